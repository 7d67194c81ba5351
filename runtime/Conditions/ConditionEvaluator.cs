using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Where a condition is judged: it answers for the values there, whether they are in objects, in a text, or in code that is about to write
/// them.
/// </summary>
internal interface IConditionPlace
{
    /// <summary>Whether the term holds; unknown where its item is out of sight.</summary>
    Truth Answer(ConditionTerm term);
}

/// <summary>Judges conditions, whatever their values stand in.</summary>
internal static class ConditionEvaluator
{
    public static Truth Evaluate<TPlace>(Condition condition, ref TPlace place)
        where TPlace : IConditionPlace
    {
        if (condition is ConditionTerm term)
        {
            return place.Answer(term);
        }

        var isAnd = condition is AndCondition;
        var parts = isAnd ? ((AndCondition)condition).Parts : ((OrCondition)condition).Parts;
        var decisive = isAnd ? Truth.False : Truth.True;
        var truth = isAnd ? Truth.True : Truth.False;
        for (var i = 0; i < parts.Count && truth != decisive; i++)
        {
            var part = Evaluate(parts[i], ref place);
            if ((part < truth) == isAnd)
            {
                truth = part;
            }
        }

        return truth;
    }
}
