using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>Collects the rows of <c>LibvirtFeatures.All</c> for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FeatureTable
{
    private readonly LibvirtFeature[] _features;
    private int _count;

    /// <summary>Starts a table of so many rows.</summary>
    public FeatureTable(int count) => _features = new LibvirtFeature[count];

    /// <summary>Adds an item; a release of 0 means undated.</summary>
    public void Add(
        string path, LibvirtFeatureKind kind, string typeName, string? memberName, int since, string summary, bool isOutputOnly = false)
        => _features[_count++] = new LibvirtFeature(path, kind, typeName, memberName, Version(since), [], isOutputOnly, summary);

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
        var row = new LibvirtFeatureCondition(Version(release), hypervisors, minimumQemu, minimumHostKernel, minimumGuestKernel, when);
        Replace(last, With(last.Conditions, row), last.Removals, last.OptionalSince);
    }

    /// <summary>Says of the item that was added last that this release no longer takes it.</summary>
    public void AddRemoval(int release, Hypervisor hypervisors = Hypervisor.Any, string? when = null, string summary = "")
    {
        LibvirtFeature last = _features[_count - 1];
        var row = new LibvirtFeatureRemoval(LibvirtVersion.FromNumber((ulong)release), hypervisors, when, summary);
        Replace(last, last.Conditions, With(last.Removals, row), last.OptionalSince);
    }

    /// <summary>Says of the item that was added last that it is required before this release.</summary>
    public void AddOptional(int release, Hypervisor hypervisors = Hypervisor.Any, string? when = null)
    {
        LibvirtFeature last = _features[_count - 1];
        var row = new LibvirtFeatureCondition(Version(release), hypervisors, when: when);
        Replace(last, last.Conditions, last.Removals, With(last.OptionalSince, row));
    }

    /// <summary>The finished table.</summary>
    public IReadOnlyList<LibvirtFeature> ToList() => new ReadOnlyCollection<LibvirtFeature>(_features);

    private void Replace(
        LibvirtFeature last,
        IReadOnlyList<LibvirtFeatureCondition> conditions,
        IReadOnlyList<LibvirtFeatureRemoval> removals,
        IReadOnlyList<LibvirtFeatureCondition> optionalSince)
        => _features[_count - 1] = new LibvirtFeature(
            last.Path, last.Kind, last.TypeName, last.MemberName, last.Since, conditions, last.IsOutputOnly, last.Summary, removals, optionalSince);

    // Items have one row, or a few: copying them is cheaper than a list that grows.
    private static ReadOnlyCollection<T> With<T>(IReadOnlyList<T> rows, T row)
    {
        var all = new T[rows.Count + 1];
        for (int i = 0; i < rows.Count; i++)
            all[i] = rows[i];
        all[rows.Count] = row;
        return new ReadOnlyCollection<T>(all);
    }

    private static LibvirtVersion? Version(int release) => release == 0 ? null : LibvirtVersion.FromNumber((ulong)release);
}
