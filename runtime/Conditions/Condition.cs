using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// A condition on the values of a document, taken apart: <c>interface@type=direct and interface/source@mode=passthrough</c>. It knows
/// nothing of C# and of where the values come from; <see cref="ConditionEvaluator"/> asks whoever does.
/// </summary>
internal abstract class Condition
{
    /// <summary>Its terms, in the order of the text.</summary>
    public abstract IEnumerable<ConditionTerm> Terms { get; }
}

/// <summary>Holds where all its parts do.</summary>
internal sealed class AndCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts => parts;

    public override IEnumerable<ConditionTerm> Terms => ConditionParts.TermsOf(parts);
}

/// <summary>Holds where at least one of its parts does.</summary>
internal sealed class OrCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts => parts;

    public override IEnumerable<ConditionTerm> Terms => ConditionParts.TermsOf(parts);
}

/// <summary>What conditions made of parts have in common.</summary>
internal static class ConditionParts
{
    public static IEnumerable<ConditionTerm> TermsOf(IReadOnlyList<Condition> parts)
    {
        foreach (var part in parts)
        {
            foreach (var term in part.Terms)
            {
                yield return term;
            }
        }
    }
}
