namespace Libvirt.Xml.Serialization;

/// <summary>Which row counts for which hypervisors.</summary>
internal static class RowRule
{
    /// <summary>Whether a row for some hypervisors serves all of those in question.</summary>
    public static bool Serves(int row, int asked) => row == 0 || (asked & ~WithCovered(row)) == 0;

    /// <summary>Of alternatives, the earliest first, the one for a hypervisor: one that names it or, failing that, one that names none.</summary>
    /// <param name="alternatives">Rows with the same condition.</param>
    /// <param name="hypervisor">The hypervisor; 0 for the earliest alternative.</param>
    public static TRow? Pick<TRow>(TRow[] alternatives, int hypervisor)
        where TRow : class, IItemRow
    {
        if (hypervisor == 0)
        {
            return alternatives[0];
        }

        TRow? forAll = null;
        foreach (var row in alternatives)
        {
            if ((WithCovered(row.Hypervisors) & hypervisor) != 0)
            {
                return row;
            }

            if (row.Hypervisors == 0)
            {
                forAll ??= row;
            }
        }

        return forAll;
    }

    /// <summary>
    /// Whether a row that ends an item, or its being required, counts: one for some hypervisors does when the item is there for one of them
    /// that is in question or, when none is, for an item that no others have.
    /// </summary>
    /// <param name="row">The hypervisors of the row.</param>
    /// <param name="item">The hypervisors that have the item; 0 for all.</param>
    /// <param name="asked">The hypervisors in question; 0 when none is.</param>
    public static bool Concerns(int row, int item, int asked)
    {
        if (row == 0)
        {
            return true;
        }

        var all = WithCovered(row);
        return asked == 0
            ? item != 0 && (item & ~all) == 0
            : (asked & all & (item == 0 ? all : WithCovered(item))) != 0;
    }

    /// <summary>All hypervisors that have what these have.</summary>
    public static int WithCovered(int hypervisors)
    {
        var all = hypervisors;
        for (var i = 0; i < HypervisorList.Covering.Length; i++)
        {
            if ((all & HypervisorList.Covering[i]) != 0)
            {
                all |= HypervisorList.Covered[i];
            }
        }

        return all;
    }

    /// <summary>Puts the earliest release first, and leaves rows of the same one in their order.</summary>
    public static void SortByRelease<TRow>(TRow[] rows)
        where TRow : class, IItemRow
    {
        for (var i = 1; i < rows.Length; i++)
        {
            var row = rows[i];
            var at = i;
            for (; at > 0 && rows[at - 1].Release > row.Release; at--)
            {
                rows[at] = rows[at - 1];
            }

            rows[at] = row;
        }
    }
}
