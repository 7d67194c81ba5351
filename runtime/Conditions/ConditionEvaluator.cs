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
            return place.Answer(term);

        bool isAnd = condition is AndCondition;
        IReadOnlyList<Condition> parts = isAnd ? ((AndCondition)condition).Parts : ((OrCondition)condition).Parts;
        Truth decisive = isAnd ? Truth.False : Truth.True;
        Truth truth = isAnd ? Truth.True : Truth.False;
        for (int i = 0; i < parts.Count && truth != decisive; i++)
        {
            Truth part = Evaluate(parts[i], ref place);
            if ((part < truth) == isAnd)
                truth = part;
        }

        return truth;
    }
}
