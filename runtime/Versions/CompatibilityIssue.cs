namespace Libvirt.Xml;

/// <summary>Something in a document that the target cannot do.</summary>
public sealed class CompatibilityIssue
{
    internal CompatibilityIssue(LibvirtFeature feature, LibvirtVersion? requiredVersion, Hypervisor hypervisors, string message)
    {
        Feature = feature;
        RequiredVersion = requiredVersion;
        Hypervisors = hypervisors;
        Message = message;
    }

    /// <summary>What it is about.</summary>
    public LibvirtFeature Feature { get; }

    /// <summary>The path of the item: <c>interface/teaming</c>.</summary>
    public string Path => Feature.Path;

    /// <summary>The release that it needs; null when a newer libvirt would not help, because a hypervisor lacks it.</summary>
    public LibvirtVersion? RequiredVersion { get; }

    /// <summary>The asked hypervisors that lack it; <see cref="Hypervisor.Any"/> when it is a matter of the release.</summary>
    public Hypervisor Hypervisors { get; }

    /// <summary>The matter in a sentence.</summary>
    public string Message { get; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
