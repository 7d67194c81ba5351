using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Features;

/// <summary>
/// Every until and optional row of the schema that has no condition: the run-time check reports the item in the release that no longer takes it, and
/// its absence in the last release that insists on it, but not one release off.
/// </summary>
public class LifetimeTests
{
    [Fact]
    public void A_removed_feature_is_reported_from_its_release_on() => Assert.All(
        Some(LibvirtFeatures.All.SelectMany(feature => feature.Removals.Where(row => row.When is null).Select(row => (feature, row)))),
        pair =>
        {
            var (feature, row) = pair;
            var document = FeatureBuilder.Build(feature);

            Assert.Contains(document.CheckCompatibility(row.Release, row.Hypervisors), issue => IsRemoval(issue, feature) && issue.RemovedIn == row.Release);
            Assert.DoesNotContain(document.CheckCompatibility(Before(row.Release), row.Hypervisors), issue => IsRemoval(issue, feature) && issue.RemovedIn == row.Release);
        });

    [Fact]
    public void A_feature_that_ceased_to_be_required_is_missed_before_its_release() => Assert.All(
        Some(LibvirtFeatures.All.SelectMany(feature => feature.OptionalSince.Where(row => row.When is null).Select(row => (feature, row)))),
        pair =>
        {
            var (feature, row) = pair;
            var release = row.Release!.Value;
            var without = FeatureBuilder.BuildWithout(feature);

            Assert.Contains(without.CheckCompatibility(Before(release), row.Hypervisors), issue => IsMissing(issue, feature) && issue.RequiredVersion == release);
            Assert.DoesNotContain(without.CheckCompatibility(release, row.Hypervisors), issue => IsMissing(issue, feature) && issue.RequiredVersion == release);
            Assert.DoesNotContain(FeatureBuilder.Build(feature).CheckCompatibility(Before(release), row.Hypervisors), issue => IsMissing(issue, feature));
            Assert.True(row.Hypervisors != Hypervisor.Any || without.GetMinimumVersion() >= release);
        });

    private static List<T> Some<T>(IEnumerable<T> rows)
    {
        var list = rows.ToList();
        Assert.NotEmpty(list);
        return list;
    }

    /// <summary>An item inside a removed one is reported under the outer one's name.</summary>
    private static bool IsRemoval(CompatibilityIssue issue, LibvirtFeature feature) =>
        issue.Kind == CompatibilityIssueKind.Removed && feature.Path.StartsWith(issue.Path.Split('=')[0], StringComparison.Ordinal);

    private static bool IsMissing(CompatibilityIssue issue, LibvirtFeature feature) =>
        issue.Kind == CompatibilityIssueKind.Missing && issue.Path == feature.Path;

    private static LibvirtVersion Before(LibvirtVersion release) => LibvirtVersion.FromNumber(release.ToNumber() - 1);
}
