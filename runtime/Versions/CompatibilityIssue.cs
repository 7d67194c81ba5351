namespace Libvirt.Xml;

/// <summary>
/// Something in which a document and a target do not go together. What has one cause is told once, where it begins: of what stands inside,
/// only what needs more.
/// </summary>
public sealed class CompatibilityIssue
{
    internal CompatibilityIssue(CompatibilityIssueKind kind, LibvirtFeature feature, string message)
    {
        Kind = kind;
        Feature = feature;
        Message = message;
    }

    /// <summary>Whether the target is too old, too new, or of another hypervisor.</summary>
    public CompatibilityIssueKind Kind { get; }

    /// <summary>What it is about.</summary>
    public LibvirtFeature Feature { get; }

    /// <summary>The path of the item: <c>interface/teaming</c>.</summary>
    public string Path => Feature.Path;

    /// <summary>
    /// The release that the item needs or, for one that is missing, the first that does without it; null when a newer libvirt would
    /// not help.
    /// </summary>
    public LibvirtVersion? RequiredVersion { get; internal init; }

    /// <summary>For a removed item, the first release that no longer takes it; otherwise null.</summary>
    public LibvirtVersion? RemovedIn { get; internal init; }

    /// <summary>The asked hypervisors that lack it; <see cref="Hypervisor.Any"/> when it is a matter of the release.</summary>
    public Hypervisor Hypervisors { get; internal init; }

    /// <summary>The matter in a sentence.</summary>
    public string Message { get; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
