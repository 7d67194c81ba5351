using System.Collections.Generic;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>What a run of edits did and found.</summary>
internal sealed record EditSummary(int FirstSeed, int Cases, long Edits, IReadOnlyList<(int Seed, string Details)> Findings)
{
    public override string ToString() => $"seeds {FirstSeed} to {FirstSeed + Cases - 1}: {Edits} edits in {Cases} cases; {Findings.Count} differences";
}
