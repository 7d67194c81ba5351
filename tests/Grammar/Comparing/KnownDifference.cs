using System.Collections.Immutable;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>A difference that is known and has a reason: one path, in one or several of its shapes.</summary>
/// <param name="Kind">In what way grammar and schema differ.</param>
/// <param name="Path">The one path.</param>
/// <param name="Shapes">The shapes in which it differs.</param>
/// <param name="Grammar">What the grammar says; null where only being there counts.</param>
/// <param name="Schema">What the schema says; null where only being there counts.</param>
/// <param name="From">The first release of the grammar that differs so; null for any.</param>
/// <param name="To">The first release of the grammar that does so no longer; null for none.</param>
/// <param name="Reason">Why the schema is as it is.</param>
/// <param name="Place">Where the entry stands.</param>
internal sealed record KnownDifference(
    DifferenceKind Kind,
    string Path,
    ImmutableArray<string> Shapes,
    string? Grammar,
    string? Schema,
    int? From,
    int? To,
    string Reason,
    SourcePlace Place)
{
    public bool IsFor(int release) => !(release < From) && !(release >= To);

    public bool Covers(Difference difference, string shape) =>
        difference.Kind == Kind
        && difference.Path == Path
        && difference.Shape == shape
        && (Grammar is null || Grammar == difference.Grammar)
        && (Schema is null || Schema == difference.Schema);

    public string NameOf(string shape) => Item.NameOf(Path, shape);
}
