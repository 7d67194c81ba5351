using System;
using System.Collections.Generic;

namespace Libvirt.Gen.Fuzz;

/// <summary>What a run did and found.</summary>
internal sealed record FuzzSummary(int Seed, long Executions, long Accepted, long Characters, TimeSpan Slowest, IReadOnlyList<Finding> Findings)
{
    public override string ToString() =>
        $"seed {Seed}: {Executions} executions, {Accepted} accepted, {Characters} characters, the slowest took {Slowest.TotalMilliseconds:F0} ms; {Findings.Count} findings";
}
