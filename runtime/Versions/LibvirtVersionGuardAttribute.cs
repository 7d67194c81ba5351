using System;

namespace Libvirt.Xml;

/// <summary>
/// Marks a <see cref="bool"/> property, field or method that is true only where libvirt is at least the named release, so that code
/// behind it may use what that release has. On a method that throws otherwise, the code after the call may use it.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class LibvirtVersionGuardAttribute : Attribute
{
    /// <summary>Names the release that the guard vouches for: 6, 1, 0.</summary>
    public LibvirtVersionGuardAttribute(int major, int minor, int release)
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
}
