using System;

namespace Libvirt.Xml;

/// <summary>
/// Marks code that finds out whether libvirt is new enough, so that what depends on it may use what that release has.
/// </summary>
/// <remarks>
/// On a <see cref="bool"/> property, field or method: true means at least the named release. On a method that gives back anything else:
/// when it returns at all, it is at least that release. On a <see cref="LibvirtVersion"/> that is always the same: it is that release.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class LibvirtVersionGuardAttribute : Attribute
{
    /// <summary>The release is the method's argument of type <see cref="LibvirtVersion"/>.</summary>
    public LibvirtVersionGuardAttribute()
    {
    }

    /// <summary>Names the release: 6, 1, 0.</summary>
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
