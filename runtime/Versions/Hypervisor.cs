using System;
using System.Diagnostics.CodeAnalysis;

namespace Libvirt.Xml;

// Made from the list of hypervisors in schema/shared/hypervisors.xml: tests/accept.sh.

/// <summary>The hypervisors that libvirt drives; several can be combined.</summary>
[Flags]
[SuppressMessage("Naming", "CA1711", Justification = "The values can be combined, the name is a plain noun.")]
public enum Hypervisor
{
    /// <summary>No particular one.</summary>
    Any = 0,

    /// <summary>QEMU, with or without KVM.</summary>
    Qemu = 1 << 0,

    /// <summary>KVM. libvirt runs KVM guests in its QEMU driver, so what QEMU has, KVM has.</summary>
    Kvm = 1 << 1,

    /// <summary>Xen, through libxl.</summary>
    Xen = 1 << 2,

    /// <summary>Linux containers.</summary>
    Lxc = 1 << 3,

    /// <summary>OpenVZ.</summary>
    OpenVz = 1 << 4,

    /// <summary>Virtuozzo.</summary>
    Vz = 1 << 5,

    /// <summary>VirtualBox.</summary>
    VirtualBox = 1 << 6,

    /// <summary>VMware Workstation, Player and Fusion.</summary>
    VMware = 1 << 7,

    /// <summary>VMware ESX.</summary>
    Esx = 1 << 8,

    /// <summary>Microsoft Hyper-V.</summary>
    HyperV = 1 << 9,

    /// <summary>bhyve.</summary>
    Bhyve = 1 << 10,

    /// <summary>Cloud Hypervisor.</summary>
    CloudHypervisor = 1 << 11,

    /// <summary>libvirt's own test driver.</summary>
    Test = 1 << 12,
}
