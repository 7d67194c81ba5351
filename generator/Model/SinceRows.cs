using System.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Model;

/// <summary>Folding of since rows.</summary>
internal static class SinceRows
{
    /// <summary>
    /// The rows that hold for an item below a parent: its own, none of them earlier than the parent itself, or the parent's
    /// when it has none.
    /// </summary>
    public static EquatableArray<SinceModel> Fold(EquatableArray<SinceModel> own, EquatableArray<SinceModel> parent)
    {
        if (own.Count == 0)
        {
            return parent;
        }

        var floor = Earliest(parent);
        if (own.Count == 1 && own[0].Release >= floor)
        {
            return own;
        }

        return own.Select(row => row.Release < floor ? row with { Release = floor } : row).Distinct().ToEquatableArray();
    }

    /// <summary>The earliest release of any row; 0 when there is none.</summary>
    public static int Earliest(EquatableArray<SinceModel> rows) => rows.Count == 0 ? 0 : rows.Min(row => row.Release);

    /// <summary>Whether a row says nothing but a release.</summary>
    public static bool IsBare(SinceModel row) =>
        row.Hypervisors.Count == 0 && row.Qemu is null && row.HostKernel is null && row.GuestKernel is null && row.When is null;
}
