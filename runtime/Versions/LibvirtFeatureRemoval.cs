using System;

namespace Libvirt.Xml;

/// <summary>One row of when an item ceased to be taken: a release, and for whom or on what it holds.</summary>
public sealed class LibvirtFeatureRemoval
{
    /// <summary>Makes a row.</summary>
    public LibvirtFeatureRemoval(
        LibvirtVersion release, Hypervisor hypervisors = Hypervisor.Any, string? when = null, string summary = "")
    {
        ArgumentNullException.ThrowIfNull(summary);
        Release = release;
        Hypervisors = hypervisors;
        When = when;
        Summary = summary;
    }

    /// <summary>The first release that no longer takes the item.</summary>
    public LibvirtVersion Release { get; }

    /// <summary>The hypervisors that the row speaks of; <see cref="Hypervisor.Any"/> when it is all of them.</summary>
    public Hypervisor Hypervisors { get; }

    /// <summary>The values elsewhere under which the row holds, <c>interface@type=user</c>; null when it always does.</summary>
    public string? When { get; }

    /// <summary>What libvirt says or does instead, in a sentence; empty when nothing is known.</summary>
    public string Summary { get; }
}
