using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Compatibility;

/// <summary>A feature that came with a release, and what stands inside it and came along.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Row">What is said about it; null for an undated one.</param>
/// <param name="Along">What came along, in the table's order.</param>
internal sealed record Arrival(LibvirtFeature Feature, FeatureRow? Row, IReadOnlyList<LibvirtFeature> Along)
{
    /// <summary>All arrivals, in the table's order.</summary>
    public static IReadOnlyList<Arrival> All { get; } = Find();

    private static List<Arrival> Find()
    {
        var arrivals = new List<(LibvirtFeature Feature, FeatureRow? Row, List<LibvirtFeature> Along)>();
        foreach (var feature in LibvirtFeatures.All)
        {
            var rows = FeatureRow.Of(feature);
            foreach (var row in rows.Count == 0 ? [null] : rows.Cast<FeatureRow?>())
            {
                // The nearest thing around it of which the same is said: parents stand before what they hold.
                if (arrivals.FindLast(a => a.Row == row && Holds(a.Feature.Path, feature.Path)) is { Feature: not null } around)
                {
                    around.Along.Add(feature);
                }
                else
                {
                    arrivals.Add((feature, row, []));
                }
            }
        }

        return arrivals.ConvertAll(a => new Arrival(a.Feature, a.Row, a.Along));
    }

    // What is undated at the root would swallow all that is undated.
    private static bool Holds(string outer, string inner) => outer.Contains('/', StringComparison.Ordinal)
        && inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '/' or '@' or '#' or '=';
}
