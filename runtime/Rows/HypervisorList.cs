namespace Libvirt.Xml.Serialization;

// Made from the list of hypervisors in schema/shared/hypervisors.xml: tests/accept.sh.

/// <summary>What is known of hypervisors, in the order of their flags in <c>Hypervisor</c>.</summary>
internal static class HypervisorList
{
    /// <summary>Their names in rows and in project files.</summary>
    public static readonly string[] Names = ["qemu", "kvm", "xen", "lxc", "openvz", "vz", "vbox", "vmware", "esx", "hyperv", "bhyve", "ch", "test"];

    /// <summary>Their names in C#.</summary>
    public static readonly string[] Members = ["Qemu", "Kvm", "Xen", "Lxc", "OpenVz", "Vz", "VirtualBox", "VMware", "Esx", "HyperV", "Bhyve", "CloudHypervisor", "Test"];

    /// <summary>Their names for people.</summary>
    public static readonly string[] Titles = ["QEMU", "KVM", "Xen", "LXC", "OpenVZ", "Virtuozzo", "VirtualBox", "VMware", "ESX", "Hyper-V", "bhyve", "Cloud Hypervisor", "the test driver"];

    /// <summary>The flags of those whose rows are meant for others, too.</summary>
    public static readonly int[] Covering = [1 << 0];

    /// <summary>The flags of those others, one for each.</summary>
    public static readonly int[] Covered = [1 << 1];
}
