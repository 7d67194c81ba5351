using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>What a row of an item says, as an attribute has it: a release, and where and under which condition it counts.</summary>
internal abstract record GateRow(int Release, IReadOnlyList<string> Hypervisors, string When)
{
    /// <summary>Whether the row speaks about a hypervisor by name. KVM guests run in libvirt's QEMU driver.</summary>
    public bool Names(string hypervisor) =>
        Hypervisors.Contains(hypervisor) || (hypervisor == "kvm" && Hypervisors.Contains("qemu"));
}

/// <summary>One <c>LibvirtSince</c> attribute.</summary>
internal sealed record SinceRow(
    int Release, IReadOnlyList<string> Hypervisors, string When, string? Qemu, string? HostKernel, string? GuestKernel)
    : GateRow(Release, Hypervisors, When);

/// <summary>One <c>LibvirtUntil</c> attribute: the first release that no longer takes the item, and what it does instead.</summary>
internal sealed record UntilRow(int Release, IReadOnlyList<string> Hypervisors, string When, string? Summary)
    : GateRow(Release, Hypervisors, When);
