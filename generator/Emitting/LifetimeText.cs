using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>In words: until when an item is taken, and until when it is required.</summary>
internal static class LifetimeText
{
    /// <summary>'Until libvirt 8.2.0, which no longer takes it. Only VFIO is left.', or null when it is taken still.</summary>
    public static string? DescribeUntil(EquatableArray<UntilModel> rows) => Sentences(rows.Select(row =>
        $"Until libvirt {Release.ToText(row.Release)}{Scope(row.Hypervisors, row.When)}, which no longer takes it."
            + (row.Summary is null ? "" : " " + row.Summary)));

    /// <summary>'Required before libvirt 11.1.0.', or null when nothing is known.</summary>
    public static string? DescribeOptional(EquatableArray<OptionalModel> rows) => Sentences(rows.Select(row =>
        $"Required before libvirt {Release.ToText(row.Release)}{Scope(row.Hypervisors, row.When)}."));

    private static string? Sentences(IEnumerable<string> sentences)
    {
        var text = string.Join(" ", sentences);
        return text.Length == 0 ? null : text;
    }

    private static string Scope(EquatableArray<string> hypervisors, string? when) =>
        (hypervisors.Count == 0 ? "" : $" ({string.Join(", ", hypervisors.Select(HypervisorNames.DisplayOf))})")
        + (when is null ? "" : $" where {when}");
}
