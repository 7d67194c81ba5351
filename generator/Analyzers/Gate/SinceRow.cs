using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>One <c>LibvirtSince</c> attribute: a release, and where and under which condition it is the one that counts.</summary>
internal sealed record SinceRow(
    int Release,
    IReadOnlyList<string> Hypervisors,
    string When,
    string? Qemu,
    string? HostKernel,
    string? GuestKernel)
{
    /// <summary>Whether the row speaks about a hypervisor by name. KVM guests run in libvirt's QEMU driver.</summary>
    public bool Names(string hypervisor) =>
        Hypervisors.Contains(hypervisor) || (hypervisor == "kvm" && Hypervisors.Contains("qemu"));
}
