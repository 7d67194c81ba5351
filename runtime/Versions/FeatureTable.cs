using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>Collects the rows of <c>LibvirtFeatures.All</c> for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FeatureTable
{
    private readonly LibvirtFeature[] _features;
    private List<LibvirtFeatureCondition>? _conditions;
    private int _count;

    /// <summary>Starts a table of so many rows.</summary>
    public FeatureTable(int count) => _features = new LibvirtFeature[count];

    /// <summary>Adds an item; a release of 0 means undated.</summary>
    public void Add(
        string path, LibvirtFeatureKind kind, string typeName, string? memberName, int since, string summary, bool isOutputOnly = false)
    {
        _conditions = null;
        _features[_count++] = new LibvirtFeature(path, kind, typeName, memberName, Version(since), [], isOutputOnly, summary);
    }

    /// <summary>Adds a further row to the item that was added last.</summary>
    public void AddCondition(
        int release,
        Hypervisor hypervisors = Hypervisor.Any,
        string? minimumQemu = null,
        string? minimumHostKernel = null,
        string? minimumGuestKernel = null,
        string? when = null)
    {
        LibvirtFeature last = _features[_count - 1];
        _conditions ??= [];
        _conditions.Add(new LibvirtFeatureCondition(
            Version(release), hypervisors, minimumQemu, minimumHostKernel, minimumGuestKernel, when));
        _features[_count - 1] = new LibvirtFeature(
            last.Path, last.Kind, last.TypeName, last.MemberName, last.Since, _conditions.AsReadOnly(), last.IsOutputOnly, last.Summary);
    }

    /// <summary>The finished table.</summary>
    public IReadOnlyList<LibvirtFeature> ToList() => new System.Collections.ObjectModel.ReadOnlyCollection<LibvirtFeature>(_features);

    private static LibvirtVersion? Version(int release) => release == 0 ? null : LibvirtVersion.FromNumber((ulong)release);
}
