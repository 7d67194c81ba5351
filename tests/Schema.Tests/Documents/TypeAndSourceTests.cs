using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Documents;

/// <summary>The type of an interface and its source are one thing, so they cannot contradict each other.</summary>
public class TypeAndSourceTests
{
    [Fact]
    public void Changing_the_type_is_one_assignment()
    {
        var nic = DomainInterface.Parse("<interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>");

        nic.Source = new NetworkSource { Network = "default" };

        Assert.Equal(InterfaceType.Network, nic.Type);
        Assert.Equal(
            "<interface type='network'>\n  <source network='default'/>\n  <model type='virtio'/>\n</interface>", nic.ToXml());
    }

    [Fact]
    public void A_type_without_a_source_writes_none() =>
        Assert.Equal("<interface type='user'/>", new DomainInterface { Source = new UserSource() }.ToXml());

    [Fact]
    public void An_empty_source_that_was_there_stays() =>
        Assert.Equal(
            "<interface type='ethernet'>\n  <source/>\n</interface>",
            DomainInterface.Parse("<interface type='ethernet'><source/></interface>").ToXml());

    [Fact]
    public void The_same_attribute_means_different_things()
    {
        var network = DomainInterface.Parse("<interface type='network'><source network='a' portid='9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11'/></interface>");
        var direct = DomainInterface.Parse("<interface type='direct'><source dev='eth0' mode='vepa'/></interface>");
        var vhost = DomainInterface.Parse("<interface type='vhostuser'><source type='unix' path='/a' mode='client'/></interface>");

        Assert.NotNull(Assert.IsType<NetworkSource>(network.Source).PortId);
        Assert.Equal(DirectSourceMode.Vepa, Assert.IsType<DirectSource>(direct.Source).Mode);
        Assert.Equal(VhostUserSourceMode.Client, Assert.IsType<VhostUserSource>(vhost.Source).Mode);
    }

    [Fact]
    public void What_libvirt_prints_of_a_running_bridge_is_kept()
    {
        const string Live = "<interface type='bridge'>\n  <source network='n' portgroup='g' portid='9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11' bridge='virbr0'/>\n</interface>";

        var nic = DomainInterface.Parse(Live);

        Assert.Empty(nic.GetUnrecognized());
        Assert.Equal("virbr0", Assert.IsType<BridgeSource>(nic.Source).Bridge);
        Assert.Equal(Live, nic.ToXml());
    }

    [Fact]
    public void A_type_of_a_later_release_is_kept_with_its_source()
    {
        const string Later = "<interface type='quantum'>\n  <source qubit='7'>\n    <gate name='h'/>\n  </source>\n</interface>";

        var nic = DomainInterface.Parse(Later);

        Assert.Null(nic.Type);
        Assert.IsType<UnrecognizedInterfaceSource>(nic.Source);
        Assert.Equal(["interface@type", "interface/source@qubit", "interface/source/gate"], nic.GetUnrecognized().Select(i => i.Path));
        Assert.Equal(Later.Replace("    <gate", "    <gate", System.StringComparison.Ordinal), nic.ToXml());

        nic.Source = new UserSource();
        Assert.Equal("<interface type='user'/>", nic.ToXml());
        Assert.Empty(nic.GetUnrecognized());
    }

    [Fact]
    public void A_document_without_a_type_stays_without()
    {
        const string Untyped = "<interface>\n  <source network='default'/>\n  <model type='virtio'/>\n</interface>";

        var nic = DomainInterface.Parse(Untyped);

        Assert.Null(nic.Type);
        Assert.Equal(Untyped, nic.ToXml());
        Assert.Equal("<interface/>", DomainInterface.Parse("<interface/>").ToXml());
    }

    [Fact]
    public void The_type_of_an_address_decides_its_attributes()
    {
        var nic = DomainInterface.Parse("<interface type='user'><address bus='0x01' type='pci' slot='0x02' domain='0x0000' function='0x0'/></interface>");

        var pci = Assert.IsType<PciAddress>(nic.Address);
        Assert.Equal(AddressType.Pci, pci.Type);
        Assert.Equal((0u, (byte)1, (byte)2, (byte)0), (pci.Domain!.Value, pci.Bus!.Value, pci.Slot!.Value, pci.Function!.Value));
        Assert.Contains("<address type='pci' domain='0x0000' bus='0x01' slot='0x02' function='0x0'/>", nic.ToXml(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_an_unknown_type_is_kept()
    {
        const string Xml = "<interface type='user'>\n  <address type='warp' sector='9'/>\n</interface>";

        var nic = DomainInterface.Parse(Xml);

        Assert.Equal(["interface/address@type", "interface/address@sector"], nic.GetUnrecognized().Select(i => i.Path));
        Assert.Equal(["warp", "9"], nic.GetUnrecognized().Select(i => i.Text));
        Assert.Equal(Xml, nic.ToXml());
    }
}
