using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Elements of other namespaces are never libvirt's, whatever they are called: no member has them, and no change touches them.</summary>
public class NamespaceTests
{
    private static readonly EditTable Cases = new()
    {
        {
            "the member beside it changes",
            "<interface type='user'><model xmlns='urn:d' type='keep'/><model type='virtio'/></interface>",
            nic => nic.Model!.Type = ModelType.E1000,
            "<interface type='user'><model xmlns='urn:d' type='keep'/><model type='e1000'/></interface>"
        },
        {
            "the member beside it goes",
            "<interface type='user'><model xmlns='urn:d' type='keep'/><model type='virtio'/><model xmlns=\"urn:d\"/></interface>",
            nic => nic.Model = null,
            "<interface type='user'><model xmlns='urn:d' type='keep'/><model xmlns=\"urn:d\"/></interface>"
        },
        {
            "the member beside it comes",
            "<interface type='user'><mtu xmlns='urn:d' size='1500'/></interface>",
            nic => nic.Mtu = new Mtu { Size = 9000 },
            "<interface type='user'><mtu xmlns='urn:d' size='1500'/><mtu size='9000'/></interface>"
        },
        {
            "the member beside it is set to nothing again",
            "<interface type='user'><mtu xmlns='urn:d' size='1500'/></interface>",
            nic => nic.Mtu = null,
            "<interface type='user'><mtu xmlns='urn:d' size='1500'/></interface>"
        },
        {
            "the member is replaced",
            "<interface type='user'>\n  <mtu size='1'/>\n  <mtu xmlns='urn:d' size='1500'/>\n</interface>",
            nic => nic.Mtu = new Mtu { Size = 9000 },
            "<interface type='user'>\n  <mtu size='9000'/>\n  <mtu xmlns='urn:d' size='1500'/>\n</interface>"
        },
        {
            "a list is emptied",
            "<interface type='user'><ip address='10.0.0.1'/><ip xmlns='urn:d' address='10.0.0.1'/><ip address='10.0.0.1'/></interface>",
            nic => nic.Ips.Clear(),
            "<interface type='user'><ip xmlns='urn:d' address='10.0.0.1'/></interface>"
        },
        {
            "one of a list goes",
            "<interface type='user'><ip xmlns='urn:d' address='10.0.0.1'/><ip address='10.0.0.1'/><ip address='10.0.0.2'/></interface>",
            nic => nic.Ips.RemoveAt(0),
            "<interface type='user'><ip xmlns='urn:d' address='10.0.0.1'/><ip address='10.0.0.2'/></interface>"
        },
        {
            "a list is turned round",
            "<interface type='user'><ip address='10.0.0.1'/><ip xmlns='urn:d'/><ip address='10.0.0.2'/></interface>",
            nic => nic.Ips = nic.Ips.Reverse().ToList(),
            "<interface type='user'><ip address='10.0.0.2'/><ip xmlns='urn:d'/><ip address='10.0.0.1'/></interface>"
        },
        {
            "one level further in",
            "<interface type='bridge'><vlan><tag xmlns='urn:d' id='1'/><tag id='1'/></vlan></interface>",
            nic => nic.Vlan!.Tags[0].Id = 2,
            "<interface type='bridge'><vlan><tag xmlns='urn:d' id='1'/><tag id='2'/></vlan></interface>"
        },
        {
            "texts",
            "<interface type='user'><tune><sndbuf xmlns='urn:d'>1</sndbuf><sndbuf>1</sndbuf></tune></interface>",
            nic => nic.Tune!.SndBuf = 2,
            "<interface type='user'><tune><sndbuf xmlns='urn:d'>1</sndbuf><sndbuf>2</sndbuf></tune></interface>"
        },
        {
            "the source, which the type decides",
            "<interface type='bridge'><source xmlns='urn:d' bridge='a'/><source bridge='b'/></interface>",
            nic => nic.Source = new NetworkSource { Network = "n" },
            "<interface type='network'><source xmlns='urn:d' bridge='a'/><source network='n'/></interface>"
        },
        {
            "what stands in it may be in no namespace again",
            "<interface type='user'><x xmlns='urn:d'><mtu xmlns='' size='1'/></x><mtu size='1'/></interface>",
            nic => nic.Mtu!.Size = 2,
            "<interface type='user'><x xmlns='urn:d'><mtu xmlns='' size='1'/></x><mtu size='2'/></interface>"
        },
        {
            "an empty declaration is none",
            "<interface type='user'><mtu xmlns='' size='1'/></interface>",
            nic => nic.Mtu!.Size = 2,
            "<interface type='user'><mtu xmlns='' size='2'/></interface>"
        },
        {
            "prefixes",
            "<interface type='user' xmlns:d='urn:d'><d:mtu size='1'/><mtu size='1' d:size='1'/></interface>",
            nic => nic.Mtu!.Size = 2,
            "<interface type='user' xmlns:d='urn:d'><d:mtu size='1'/><mtu size='2' d:size='1'/></interface>"
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_stays_as_it_is(string name) => Cases.Check(name);

    [Theory]
    [InlineData("<mtu xmlns='urn:d' size='1500'/>", "interface/mtu: <mtu xmlns='urn:d' size='1500'/>")]
    [InlineData("<mtu size='1500' xmlns=\"urn:d\"></mtu>", "interface/mtu: <mtu size='1500' xmlns=\"urn:d\"></mtu>")]
    [InlineData("<mtu xmlns = '&#117;rn:d'/>", "interface/mtu: <mtu xmlns = '&#117;rn:d'/>")]
    [InlineData("<ip xmlns='urn:d'><route/></ip>", "interface/ip: <ip xmlns='urn:d'><route/></ip>")]
    [InlineData("<address xmlns='urn:d' type='pci'/>", "interface/address: <address xmlns='urn:d' type='pci'/>")]
    [InlineData("<source xmlns='urn:d' dev='eth0'/>", "interface/source: <source xmlns='urn:d' dev='eth0'/>")]
    public void It_is_read_into_no_member(string element, string unrecognized)
    {
        var nic = DomainInterface.Parse($"<interface type='user'>{element}</interface>");

        Assert.Equal([unrecognized], nic.GetUnrecognized().Select(item => item.ToString()));
        Assert.Null(nic.Mtu);
        Assert.Empty(nic.Ips);
        Assert.Null(nic.Address);
        Assert.Equal($"<interface type='user'>\n  {element}\n</interface>", nic.ToXml());
    }
}
