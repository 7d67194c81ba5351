using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Interfaces;

/// <summary>What is told about the releases of an interface: each cause once, conditions judged on the document, hypervisors by name.</summary>
public class VersionTests
{
    [Theory]
    [InlineData("<teaming type='persistent'/>", "6.0.0", "interface/teaming")]
    [InlineData("<port isolated='yes'/>", "6.0.0", "interface/port")]
    [InlineData("<port isolated='yes'/><teaming type='transient' persistent='ua-1'/>", "6.0.0", "interface/port, interface/teaming")]
    [InlineData("<teaming type='persistent'/>", "6.1.0", "")]
    [InlineData("<coalesce><rx><frames max='5'/></rx></coalesce>", "3.2.0", "interface/coalesce")]
    [InlineData("<ip address='10.0.0.1' family='ipv4' prefix='8'/><ip address='10.0.0.2' peer='10.0.0.3'/>", "1.2.11", "interface/ip, interface/ip@peer")]
    [InlineData("<ip address='10.0.0.2' peer='10.0.0.3'/>", "1.2.12", "interface/ip@peer")]
    [InlineData("<acpi index='1'/><mtu size='1500'/>", "3.0.0", "interface/mtu, interface/acpi")]
    [InlineData("<vlan trunk='yes'><tag id='1' nativeMode='tagged'/></vlan>", "0.9.0", "interface/vlan, interface/vlan/tag@nativeMode")]
    public void What_stands_inside_is_told_only_if_it_needs_more(string content, string target, string paths)
    {
        var nic = DomainInterface.Parse($"<interface type='network'><source network='n'/>{content}</interface>");
        var issues = nic.CheckCompatibility(LibvirtVersion.Parse(target));
        Assert.Equal(paths, string.Join(", ", issues.Select(i => i.Path)));
        var document = DomainDocument.Parse($"<domain><devices>{nic.ToXml()}{nic.ToXml()}</devices></domain>");
        Assert.Equal(issues.Select(i => i.Message), document.CheckCompatibility(LibvirtVersion.Parse(target)).Select(i => i.Message));
    }

    [Fact]
    public void The_shape_that_a_type_chooses_is_told_with_the_type() => Assert.Equal(
        ["interface@type=vdpa"],
        DomainInterface.Parse("<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>").CheckCompatibility(new LibvirtVersion(6, 0, 0)).Select(i => i.Path));

    [Fact]
    public void A_condition_is_judged_on_the_document_itself()
    {
        var user = DomainInterface.Parse("<interface type='user'><ip address='10.0.0.1'/></interface>");
        var network = DomainInterface.Parse("<interface type='network'><source network='n'/><ip address='10.0.0.1'/></interface>");

        Assert.Equal(new LibvirtVersion(3, 8, 0), user.GetMinimumVersion());
        Assert.Equal(new LibvirtVersion(1, 2, 12), network.GetMinimumVersion());
        var at = new LibvirtVersion(2, 0, 0);
        Assert.Contains("interface/ip", user.CheckCompatibility(at).Select(i => i.Path));
        Assert.Empty(network.CheckCompatibility(at));
    }

    [Fact]
    public void A_hypervisor_that_lacks_an_item_is_named()
    {
        var nic = new DomainInterface { BackendDomain = new BackendDomain { Name = "netvm" } };
        var latest = new LibvirtVersion(12, 8, 0);

        Assert.Empty(nic.CheckCompatibility(latest, Hypervisor.Xen));
        var issue = nic.CheckCompatibility(latest, Hypervisor.Qemu)[0];
        Assert.Equal("interface/backenddomain", issue.Path);
        Assert.Null(issue.RequiredVersion);
    }

    [Fact]
    public void A_document_with_nothing_dated_needs_no_release() =>
        Assert.Equal(default, DomainInterface.Parse("<interface type='bridge'><source bridge='br0'/></interface>").GetMinimumVersion());
}
