using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// More than one format in one schema, in files of their own and with a group in common: more schema, and no new code.
/// </summary>
public class SeveralRootsTests
{
    private static readonly Assembly Emitted = Load();

    [Theory]
    [InlineData("Domain", "<domain><devices><nic mode='fast'><ip address='10.0.0.1'/></nic></devices></domain>", "domain/devices/nic/ip", "3.0.0")]
    [InlineData("Domain", "<domain><devices><nic mode='slow'><ip address='10.0.0.1'/></nic></devices></domain>", "domain/devices/nic/ip", "1.0.0")]
    [InlineData("Network", "<network><name>n</name><ip address='10.0.0.1'/></network>", "network/ip", "2.0.0")]
    [InlineData("Network", "<network><name>n</name></network>", "network/name", "1.5.0")]
    public void An_item_has_the_path_and_the_release_of_its_own_format(string root, string xml, string path, string release)
    {
        var issues = Issues(root, xml);

        Assert.Contains((path, (LibvirtVersion?)LibvirtVersion.Parse(release)), issues.Select(i => (i.Path, i.RequiredVersion)));
        Assert.All(issues, issue => Assert.StartsWith(root.ToLowerInvariant(), issue.Path, StringComparison.Ordinal));
    }

    /// <summary>A condition belongs to the nearest element around, so that siblings do not answer for one another.</summary>
    [Fact]
    public void Each_of_several_elements_answers_for_itself()
    {
        const string Xml = "<domain><devices><nic mode='fast'/><nic mode='slow'><ip address='10.0.0.1'/></nic></devices></domain>";

        Assert.Contains(("domain/devices/nic/ip", (LibvirtVersion?)new LibvirtVersion(1, 0, 0)), Issues("Domain", Xml).Select(i => (i.Path, i.RequiredVersion)));
    }

    private static IReadOnlyList<CompatibilityIssue> Issues(string root, string xml)
    {
        var type = Emitted.GetType("Libvirt.Xml." + root)!;
        var document = type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;
        return (IReadOnlyList<CompatibilityIssue>)type.GetMethod("CheckCompatibility")!.Invoke(document, [new LibvirtVersion(0, 0, 1), Hypervisor.Any])!;
    }

    private static Assembly Load()
    {
        var common = TestSchema.Of("<group name=\"ip\"><element name=\"ip\" occurs=\"0..n\"><attribute name=\"address\" type=\"ip\"/></element></group>", "common.xml");
        var domain = TestSchema.Of("""
            <element name="domain" root="true">
              <element name="devices">
                <element name="nic" occurs="0..n">
                  <attribute name="mode"/>
                  <use group="ip"><since release="1.0.0"/><since release="3.0.0" when="nic@mode=fast"/></use>
                </element>
              </element>
            </element>
            """, "domain.xml");
        var network = TestSchema.Of("""
            <element name="network" root="true">
              <element name="name" since="1.5.0"><text/></element>
              <use group="ip" since="2.0.0"/>
            </element>
            """, "network.xml");
        return EmittedAssembly.Load(network, domain, common);
    }
}
