using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Comparing;

internal enum DifferenceKind
{
    /// <summary>The grammar has it, the schema does not.</summary>
    NotInSchema,

    /// <summary>The schema has it, the grammar does not.</summary>
    NotInGrammar,

    /// <summary>Both have it, but not equally often.</summary>
    Occurrence,

    /// <summary>Both have it, and it holds something else.</summary>
    Type,

    /// <summary>The grammar of a release has what came later, says the schema.</summary>
    Date,
}

/// <summary>One thing in which grammar and schema differ.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Path">The path of the item: an element, attribute, text or value.</param>
/// <param name="Shape">The shape in which it stands; empty where there is but one.</param>
/// <param name="Grammar">What the grammar says; empty where it says nothing.</param>
/// <param name="Schema">What the schema says; empty where it says nothing.</param>
/// <param name="Place">Where to look it up.</param>
internal sealed record Difference(DifferenceKind Kind, string Path, string Shape, string Grammar, string Schema, SourcePlace Place)
{
    public override string ToString()
    {
        var name = Item.NameOf(Path, Shape);
        return Kind switch
        {
            DifferenceKind.NotInSchema => $"{name}: {Grammar} ({Place})",
            DifferenceKind.NotInGrammar => $"{name}: {Schema} ({Place})",
            _ => $"{name}: grammar {Grammar}, schema {Schema} ({Place})",
        };
    }
}
