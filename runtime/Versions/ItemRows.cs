using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The rows of an item, in the order in which they are tried.</summary>
/// <param name="since">Since when it is there.</param>
/// <param name="until">Until when.</param>
/// <param name="optional">Since when it may be missing.</param>
internal sealed class ItemRows(List<ItemRow> since, List<ItemRow> until, List<ItemRow> optional)
{
    /// <summary>Null for an item that has what its parent needs.</summary>
    public SinceRowSet<ItemRow>? Since { get; } = since.Count == 0 ? null : new SinceRowSet<ItemRow>(since);

    /// <summary>The earliest first: of those that count it decides.</summary>
    public ItemRow[] Until { get; } = Sorted(until);

    /// <summary>The latest first: of those that count it decides.</summary>
    public ItemRow[] Optional { get; } = Reversed(Sorted(optional));

    private static ItemRow[] Sorted(List<ItemRow> rows)
    {
        ItemRow[] sorted = [.. rows];
        RowRule.SortByRelease(sorted);
        return sorted;
    }

    private static ItemRow[] Reversed(ItemRow[] rows)
    {
        System.Array.Reverse(rows);
        return rows;
    }
}
