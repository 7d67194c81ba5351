using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

public sealed class FeatureTableTests
{
    [Fact]
    public void Rows_and_their_conditions_are_gathered()
    {
        var table = new FeatureTable(2);
        table.Add("a", LibvirtFeatureKind.Element, "A", null, 0, "First.", isOutputOnly: true);
        table.Add("a@b", LibvirtFeatureKind.Attribute, "A", "B", 6001000, "Second.");
        table.AddCondition(6001000, Hypervisor.Qemu, minimumQemu: "4.2.0", when: "a@c=d");
        table.AddCondition(0, minimumHostKernel: "3.6", minimumGuestKernel: "4.18");
        LibvirtFeature[] features = [.. table.ToList()];

        Assert.Equal(["a", "a@b"], features.Select(feature => feature.ToString()));
        Assert.Null(features[0].Since);
        Assert.True(features[0].IsOutputOnly);
        Assert.Empty(features[0].Conditions);
        Assert.Equal(new LibvirtVersion(6, 1, 0), features[1].Since);

        LibvirtFeatureCondition first = features[1].Conditions[0];
        Assert.Equal(
            (new LibvirtVersion(6, 1, 0), Hypervisor.Qemu, "4.2.0", "a@c=d"),
            (first.Release, first.Hypervisors, first.MinimumQemu, first.When));
        LibvirtFeatureCondition second = features[1].Conditions[1];
        Assert.Equal((null, "3.6", "4.18"), (second.Release, second.MinimumHostKernel, second.MinimumGuestKernel));
    }
}
