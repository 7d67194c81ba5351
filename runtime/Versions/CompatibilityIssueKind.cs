namespace Libvirt.Xml;

/// <summary>In what way a document and a target do not go together.</summary>
public enum CompatibilityIssueKind
{
    /// <summary>The target is too old for an item of the document.</summary>
    NeedsNewerLibvirt,

    /// <summary>The target is too new for an item of the document: libvirt no longer takes it.</summary>
    Removed,

    /// <summary>The target is too old to do without an item that the document does not have.</summary>
    Missing,

    /// <summary>A hypervisor of the target does not have an item of the document, in whatever release.</summary>
    NeedsOtherHypervisor,
}
