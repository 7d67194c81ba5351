using System;

namespace Libvirt.Xml;

/// <summary>
/// Says on emitted code which libvirt release is the first that no longer takes something, as the schema knows it. On other code it
/// means nothing.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class LibvirtUntilAttribute : Attribute
{
    /// <summary>Names the release: 5, 7, 0.</summary>
    public LibvirtUntilAttribute(int major, int minor, int release)
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

    /// <summary>What libvirt says or does instead, in a sentence; null when nothing is known.</summary>
    public string? Summary { get; set; }
}
