using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Siblings that say the same or nearly the same, however they are spelled: a change is made to the one that it names.</summary>
public class SiblingTests
{
    private static readonly EditTable Cases = new()
    {
        {
            "of duplicates, the first is the member",
            "<interface type='user'><model type=\"virtio\"/><model type='virtio'/></interface>",
            nic => nic.Model!.Type = ModelType.E1000,
            "<interface type='user'><model type=\"e1000\"/><model type='virtio'/></interface>"
        },
        {
            "of duplicates spelled alike, too",
            "<interface type='user'><model type='virtio'/><model type='virtio'/><model type='virtio'/></interface>",
            nic => nic.Model!.Type = ModelType.E1000,
            "<interface type='user'><model type='e1000'/><model type='virtio'/><model type='virtio'/></interface>"
        },
        {
            "a member that goes takes all duplicates with it",
            "<interface type='user'>\n  <model type=\"virtio\"/>\n  <model type='virtio'/>\n  <mtu size='1'/>\n  <model  type='virtio' />\n</interface>",
            nic => nic.Model = null,
            "<interface type='user'>\n  <mtu size='1'/>\n</interface>"
        },
        {
            "a member that is replaced stands before the duplicates",
            "<interface type='user'><mtu size='1'/><model type=\"a\"/><model type='b'/></interface>",
            nic => nic.Model = new Model { Type = ModelType.Virtio },
            "<interface type='user'><mtu size='1'/><model type=\"virtio\"/><model type='b'/></interface>"
        },
        {
            "duplicates in an order of their own",
            "<interface type='user'><model type='b'></model><mac address='52:54:00:00:00:01'/><model type='b'/></interface>",
            nic => nic.Mac!.Address = MacAddress.Parse("52:54:00:00:00:02"),
            "<interface type='user'><model type='b'></model><mac address='52:54:00:00:00:02'/><model type='b'/></interface>"
        },
        {
            "a list is emptied",
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.1' />\n  <mtu size='1'/>\n</interface>",
            nic => nic.Ips.Clear(),
            "<interface type='user'>\n  <mtu size='1'/>\n</interface>"
        },
        {
            "the first of equal ones goes",
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.1' />\n</interface>",
            nic => nic.Ips.RemoveAt(0),
            "<interface type='user'>\n  <ip address='10.0.0.1' />\n</interface>"
        },
        {
            "the last of equal ones goes",
            "<interface type='user'>\n  <ip address='10.0.0.1' />\n  <ip address=\"10.0.0.1\"/>\n  <ip address='10.0.0.1'/>\n</interface>",
            nic => nic.Ips.RemoveAt(2),
            "<interface type='user'>\n  <ip address='10.0.0.1' />\n  <ip address=\"10.0.0.1\"/>\n</interface>"
        },
        {
            "one more comes to equal ones",
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.1' />\n</interface>",
            nic => nic.Ips.Add(new Ip { Address = IpAddress.Parse("10.0.0.1") }),
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.1' />\n  <ip address='10.0.0.1' />\n</interface>"
        },
        {
            "one comes between equal ones",
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.1'  />\n</interface>",
            nic => nic.Ips.Insert(1, new Ip { Address = IpAddress.Parse("10.0.0.2") }),
            "<interface type='user'>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.2'/>\n  <ip address='10.0.0.1'  />\n</interface>"
        },
        {
            "the second of equal ones changes",
            "<interface type='user'><ip address='10.0.0.&#49;'/><ip address='10.0.0.1'/></interface>",
            nic => nic.Ips[1].Prefix = 24,
            "<interface type='user'><ip address='10.0.0.&#49;'/><ip address='10.0.0.1' prefix='24'/></interface>"
        },
        {
            "another member changes",
            "<interface type='user'><mtu size='1'/><ip address='10.0.0.1'/><ip address='10.0.0.1' /></interface>",
            nic => nic.Mtu!.Size = 2,
            "<interface type='user'><mtu size='2'/><ip address='10.0.0.1'/><ip address='10.0.0.1' /></interface>"
        },
        {
            "two exchange their places and keep their texts",
            "<interface type='user'>\n  <ip prefix='8' address='10.0.0.1' />\n  <!-- c -->\n  <ip  address=\"10.0.0.2\"/>\n</interface>",
            nic => (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]),
            "<interface type='user'>\n  <ip  address=\"10.0.0.2\"/>\n  <!-- c -->\n  <ip prefix='8' address='10.0.0.1' />\n</interface>"
        },
        {
            "all are turned round",
            "<interface type='user'><ip address='10.0.0.1'/><ip address='10.0.0.2' /><ip address='10.0.0.3'></ip></interface>",
            nic => nic.Ips = nic.Ips.Reverse().ToList(),
            "<interface type='user'><ip address='10.0.0.3'></ip><ip address='10.0.0.2' /><ip address='10.0.0.1'/></interface>"
        },
        {
            "the first becomes the last, and changes",
            "<interface type='user'><ip  address='10.0.0.1'/><mtu size='1'/><ip address='10.0.0.1' new='1'/></interface>",
            nic =>
            {
                var first = nic.Ips[0];
                nic.Ips.RemoveAt(0);
                nic.Ips.Add(first);
                first.Prefix = 8;
            },
            "<interface type='user'><ip address='10.0.0.1' new='1'/><mtu size='1'/><ip  address='10.0.0.1'  prefix='8'/></interface>"
        },
        {
            "addresses",
            "<interface type='user'><address type='pci'  slot='0x01'/><address slot='0x01' type='pci'/></interface>",
            nic => ((PciAddress)nic.Address!).Slot = 2,
            "<interface type='user'><address type='pci'  slot='0x02'/><address slot='0x01' type='pci'/></interface>"
        },
        {
            "an address that goes",
            "<interface type='user'><address type='pci'  slot='0x01'/><mtu size='1'/><address slot=\"0x01\" type='pci'/></interface>",
            nic => nic.Address = null,
            "<interface type='user'><mtu size='1'/></interface>"
        },
        {
            "tags, one level further in",
            "<interface type='bridge'><vlan><tag id='1'/><tag id=\"1\" /><tag id='1'/></vlan></interface>",
            nic => nic.Vlan!.Tags.RemoveAt(1),
            "<interface type='bridge'><vlan><tag id='1'/><tag id='1'/></vlan></interface>"
        },
        {
            "tags of duplicate lists",
            "<interface type='bridge'><vlan><tag id='1'/></vlan><vlan><tag id='1'/></vlan></interface>",
            nic => nic.Vlan!.Tags[0].Id = 2,
            "<interface type='bridge'><vlan><tag id='2'/></vlan><vlan><tag id='1'/></vlan></interface>"
        },
        {
            "unknown elements",
            "<interface type='user'><new a='1'/><mtu size='1'/><new  a='1'/><new a=\"1\"/></interface>",
            nic => nic.Mtu = null,
            "<interface type='user'><new a='1'/><new  a='1'/><new a=\"1\"/></interface>"
        },
        {
            "unknown elements in what moves",
            "<interface type='user'><ip address='10.0.0.1'><new/></ip><ip address='10.0.0.1'><new/><new /></ip></interface>",
            nic => nic.Ips.RemoveAt(0),
            "<interface type='user'><ip address='10.0.0.1'><new/><new /></ip></interface>"
        },
        {
            "texts",
            "<interface type='user'><tune><sndbuf>1600</sndbuf><sndbuf> 1600</sndbuf></tune></interface>",
            nic => nic.Tune!.SndBuf = 1700,
            "<interface type='user'><tune><sndbuf>1700</sndbuf><sndbuf> 1600</sndbuf></tune></interface>"
        },
        {
            "the same object twice",
            "<interface type='user'><ip  address='10.0.0.1'/><mtu size='1'/></interface>",
            nic => nic.Ips.Add(nic.Ips[0]),
            "<interface type='user'><ip  address='10.0.0.1'/><ip  address='10.0.0.1'/><mtu size='1'/></interface>"
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_made_to_what_it_names(string name) => Cases.Check(name);
}
