using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The since rows of an item, and which of them decides. Rows with the same condition are alternatives for different hypervisors; of the
/// conditions that hold, the one with the latest release decides; where none holds, the earliest row does.
/// </summary>
internal sealed class SinceRowSet<TRow>
    where TRow : class, IItemRow
{
    // The alternatives under each condition, the earliest first.
    private readonly List<TRow[]> _groups = [];

    public SinceRowSet(IReadOnlyList<TRow> rows)
    {
        foreach (var row in rows)
        {
            var i = _groups.FindIndex(group => group[0].When == row.When);
            if (i < 0)
            {
                _groups.Add([row]);
            }
            else
            {
                _groups[i] = [.. _groups[i], row];
            }

            Latest = Math.Max(Latest, row.Release);
        }

        foreach (var group in _groups)
        {
            RowRule.SortByRelease(group);
        }
    }

    /// <summary>How many different conditions they have, the empty one included.</summary>
    public int Conditions => _groups.Count;

    /// <summary>The latest release of any row.</summary>
    public int Latest { get; }

    /// <summary>A row with the condition of the number.</summary>
    public TRow this[int condition] => _groups[condition][0];

    /// <summary>Decides.</summary>
    /// <param name="holds">For each condition, whether it holds; the empty one does.</param>
    /// <param name="asked">The hypervisors in question; 0 when none is, and then the earliest alternative counts.</param>
    public SinceDecision<TRow> Decide(ReadOnlySpan<bool> holds, int asked)
    {
        if (asked == 0)
        {
            return Of(Row(holds, hypervisor: 0), asked);
        }

        TRow? latest = null;
        var missing = 0;
        var named = 0;
        var isForAll = false;
        for (var rest = asked; rest != 0; rest &= rest - 1)
        {
            var hypervisor = rest & -rest;
            if (Row(holds, hypervisor) is not { } row)
            {
                missing |= hypervisor;
                continue;
            }

            named |= row.Hypervisors;
            isForAll |= row.Hypervisors == 0;
            if (latest is null || row.Release > latest.Release)
            {
                latest = row;
            }
        }

        if (missing != 0)
        {
            return new SinceDecision<TRow>(latest, Lacking(holds, missing), missing, latest?.Release ?? Earliest(hypervisor: 0)?.Release ?? 0);
        }

        return latest is null || RowRule.Serves(latest.Hypervisors, asked) ? Of(latest, asked)
            : new SinceDecision<TRow>(latest, isForAll ? 0 : named, 0, latest.Release);
    }

    private static SinceDecision<TRow> Of(TRow? row, int asked) =>
        new(row, row?.Hypervisors ?? 0, row is null ? asked : 0, row?.Release ?? 0);

    // For one hypervisor, or for none in particular.
    private TRow? Row(ReadOnlySpan<bool> holds, int hypervisor)
    {
        TRow? latest = null;
        for (var i = 0; i < _groups.Count; i++)
        {
            if (!holds[i])
            {
                continue;
            }

            if (RowRule.Pick(_groups[i], hypervisor) is not { } row)
            {
                return null;
            }

            if (latest is null || row.Release > latest.Release)
            {
                latest = row;
            }
        }

        return latest ?? (holds.IndexOf(true) < 0 ? Earliest(hypervisor) : null);
    }

    // What counts where no condition holds.
    private TRow? Earliest(int hypervisor)
    {
        TRow? earliest = null;
        foreach (var group in _groups)
        {
            if (RowRule.Pick(group, hypervisor) is { } row && (earliest is null || row.Release < earliest.Release))
            {
                earliest = row;
            }
        }

        return earliest;
    }

    // The hypervisors that rows name which are not for one that lacks the item.
    private int Lacking(ReadOnlySpan<bool> holds, int missing)
    {
        var isAnyHolding = holds.IndexOf(true) >= 0;
        var lacking = 0;
        for (var i = 0; i < _groups.Count; i++)
        {
            if (isAnyHolding && !holds[i])
            {
                continue;
            }

            var named = 0;
            var lacks = true;
            foreach (var row in _groups[i])
            {
                named |= row.Hypervisors;
                lacks &= row.Hypervisors != 0;
            }

            // Where conditions lack different ones, those of the first are told.
            if (lacks && (RowRule.WithCovered(named) & missing) != missing)
            {
                lacking = (lacking & named) != 0 ? lacking & named : lacking != 0 ? lacking : named;
            }
        }

        return lacking;
    }
}
