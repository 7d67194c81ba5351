using System;
using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>Reads and names sets of hypervisors.</summary>
public static class Hypervisors
{
    /// <summary>Reads hypervisors separated by commas, <c>qemu, lxc</c>; upper and lower case are alike.</summary>
    /// <exception cref="FormatException">A name is unknown, or missing between two commas.</exception>
    public static Hypervisor Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var hypervisors)
            ? hypervisors
            : throw new FormatException($"'{text}' does not name hypervisors: qemu, xen, lxc and the like, with commas between.");
    }

    /// <summary>Reads hypervisors separated by commas. Blank text is <see cref="Hypervisor.Any"/>; false when a name is unknown.</summary>
    public static bool TryParse(string? text, out Hypervisor hypervisors)
    {
        hypervisors = Hypervisor.Any;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var all = Hypervisor.Any;
        foreach (var name in text!.Split(','))
        {
            var one = FromName(name.Trim().ToLowerInvariant());
            if (one == Hypervisor.Any)
            {
                return false;
            }

            all |= one;
        }

        hypervisors = all;
        return true;
    }

    /// <summary>The hypervisors as their makers write them: <c>QEMU and LXC</c>.</summary>
    internal static string Describe(Hypervisor hypervisors)
    {
        var names = new List<string>();
        for (var bit = 0; bit < HypervisorList.Titles.Length; bit++)
        {
            if (((int)hypervisors & (1 << bit)) != 0)
            {
                names.Add(HypervisorList.Titles[bit]);
            }
        }

        if (names.Count < 2)
        {
            return names.Count == 0 ? "any hypervisor" : names[0];
        }

        var last = names[names.Count - 1];
        names.RemoveAt(names.Count - 1);
        return string.Join(", ", names) + " and " + last;
    }

    private static Hypervisor FromName(string name) =>
        Array.IndexOf(HypervisorList.Names, name) is var bit and >= 0 ? (Hypervisor)(1 << bit) : Hypervisor.Any;
}
