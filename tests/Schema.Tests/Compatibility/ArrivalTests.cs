using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Compatibility;

/// <summary>Arrivals, of which the compatibility page is made, leave nothing out.</summary>
public class ArrivalTests
{
    [Fact]
    public void Every_statement_about_every_feature_arrives() =>
        Assert.Equal(
            LibvirtFeatures.All.SelectMany(feature => FeatureRow.Of(feature).DefaultIfEmpty().Select(row => (feature, row))).ToHashSet(),
            Arrival.All.SelectMany(arrival => arrival.Along.Prepend(arrival.Feature).Select(feature => (feature, arrival.Row))).ToHashSet());
}
