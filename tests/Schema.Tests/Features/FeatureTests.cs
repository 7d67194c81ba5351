using System;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Features;

/// <summary>
/// Every row of the feature table: it can be set through its C# member, is written at its path, is read back, and the run-time
/// check reports it one release before its since and not at it.
/// </summary>
public class FeatureTests
{
    public static TheoryData<int> Rows => new(Enumerable.Range(0, LibvirtFeatures.All.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_can_be_set_written_and_read_back(int row)
    {
        var feature = LibvirtFeatures.All[row];

        var xml = FeatureBuilder.Build(feature).ToXml();

        Assert.Contains(feature.Path, DocumentPaths.Of(xml));
        var read = Root.Of(feature).Parse(xml);
        Assert.Empty(read.GetUnrecognized());
        Assert.Equal(xml, read.ToXml());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_is_reported_below_its_since_and_not_at_it(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var document = FeatureBuilder.Build(feature);
        if (feature.Since is not { } since)
        {
            Assert.DoesNotContain(document.CheckCompatibility(new LibvirtVersion(0, 0, 1)), i => i.Path == feature.Path && i.RequiredVersion is not null);
            return;
        }

        var before = LibvirtVersion.FromNumber(since.ToNumber() - 1);
        var issue = Assert.Single(document.CheckCompatibility(before), i => i.RequiredVersion == since && IsOrHolds(i.Feature, feature));
        if (issue.Path != feature.Path)
        {
            feature = issue.Feature;
        }

        var member = feature.MemberName is null ? feature.TypeName : $"{feature.TypeName}.{feature.MemberName}";
        Assert.StartsWith($"'{member}' ({feature.Path}) needs libvirt {since}; the target is {before}", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(document.CheckCompatibility(since), i => i.Path == feature.Path);
        Assert.True(document.GetMinimumVersion() >= since);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_cause_is_told_once(int row)
    {
        var document = FeatureBuilder.Build(LibvirtFeatures.All[row]);
        foreach (var hypervisor in new[] { Hypervisor.Any, Hypervisor.Qemu, Hypervisor.Lxc, Hypervisor.Test })
        {
            var issues = document.CheckCompatibility(new LibvirtVersion(0, 0, 1), hypervisor);
            Assert.Equal(issues.Count, issues.Select(i => i.Message).Distinct().Count());
            Assert.DoesNotContain(issues, inner => issues.Any(outer => outer != inner && IsOrHolds(outer.Feature, inner.Feature)
                && (outer.Kind, outer.RequiredVersion, outer.Hypervisors) == (inner.Kind, inner.RequiredVersion, inner.Hypervisors)));
        }
    }

    // A value that chooses a shape holds what is in the shape.
    private static bool IsOrHolds(LibvirtFeature outer, LibvirtFeature inner) =>
        outer.Path == inner.Path || outer.Kind == LibvirtFeatureKind.Value || (inner.Path.StartsWith(outer.Path, StringComparison.Ordinal) && inner.Path[outer.Path.Length] is '/' or '@' or '#' or '=');

    [Fact]
    public void Twins_in_the_table_differ_in_the_type_that_carries_them() =>
        Assert.Empty(LibvirtFeatures.All.GroupBy(f => (f.Path, f.TypeName, f.MemberName)).Where(g => g.Count() > 1).Select(g => g.Key));
}
