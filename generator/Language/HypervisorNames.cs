using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>The hypervisors a since row or a project can name, as the runtime's <c>Hypervisor</c> has them.</summary>
internal static class HypervisorNames
{
    private static readonly Dictionary<string, Name> Names = new(StringComparer.Ordinal)
    {
        ["qemu"] = new("Qemu", "QEMU"),
        ["kvm"] = new("Kvm", "KVM"),
        ["xen"] = new("Xen", "Xen"),
        ["lxc"] = new("Lxc", "LXC"),
        ["openvz"] = new("OpenVz", "OpenVZ"),
        ["vz"] = new("Vz", "Virtuozzo"),
        ["vbox"] = new("VirtualBox", "VirtualBox"),
        ["vmware"] = new("VMware", "VMware"),
        ["esx"] = new("Esx", "ESX"),
        ["hyperv"] = new("HyperV", "Hyper-V"),
        ["bhyve"] = new("Bhyve", "bhyve"),
        ["ch"] = new("CloudHypervisor", "Cloud Hypervisor"),
        ["test"] = new("Test", "the test driver"),
    };

    private static readonly Dictionary<string, int> Flags = Names.Keys.Select((name, bit) => (name, bit)).ToDictionary(f => f.name, f => f.bit);

    public static IEnumerable<string> All => Names.Keys;

    public static bool Knows(string name) => Names.ContainsKey(name);

    public static string MemberOf(string name) => Names[name].Member;

    /// <summary>The flag that stands for the name in the runtime's <c>Hypervisor</c>, which has them in the order of this list.</summary>
    public static int FlagOf(string name) => 1 << Flags[name];

    /// <summary>The flags of all hypervisors that a host may have which calls itself one of these: QEMU runs with or without KVM.</summary>
    public static int WithImplied(int flags) => (flags & FlagOf("qemu")) == 0 ? flags : flags | FlagOf("kvm");

    public static string DisplayOf(string name) => Names[name].Display;

    public static string[] Split(string? list) =>
        (list ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => n.ToLowerInvariant()).ToArray();

    private sealed record Name(string Member, string Display);
}
