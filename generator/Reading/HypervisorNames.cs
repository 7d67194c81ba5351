using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Reading;

/// <summary>The hypervisors a since row or a project can name, as the runtime's <c>Hypervisor</c> has them.</summary>
internal static class HypervisorNames
{
    private static readonly Dictionary<string, (string Member, string Display)> Names = new(StringComparer.Ordinal)
    {
        ["qemu"] = ("Qemu", "QEMU"),
        ["kvm"] = ("Kvm", "KVM"),
        ["xen"] = ("Xen", "Xen"),
        ["lxc"] = ("Lxc", "LXC"),
        ["openvz"] = ("OpenVz", "OpenVZ"),
        ["vz"] = ("Vz", "Virtuozzo"),
        ["vbox"] = ("VirtualBox", "VirtualBox"),
        ["vmware"] = ("VMware", "VMware"),
        ["esx"] = ("Esx", "ESX"),
        ["hyperv"] = ("HyperV", "Hyper-V"),
        ["bhyve"] = ("Bhyve", "bhyve"),
        ["ch"] = ("CloudHypervisor", "Cloud Hypervisor"),
        ["test"] = ("Test", "the test driver"),
    };

    public static IEnumerable<string> All => Names.Keys;

    public static bool Knows(string name) => Names.ContainsKey(name);

    public static string MemberOf(string name) => Names[name].Member;

    public static string DisplayOf(string name) => Names[name].Display;

    public static string[] Split(string? list) =>
        (list ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => n.ToLowerInvariant()).ToArray();
}
