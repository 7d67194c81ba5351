using System;
using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

public sealed class FeatureTableTests
{
    private const string Rows = """

        element|a|A|||output||First: a \u007c and \u000a in it.
        attribute|a@b|A|B|6.1.0||no|Second.
        since|6.1.0|qemu,kvm|4.2.0|||a@c=d
        since||||3.6|4.18
        until|9.0.0|lxc|a@c=d|No more.
        until|9.1.0
        optional|7.0.0||a@c=d
        text|a#text|A|Value

        value|a@b=c|Set|C|0.9.4|||Third.
        """;

    private static readonly LibvirtFeature[] Features = [.. FeatureTable.Read(Rows.ReplaceLineEndings("\n"))];

    [Fact]
    public void Items_stand_in_lines()
    {
        Assert.Equal(["a", "a@b", "a#text", "a@b=c"], Features.Select(feature => feature.ToString()));
        Assert.Equal(
            [LibvirtFeatureKind.Element, LibvirtFeatureKind.Attribute, LibvirtFeatureKind.Text, LibvirtFeatureKind.Value],
            Features.Select(feature => feature.Kind));
        Assert.Equal(["A", "A", "A", "Set"], Features.Select(feature => feature.TypeName));
        Assert.Equal([null, "B", "Value", "C"], Features.Select(feature => feature.MemberName));
        Assert.Equal([null, new LibvirtVersion(6, 1, 0), null, new LibvirtVersion(0, 9, 4)], Features.Select(feature => feature.Since));
        Assert.Equal([true, false, false, false], Features.Select(feature => feature.IsOutputOnly));
        Assert.Equal([null, "no", null, null], Features.Select(feature => feature.Default));
        Assert.Equal(["First: a | and \n in it.", "Second.", "", "Third."], Features.Select(feature => feature.Summary));
    }

    [Fact]
    public void Rows_belong_to_the_item_before_them()
    {
        Assert.Equal([0, 2, 0, 0], Features.Select(feature => feature.Conditions.Count));
        Assert.Equal([0, 2, 0, 0], Features.Select(feature => feature.Removals.Count));
        Assert.Equal([0, 1, 0, 0], Features.Select(feature => feature.OptionalSince.Count));

        LibvirtFeatureCondition first = Features[1].Conditions[0];
        Assert.Equal(
            (new LibvirtVersion(6, 1, 0), Hypervisor.Qemu | Hypervisor.Kvm, "4.2.0", "a@c=d"),
            (first.Release, first.Hypervisors, first.MinimumQemu, first.When));
        LibvirtFeatureCondition second = Features[1].Conditions[1];
        Assert.Equal((null, "3.6", "4.18"), (second.Release, second.MinimumHostKernel, second.MinimumGuestKernel));
        Assert.Null(second.When);
        LibvirtFeatureRemoval gone = Features[1].Removals[0];
        Assert.Equal((new LibvirtVersion(9, 0, 0), Hypervisor.Lxc, "a@c=d", "No more."), (gone.Release, gone.Hypervisors, gone.When, gone.Summary));
        Assert.Equal((new LibvirtVersion(9, 1, 0), Hypervisor.Any), (Features[1].Removals[1].Release, Features[1].Removals[1].Hypervisors));
        Assert.Equal((new LibvirtVersion(7, 0, 0), "a@c=d"), (Features[1].OptionalSince[0].Release, Features[1].OptionalSince[0].When));
    }

    [Theory]
    [InlineData("thing|a|A")]
    [InlineData("since|6.1.0")]
    [InlineData("element|a|A||6.x.0")]
    [InlineData("element|a|A\nsince|6.1.0|nobody")]
    public void Other_lines_are_refused(string rows) => Assert.Throws<FormatException>(() => FeatureTable.Read(rows));

    [Fact]
    public void A_table_can_be_empty() => Assert.Empty(FeatureTable.Read("\n"));
}
