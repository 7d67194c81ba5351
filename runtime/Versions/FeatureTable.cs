using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Reads the rows of <c>LibvirtFeatures.All</c> from one text. A method with a call for each row would be a quarter of all emitted IL,
/// and take nine milliseconds instead of five and a half when it is first needed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FeatureTable
{
    private readonly List<LibvirtFeature> _features = [];

    private FeatureTable()
    {
    }

    /// <summary>
    /// Reads lines whose fields stand between bars. An item is
    /// <c>element|path|type|member|since|output|default|summary</c>, or <c>attribute</c>, <c>text</c> or <c>value</c> instead of
    /// <c>element</c>; behind it stand its further rows, <c>since|release|hypervisors|qemu|host kernel|guest kernel|when</c>,
    /// <c>until|release|hypervisors|when|summary</c> and <c>optional|release|hypervisors|when</c>. An empty field says nothing.
    /// </summary>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public static IReadOnlyList<LibvirtFeature> Read(string rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = new FeatureTable();
        var row = new FeatureRow(rows);
        while (row.MoveNext())
        {
            table.Add(row.Field(), ref row);
        }

        return new ReadOnlyCollection<LibvirtFeature>(table._features);
    }

    private void Add(string what, ref FeatureRow row)
    {
        switch (what)
        {
            case "element": AddItem(LibvirtFeatureKind.Element, ref row); break;
            case "attribute": AddItem(LibvirtFeatureKind.Attribute, ref row); break;
            case "text": AddItem(LibvirtFeatureKind.Text, ref row); break;
            case "value": AddItem(LibvirtFeatureKind.Value, ref row); break;
            case "since": AddCondition(ref row); break;
            case "until": AddRemoval(ref row); break;
            case "optional": AddOptional(ref row); break;
            default: throw new FormatException($"'{what}' is no row of the feature table.");
        }
    }

    private void AddItem(LibvirtFeatureKind kind, ref FeatureRow row)
    {
        var path = row.Field();
        var type = row.Field();
        var member = row.OptionalField();
        var since = row.Release();
        var isOutputOnly = row.Field().Length > 0;
        var absent = row.OptionalField();
        _features.Add(new LibvirtFeature(path, kind, type, member, since, [], isOutputOnly, row.Field(), defaultValue: absent));
    }

    private void AddCondition(ref FeatureRow row)
    {
        var last = Last;
        var condition = new LibvirtFeatureCondition(
            row.Release(), row.Hypervisors(), row.OptionalField(), row.OptionalField(), row.OptionalField(), row.OptionalField());
        Replace(last, With(last.Conditions, condition), last.Removals, last.OptionalSince);
    }

    private void AddRemoval(ref FeatureRow row)
    {
        var last = Last;
        var removal = new LibvirtFeatureRemoval(row.Release().GetValueOrDefault(), row.Hypervisors(), row.OptionalField(), row.Field());
        Replace(last, last.Conditions, With(last.Removals, removal), last.OptionalSince);
    }

    private void AddOptional(ref FeatureRow row)
    {
        var last = Last;
        var condition = new LibvirtFeatureCondition(row.Release(), row.Hypervisors(), when: row.OptionalField());
        Replace(last, last.Conditions, last.Removals, With(last.OptionalSince, condition));
    }

    private LibvirtFeature Last => _features.Count > 0
        ? _features[_features.Count - 1]
        : throw new FormatException("A row of the feature table stands before all items.");

    private void Replace(
        LibvirtFeature last,
        IReadOnlyList<LibvirtFeatureCondition> conditions,
        IReadOnlyList<LibvirtFeatureRemoval> removals,
        IReadOnlyList<LibvirtFeatureCondition> optionalSince)
        => _features[_features.Count - 1] = new LibvirtFeature(
            last.Path, last.Kind, last.TypeName, last.MemberName, last.Since, conditions, last.IsOutputOnly, last.Summary, removals, optionalSince, last.Default);

    // Items have one row, or a few: copying them is cheaper than a list that grows.
    private static ReadOnlyCollection<T> With<T>(IReadOnlyList<T> rows, T row)
    {
        var all = new T[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            all[i] = rows[i];
        }

        all[rows.Count] = row;
        return new ReadOnlyCollection<T>(all);
    }
}
