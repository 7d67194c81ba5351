using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Comments and instructions stay where they are, whatever becomes of what stands beside them, and go with what they stand in.</summary>
public class AsideTests
{
    private static readonly EditTable Cases = new()
    {
        {
            "the only element beside a comment and a text goes",
            "<interface type='user'><!-- keep me -->text<mac address='52:54:00:00:00:01'/></interface>",
            nic => nic.Mac = null,
            "<interface type='user'><!-- keep me -->text</interface>"
        },
        {
            "the only element beside an instruction and a text goes",
            "<interface type='user'>text<?keep me?><mac address='52:54:00:00:00:01'/></interface>",
            nic => nic.Mac = null,
            "<interface type='user'>text<?keep me?></interface>"
        },
        {
            "the only element between a text and a comment goes",
            "<interface type='user'>\n  text\n  <mac address='52:54:00:00:00:01'/>\n  <!-- keep me -->\n</interface>",
            nic => nic.Mac = null,
            "<interface type='user'>\n  text\n  <!-- keep me -->\n</interface>"
        },
        {
            "the only element beside a comment goes",
            "<interface type='user'><!-- keep me --><mac address='52:54:00:00:00:01'/></interface>",
            nic => nic.Mac = null,
            "<interface type='user'><!-- keep me --></interface>"
        },
        {
            "an element comes beside a text and a comment",
            "<interface type='user'>\n  <!-- 1 -->\n  text\n</interface>",
            nic => nic.Mtu = new Mtu { Size = 1 },
            "<interface type='user'>\n  <!-- 1 -->\n  text\n  <mtu size='1'/>\n</interface>"
        },
        {
            "two with comments in them exchange their places and change",
            "<interface type='user'>\n  <ip address='10.0.0.1'><!-- 1 --></ip>\n  <ip address='10.0.0.2'/>\n</interface>",
            nic =>
            {
                (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]);
                nic.Ips[0].Prefix = 8;
                nic.Ips[1].Prefix = 16;
            },
            "<interface type='user'>\n  <ip address='10.0.0.2' prefix='8'/>\n  <ip address='10.0.0.1' prefix='16'><!-- 1 --></ip>\n</interface>"
        },
        {
            "both with comments in them exchange their places",
            "<interface type='user'><ip address='10.0.0.1'><!-- 1 --></ip><!-- 2 --><ip address='10.0.0.2'><?three?></ip></interface>",
            nic => (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]),
            "<interface type='user'><ip address='10.0.0.2'><?three?></ip><!-- 2 --><ip address='10.0.0.1'><!-- 1 --></ip></interface>"
        },
        {
            "what goes from a list takes its comment with it, and no other",
            "<interface type='user'>\n  <!-- 0 -->\n  <ip address='10.0.0.1'><!-- 1 --></ip>\n  <!-- 2 -->\n  <ip address='10.0.0.2'/>\n</interface>",
            nic => nic.Ips.RemoveAt(0),
            "<interface type='user'>\n  <!-- 0 -->\n  <!-- 2 -->\n  <ip address='10.0.0.2'/>\n</interface>"
        },
        {
            "the place of what is replaced keeps its comment",
            "<interface type='user'><model type='virtio'><!-- 1 --></model></interface>",
            nic => nic.Model = new Model { Type = ModelType.E1000 },
            "<interface type='user'><model type='e1000'><!-- 1 --></model></interface>"
        },
        {
            "what was replaced and stays elsewhere takes its comment there",
            "<interface type='user'><ip address='10.0.0.1'><!-- 1 --></ip></interface>",
            nic =>
            {
                var first = nic.Ips[0];
                nic.Ips[0] = new Ip { Address = IpAddress.Parse("10.0.0.2") };
                nic.Ips.Add(first);
            },
            "<interface type='user'><ip address='10.0.0.2'/><ip address='10.0.0.1'><!-- 1 --></ip></interface>"
        },
        {
            "a text beside a comment changes",
            "<interface type='user'><tune><sndbuf>16<!-- 1 -->00</sndbuf></tune></interface>",
            nic => nic.Tune!.SndBuf = 1700,
            "<interface type='user'><tune><sndbuf>1700<!-- 1 --></sndbuf></tune></interface>"
        },
        {
            "a text that was none changes",
            "<interface type='user'><tune><sndbuf><!-- 1 -->a<b/></sndbuf></tune></interface>",
            nic => nic.Tune!.SndBuf = 1700,
            "<interface type='user'><tune><sndbuf>1700<!-- 1 --></sndbuf></tune></interface>"
        },
        {
            "an object from another text brings its own",
            "<interface type='user'><!-- 1 --><model type='virtio'/></interface>",
            nic => nic.Model = DomainInterface.Parse("<interface><model type='e1000'><!-- 2 --></model></interface>").Model,
            "<interface type='user'><!-- 1 --><model type='e1000'><!-- 2 --></model></interface>"
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_neither_lost_nor_doubled(string name) => Cases.Check(name);

    [Fact]
    public void Parts_that_interfaces_exchange_take_theirs_along()
    {
        var document = DomainDocument.Parse(
            "<devices><interface type='user'><driver queues='1'><!-- 1 --><host tso4='on'/></driver></interface>"
            + "<interface type='user'><driver queues='2'><!-- 2 --><new/></driver></interface></devices>");
        var (first, second) = (document.Interfaces[0], document.Interfaces[1]);
        (first.Driver, second.Driver) = (second.Driver, first.Driver);

        var written = document.ToXml();
        Assert.Equal([first.ToXml(), second.ToXml()], DomainDocument.Parse(written).Interfaces.Select(nic => nic.ToXml()));
        Assert.Equal(
            "<devices><interface type='user'><driver queues='2'><!-- 2 --><new/></driver></interface>"
            + "<interface type='user'><driver queues='1'><!-- 1 --><host tso4='on'/></driver></interface></devices>",
            written);
    }
}
