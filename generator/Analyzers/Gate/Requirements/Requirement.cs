using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Language;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Analyzers.Gate.Requirements;

/// <summary>
/// What one use of an item needs: a release, and the hypervisors of the target that do not have it at all; and when it ends.
/// </summary>
internal readonly struct Requirement
{
    private Requirement(SinceRow? row, IReadOnlyList<string> missing, UntilRow? removal = null)
    {
        Row = row;
        Missing = missing;
        Removal = removal;
    }

    /// <summary>The row that decided; it also names the minimum QEMU and kernels.</summary>
    public SinceRow? Row { get; }

    public IReadOnlyList<string> Missing { get; }

    /// <summary>The first row to end it; null when it is taken still.</summary>
    public UntilRow? Removal { get; }

    public int Release => Row?.Release ?? 0;

    /// <summary>The rule of the rows: alternatives by hypervisor, conditions by what the code shows, the highest that holds.</summary>
    /// <param name="rows">The since rows of one item.</param>
    /// <param name="removals">Its until rows.</param>
    /// <param name="holds">Whether the code shows a condition.</param>
    /// <param name="hypervisors">The hypervisors of the target; empty for any.</param>
    public static Requirement Of(
        IReadOnlyList<SinceRow> rows, IReadOnlyList<UntilRow> removals, Func<string, bool> holds, IReadOnlyList<string> hypervisors)
    {
        var asked = HypervisorNames.FlagsOf(hypervisors);
        var since = new SinceRowSet<SinceRow>(rows);
        var holding = new bool[since.Conditions];
        for (var i = 0; i < holding.Length; i++)
        {
            holding[i] = Counts(since[i]);
        }

        var decision = since.Decide(holding, asked);
        var removal = removals
            .Where(r => RowRule.Concerns(r.Hypervisors, decision.Hypervisors, asked) && Counts(r))
            .OrderBy(r => r.Release)
            .FirstOrDefault();
        return new Requirement(decision.Row, HypervisorNames.NamesOf(decision.Missing), removal);

        bool Counts(GateRow row) => row.When.Length == 0 || holds(row.When);
    }

    /// <summary>A requirement that names a release and nothing else: what users state of their own code.</summary>
    public static Requirement OfRelease(SinceRow row) => new(row, []);

    /// <summary>Whether whoever already reported <paramref name="outer"/> has said all there is to say about this.</summary>
    public bool IsWithin(Requirement outer) =>
        Release <= outer.Release
        && Missing.All(m => outer.Missing.Contains(m))
        && (Removal is null || outer.Removal?.Release <= Removal.Release);
}
