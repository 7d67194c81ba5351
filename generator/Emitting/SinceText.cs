using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>In words: since when an item is taken.</summary>
internal static class SinceText
{
    /// <summary>'Since libvirt 1.0.6 (QEMU, KVM); 1.2.17 where interface@type=vhostuser', or null when nothing is known.</summary>
    public static string? Describe(EquatableArray<SinceModel> rows)
    {
        var parts = rows.Where(r => r.Release > 0 || !SinceRows.IsBare(r)).Select(Describe).ToList();
        return parts.Count == 0 ? null : "Since libvirt " + string.Join("; ", parts) + ".";
    }

    private static string Describe(SinceModel row)
    {
        var needs = new List<string>();
        if (row.Hypervisors.Count > 0)
        {
            needs.Add(string.Join(", ", row.Hypervisors.Select(HypervisorNames.DisplayOf)) + " only");
        }

        AddMinimum(needs, "QEMU", row.Qemu);
        AddMinimum(needs, "Linux on the host", row.HostKernel);
        AddMinimum(needs, "Linux in the guest", row.GuestKernel);
        var text = row.Release == 0 ? "(undated)" : Release.ToText(row.Release);
        text += needs.Count == 0 ? "" : $" ({string.Join("; ", needs)})";
        return row.When is null ? text : $"{text} where {row.When}";
    }

    private static void AddMinimum(List<string> needs, string what, string? version)
    {
        if (version is not null)
        {
            needs.Add($"{what} {version} or newer");
        }
    }
}
