namespace Libvirt.Xml;

/// <summary>One row of what an item needs: a release, and for whom or on what it holds.</summary>
public sealed class LibvirtFeatureCondition
{
    /// <summary>Makes a row.</summary>
    public LibvirtFeatureCondition(
        LibvirtVersion? release,
        Hypervisor hypervisors = Hypervisor.Any,
        string? minimumQemu = null,
        string? minimumHostKernel = null,
        string? minimumGuestKernel = null,
        string? when = null)
    {
        Release = release;
        Hypervisors = hypervisors;
        MinimumQemu = minimumQemu;
        MinimumHostKernel = minimumHostKernel;
        MinimumGuestKernel = minimumGuestKernel;
        When = when;
    }

    /// <summary>The first release; null when only the rest of the row is known.</summary>
    public LibvirtVersion? Release { get; }

    /// <summary>The hypervisors that the row speaks of.</summary>
    public Hypervisor Hypervisors { get; }

    /// <summary>The oldest QEMU that can do it.</summary>
    public string? MinimumQemu { get; }

    /// <summary>The oldest Linux on the host that can do it.</summary>
    public string? MinimumHostKernel { get; }

    /// <summary>The oldest Linux in the guest that can do it.</summary>
    public string? MinimumGuestKernel { get; }

    /// <summary>The values elsewhere under which the row holds, <c>interface@type=user</c>; null when it always does.</summary>
    public string? When { get; }
}
