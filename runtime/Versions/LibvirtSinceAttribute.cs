using System;

namespace Libvirt.Xml;

/// <summary>
/// Says from which libvirt release on something may be used. On emitted code it is what the schema knows; on your own code it is
/// what you assume: inside, that release is taken as given, and callers get the warning instead.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field
        | AttributeTargets.Event | AttributeTargets.Delegate,
    AllowMultiple = true,
    Inherited = false)]
public sealed class LibvirtSinceAttribute : Attribute
{
    /// <summary>Names the release: 6, 1, 0.</summary>
    public LibvirtSinceAttribute(int major, int minor, int release)
    {
        Major = major;
        Minor = minor;
        Release = release;
    }

    /// <summary>The release's first number.</summary>
    public int Major { get; }

    /// <summary>The release's second number.</summary>
    public int Minor { get; }

    /// <summary>The release's third number.</summary>
    public int Release { get; }

    /// <summary>The hypervisors this holds for, separated by commas; null for all.</summary>
    public string? Hypervisors { get; set; }

    /// <summary>The values elsewhere on which this depends, <c>interface@type=user</c>; null when it always holds.</summary>
    public string? When { get; set; }

    /// <summary>The oldest QEMU that can do it.</summary>
    public string? Qemu { get; set; }

    /// <summary>The oldest Linux on the host that can do it.</summary>
    public string? HostKernel { get; set; }

    /// <summary>The oldest Linux in the guest that can do it.</summary>
    public string? GuestKernel { get; set; }
}
