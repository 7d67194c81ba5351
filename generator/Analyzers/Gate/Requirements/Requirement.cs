using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;

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
        var (row, missing) = Needed(rows, holds, hypervisors);
        var removal = removals
            .Where(r => (r.When.Length == 0 || holds(r.When)) && Concerns(r, row, hypervisors, missing))
            .OrderBy(r => r.Release)
            .FirstOrDefault();
        return new Requirement(row, missing, removal);
    }

    /// <summary>A requirement that names a release and nothing else: what users state of their own code.</summary>
    public static Requirement OfRelease(SinceRow row) => new(row, []);

    /// <summary>Whether whoever already reported <paramref name="outer"/> has said all there is to say about this.</summary>
    public bool IsWithin(Requirement outer) =>
        Release <= outer.Release
        && Missing.All(m => outer.Missing.Contains(m))
        && (Removal is null || outer.Removal?.Release <= Removal.Release);

    private static (SinceRow? Row, IReadOnlyList<string> Missing) Needed(
        IReadOnlyList<SinceRow> rows, Func<string, bool> holds, IReadOnlyList<string> hypervisors)
    {
        if (rows.Count == 0)
        {
            return (null, []);
        }

        if (rows is [{ When.Length: 0 } only] && hypervisors.Count == 0)
        {
            return (only, []);
        }

        var groups = rows.GroupBy(r => r.When, StringComparer.Ordinal).ToList();
        var holding = groups.Where(g => g.Key.Length == 0 || holds(g.Key)).ToList();
        if (hypervisors.Count == 0)
        {
            return (Decide(groups, holding, hypervisor: null), []);
        }

        SinceRow? highest = null;
        var missing = new List<string>();
        foreach (var hypervisor in hypervisors)
        {
            var row = Decide(groups, holding, hypervisor);
            if (row is null)
            {
                missing.Add(hypervisor);
            }
            else if (highest is null || row.Release > highest.Release)
            {
                highest = row;
            }
        }

        return (highest, missing);
    }

    /// <summary>A row for some hypervisors counts when the target has one of them or, when it names none, for what no others have.</summary>
    private static bool Concerns(
        UntilRow removal, SinceRow? row, IReadOnlyList<string> hypervisors, IReadOnlyList<string> missing) =>
        removal.Hypervisors.Count == 0
        || (hypervisors.Count == 0
            ? row is { Hypervisors.Count: > 0 } && row.Hypervisors.All(removal.Names)
            : hypervisors.Any(h => removal.Names(h) && !missing.Contains(h)));

    private static SinceRow? Decide(
        List<IGrouping<string, SinceRow>> all, List<IGrouping<string, SinceRow>> holding, string? hypervisor)
    {
        if (holding.Count == 0)
        {
            return all.Select(g => Pick(g, hypervisor)).OfType<SinceRow>().OrderBy(r => r.Release).FirstOrDefault();
        }

        var picked = holding.Select(g => Pick(g, hypervisor)).ToList();
        return picked.Contains(null) ? null : picked.OrderByDescending(r => r!.Release).First();
    }

    /// <summary>The alternative for one hypervisor; a row that names none is for all that no other row names.</summary>
    private static SinceRow? Pick(IEnumerable<SinceRow> group, string? hypervisor)
    {
        var earliestFirst = group.OrderBy(r => r.Release).ToList();
        return hypervisor is null
            ? earliestFirst[0]
            : earliestFirst.Find(r => r.Names(hypervisor)) ?? earliestFirst.Find(r => r.Hypervisors.Count == 0);
    }
}
