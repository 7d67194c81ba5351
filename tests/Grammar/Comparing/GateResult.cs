using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>What a comparison of grammar and schema found, the known differences told from the others.</summary>
/// <param name="Release">The grammar's release, as libvirt numbers it.</param>
/// <param name="Grammar">The grammar that was read.</param>
/// <param name="GrammarItems">What the grammar allows.</param>
/// <param name="SchemaItems">What the schema describes.</param>
/// <param name="Comparison">How they differ.</param>
/// <param name="Known">The known differences that hold for this release.</param>
internal sealed record GateResult(
    int Release,
    GrammarModel Grammar,
    IReadOnlyList<Item> GrammarItems,
    IReadOnlyList<Item> SchemaItems,
    Comparison Comparison,
    IReadOnlyList<KnownDifference> Known)
{
    /// <summary>Differences that nobody has given a reason for.</summary>
    public IReadOnlyList<Difference> Unexplained { get; } =
        [.. Comparison.Differences.Where(found => !Known.Any(known => known.Shapes.Any(shape => known.Covers(found, shape))))];

    /// <summary>Known differences, or shapes of them, that are none (any more).</summary>
    public IReadOnlyList<(KnownDifference Known, string Shape)> Stale { get; } =
        [.. Known.SelectMany(known => known.Shapes
            .Where(shape => !Comparison.Differences.Any(found => known.Covers(found, shape)))
            .Select(shape => (known, shape)))];

    public bool IsClean => Unexplained.Count == 0 && Stale.Count == 0;
}
