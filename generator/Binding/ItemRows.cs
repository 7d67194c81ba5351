using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Binding;

/// <summary>Reading and folding of an item's rows.</summary>
internal static class ItemRows
{
    public static RowsModel Read(SchemaNode item) => Read(item.Children);

    public static RowsModel Read(IReadOnlyCollection<SchemaNode> rows) => new(
        rows.Where(row => row.Construct == "since").Select(ReadSince).ToEquatableArray(),
        rows.Where(row => row.Construct == "until")
            .Select(row => new UntilModel(ReleaseOf(row), HypervisorsOf(row), row.When, row.Summary)).ToEquatableArray(),
        rows.Where(row => row.Construct == "optional")
            .Select(row => new OptionalModel(ReleaseOf(row), HypervisorsOf(row), row.When)).ToEquatableArray());

    /// <summary>
    /// The rows that hold for an item below a parent. It is no older than the parent, and goes when the parent does; whether it
    /// may be missing is its own affair.
    /// </summary>
    public static RowsModel Fold(RowsModel own, RowsModel parent) => new(
        SinceRows.Fold(own.Since, parent.Since),
        own.Until.Count == 0 ? parent.Until : own.Until.Concat(parent.Until).Distinct().ToEquatableArray(),
        own.Optional);

    private static SinceModel ReadSince(SchemaNode row) =>
        new(ReleaseOf(row), HypervisorsOf(row), row.Qemu, row.HostKernel, row.GuestKernel, row.When);

    private static int ReleaseOf(SchemaNode row) => Release.TryParse(row.Release, out var release) ? release : 0;

    private static EquatableArray<string> HypervisorsOf(SchemaNode row) =>
        HypervisorNames.Split(row.Hypervisors).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
