using System;

namespace Libvirt.Xml;

/// <summary>
/// Marks code that finds out which hypervisor libvirt drives, so that what depends on it may use what that hypervisor has.
/// </summary>
/// <remarks>
/// On a <see cref="bool"/> property, field, parameter or method: true means one of the named hypervisors, false means nothing. On a method
/// that gives back anything else: when it returns at all, it is one of them.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class LibvirtHypervisorGuardAttribute : Attribute
{
    /// <summary>The hypervisors are the method's argument of type <see cref="Hypervisor"/>.</summary>
    public LibvirtHypervisorGuardAttribute()
    {
    }

    /// <summary>Names the hypervisors: <c>Hypervisor.Qemu | Hypervisor.Kvm</c>.</summary>
    public LibvirtHypervisorGuardAttribute(Hypervisor hypervisors) => Hypervisors = hypervisors;

    /// <summary>The hypervisors that are certain; <see cref="Hypervisor.Any"/> for those of the argument.</summary>
    public Hypervisor Hypervisors { get; }
}
