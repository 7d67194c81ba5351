using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Compatibility;

/// <summary>Writes the feature table as a page for people who choose a target: what each release brings, and an index of all items.</summary>
internal sealed class CompatibilityPage
{
    private readonly StringBuilder _text = new();

    public static string Write()
    {
        var page = new CompatibilityPage();
        page.WriteIntroduction();
        page.WriteReleases();
        page.WriteUndated();
        page.WriteIndex();
        return page._text.ToString();
    }

    private void WriteIntroduction()
    {
        Line("# Which release has what");
        Line();
        Line("<!-- Made from the schema by a test, CompatibilityPageTests. To change it, change the schema. -->");
        Line();
        Line("For choosing `LibvirtTargetVersion`, the oldest libvirt release that a program must work with. The newest release stands first: a");
        Line("program whose target is a release has what stands under it and in everything below, and lacks what stands above.");
        Line();
        Line("Items are named by their paths: element `interface/driver`, attribute `interface/driver@queues`, a value `interface@type=vdpa`. What came");
        Line("along inside an item stands behind it. Where nothing else is said, the release is that of all hypervisors. A sentence in brackets");
        Line("names the hypervisors that have the item, the QEMU and Linux releases that it needs besides, or on what the release depends.");
        Line();
        Line("- [Releases](#releases), the newest first");
        Line("- [Undated](#undated): what no text dates");
        Line("- [All items](#all-items), in the order in which libvirt writes them");
        Line();
    }

    private void WriteReleases()
    {
        Line("## Releases");
        Line();
        var all = LibvirtFeatures.All;
        var releases = Arrival.All.Select(a => a.Row?.Release)
            .Concat(all.SelectMany(f => f.Removals).Select(r => (LibvirtVersion?)r.Release))
            .Concat(all.SelectMany(f => f.OptionalSince).Select(r => r.Release))
            .OfType<LibvirtVersion>()
            .Distinct()
            .OrderDescending();
        foreach (var release in releases)
        {
            Line($"### {release}");
            Line();
            foreach (var arrival in Arrival.All.Where(a => a.Row?.Release == release))
            {
                WriteArrival(arrival);
            }

            WriteRemovals(release);
            WriteOptional(release);
            Line();
        }
    }

    private void WriteUndated()
    {
        Line("## Undated");
        Line();
        Line("No text says which release brought these, and none of what they stand in. The checks take them for present in every release.");
        Line();
        foreach (var arrival in Arrival.All.Where(a => a.Row?.Release is null))
        {
            WriteArrival(arrival);
        }

        Line();
    }

    private void WriteArrival(Arrival arrival)
    {
        var (feature, row, along) = arrival;
        Line($"- {Name(feature)}{Bracketed(row?.Restrictions)}: {Text(feature.Summary)}");
        if (along.Count > 0)
        {
            // Shapes of one element have members of the same name.
            Line($"  With {string.Join(", ", along.Select(inner => $"`{inner.Path[feature.Path.Length..]}`").Distinct())}.");
        }
    }

    private void WriteRemovals(LibvirtVersion release)
    {
        foreach (var feature in LibvirtFeatures.All)
        {
            foreach (var removal in feature.Removals.Where(r => r.Release == release))
            {
                var row = new FeatureRow(release, removal.Hypervisors, When: removal.When);
                Line($"- **No longer** {Name(feature)}{Bracketed(row.Restrictions)}: {Text(removal.Summary)}");
            }
        }
    }

    private void WriteOptional(LibvirtVersion release)
    {
        foreach (var feature in LibvirtFeatures.All)
        {
            foreach (var optional in feature.OptionalSince.Where(o => o.Release == release))
            {
                var row = new FeatureRow(release, optional.Hypervisors, When: optional.When);
                Line($"- **May be missing**: {Name(feature)}{Bracketed(row.Restrictions)}. Earlier releases insist on it.");
            }
        }
    }

    private void WriteIndex()
    {
        Line("## All items");
        Line();
        Line("| item | in C# | releases |");
        Line("| --- | --- | --- |");
        foreach (var feature in LibvirtFeatures.All)
        {
            Line($"| `{feature.Path}` | `{Member(feature)}` | {string.Join("<br>", Cells(feature))} |");
        }
    }

    private static IEnumerable<string> Cells(LibvirtFeature feature)
    {
        foreach (var row in FeatureRow.Of(feature))
        {
            yield return row.Release is { } release ? $"{release}{Bracketed(row.Restrictions)}" : row.Restrictions;
        }

        foreach (var removal in feature.Removals)
        {
            yield return $"not from {removal.Release} on{Bracketed(new FeatureRow(null, removal.Hypervisors, When: removal.When).Restrictions)}";
        }

        foreach (var optional in feature.OptionalSince)
        {
            yield return $"required before {optional.Release}{Bracketed(new FeatureRow(null, optional.Hypervisors, When: optional.When).Restrictions)}";
        }

        if (feature.IsOutputOnly)
        {
            yield return "printed, not read";
        }
    }

    private static string Name(LibvirtFeature feature) => $"`{feature.Path}` (`{Member(feature)}`)";

    private static string Member(LibvirtFeature feature) =>
        feature.MemberName is null ? feature.TypeName : $"{feature.TypeName}.{feature.MemberName}";

    private static string Bracketed(string? restrictions) => string.IsNullOrEmpty(restrictions) ? "" : $" [{restrictions}]";

    private static string Text(string summary) => summary.Replace("<", "&lt;", StringComparison.Ordinal);

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
