using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>What comes looks like its neighbours: quotes, indentation, and how a tag ends that is an element by itself.</summary>
public class AddedStyleTests
{
    private static readonly EditTable Cases = new()
    {
        {
            "quotes, where what is replaced has none",
            "<interface type=\"bridge\">\n  <source/>\n</interface>",
            nic => nic.Source = new BridgeSource { Bridge = "br0" },
            "<interface type=\"bridge\">\n  <source bridge=\"br0\"/>\n</interface>"
        },
        {
            "quotes, where nothing around has any",
            "<interface>\n  <mtu/>\n  <link state=\"up\"/>\n</interface>",
            nic => nic.Mtu!.Size = 1,
            "<interface>\n  <mtu size=\"1\"/>\n  <link state=\"up\"/>\n</interface>"
        },
        {
            "quotes of the element itself come first",
            "<interface type=\"user\">\n  <driver name='vhost'/>\n</interface>",
            nic => nic.Driver!.Queues = 2,
            "<interface type=\"user\">\n  <driver name='vhost' queues='2'/>\n</interface>"
        },
        {
            "quotes of an element that comes",
            "<interface type=\"user\">\n  <model type=\"virtio\"/>\n</interface>",
            nic => nic.Mtu = new Mtu { Size = 1 },
            "<interface type=\"user\">\n  <model type=\"virtio\"/>\n  <mtu size=\"1\"/>\n</interface>"
        },
        {
            "a blank before the end",
            "<interface type='user'>\n  <model type='virtio' />\n</interface>",
            nic => nic.Mtu = new Mtu { Size = 1 },
            "<interface type='user'>\n  <model type='virtio' />\n  <mtu size='1' />\n</interface>"
        },
        {
            "a blank before the end of a neighbour that is further away",
            "<interface type='user'>\n  <driver name='qemu'></driver>\n  <mtu size='1' />\n</interface>",
            nic => nic.Model = new Model { Type = ModelType.Virtio },
            "<interface type='user'>\n  <model type='virtio' />\n  <driver name='qemu'></driver>\n  <mtu size='1' />\n</interface>"
        },
        {
            "a blank before the end of what was replaced",
            "<interface type=\"user\">\n  <source dev=\"eth0\" />\n</interface>",
            nic => nic.Source = new BridgeSource { Bridge = "br0" },
            "<interface type=\"bridge\">\n  <source bridge=\"br0\" />\n</interface>"
        },
        {
            "a blank before the end of what is empty now",
            "<interface type='user'>\n  <driver name='qemu'>\n    <host tso4='on' />\n  </driver>\n</interface>",
            nic => nic.Driver!.Host = null,
            "<interface type='user'>\n  <driver name='qemu' />\n</interface>"
        },
        {
            "no blank",
            "<interface type='user' >\n  <model type='virtio'/>\n</interface>",
            nic => nic.Mtu = new Mtu { Size = 1 },
            "<interface type='user' >\n  <model type='virtio'/>\n  <mtu size='1'/>\n</interface>"
        },
        {
            "the indentation of the neighbours",
            "<interface type='user'>\n    <model type='virtio'/>\n</interface>",
            nic => nic.Driver = new Driver { Queues = 2, Host = new DriverHost { Tso4 = true } },
            "<interface type='user'>\n    <model type='virtio'/>\n    <driver queues='2'>\n        <host tso4='on'/>\n    </driver>\n</interface>"
        },
        {
            "the step of a neighbour's children, where that is another one",
            "<interface type='user'>\n  <vlan>\n      <tag id='1'/>\n  </vlan>\n  <model type='virtio'/>\n</interface>",
            nic => nic.Driver = new Driver { Host = new DriverHost { Tso4 = true } },
            "<interface type='user'>\n  <vlan>\n      <tag id='1'/>\n  </vlan>\n  <model type='virtio'/>\n  <driver>\n      <host tso4='on'/>\n  </driver>\n</interface>"
        },
        {
            "tabs and line ends",
            "<interface type='user'>\r\n\t<model type='virtio' />\r\n</interface>",
            nic => nic.Driver = new Driver { Host = new DriverHost { Tso4 = true } },
            "<interface type='user'>\r\n\t<model type='virtio' />\r\n\t<driver>\r\n\t\t<host tso4='on' />\r\n\t</driver>\r\n</interface>"
        },
        {
            "what was kept comes as it stood",
            "<interface type=\"user\">\n    <model type=\"virtio\" />\n</interface>",
            nic => nic.Driver = DomainInterface.Parse("<interface><driver queues='2'><new  a='1'/><host tso4='on'/></driver></interface>").Driver,
            "<interface type=\"user\">\n    <model type=\"virtio\" />\n    <driver queues=\"2\">\n        <new  a='1'/>\n        <host tso4=\"on\" />\n    </driver>\n</interface>"
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_looks_like_its_neighbours(string name) => Cases.Check(name);

    [Theory]
    [InlineData("<domain>\n  <devices>\n    <interface type='user'>\n        <mtu size='1'/>\n    </interface>\n  </devices>\n</domain>", "\n    ", "    ", '\'', "/>")]
    [InlineData("<domain>\n  <devices>\n    <interface type='user'>\n      <mtu size='1'/>\n    </interface>\n  </devices>\n</domain>", "\n    ", "  ", '\'', "/>")]
    [InlineData("<domain>\n <devices>\n  <interface type=\"user\">\n    <mtu size=\"1\" />\n  </interface>\n </devices>\n</domain>", "\n  ", "  ", '"', " />")]
    [InlineData("<domain>\n\t<devices>\n\t\t<interface type='user'>\n\t\t\t<mtu size='1' />\n\t\t</interface>\n\t</devices>\n</domain>", "\n\t\t", "\t", '\'', " />")]
    [InlineData("<domain>\r\n  <devices>\r\n    <interface type=\"user\"/>\r\n  </devices>\r\n</domain>", "\r\n    ", "  ", '"', "/>")]
    [InlineData("<devices>\n<interface type='user'>\n   <mtu size='1'/>\n</interface>\n</devices>", "\n", "   ", '\'', "/>")]
    [InlineData("<domain>\n<devices>\n<interface type='user'>\n<link state='up'/>\n</interface>\n</devices>\n</domain>", "\n", "", '\'', "/>")]
    [InlineData("<domain>\n<devices>\n<interface type='user'/>\n</devices>\n</domain>", "\n", "", '\'', "/>")]
    [InlineData("<domain>\r\n<devices>\r\n<disk/>\r\n<interface type='user'/>\r\n</devices>\r\n</domain>", "\r\n", "", '\'', "/>")]
    [InlineData("<domain>\n  <devices>\n    <interface type='user'>\n    <link state='up'/>\n    </interface>\n  </devices>\n</domain>", "\n    ", "", '\'', "/>")]
    [InlineData("<domain>\n\t<devices>\n\t<interface type='user'>\n\t<link state='up'/>\n\t</interface>\n\t</devices>\n</domain>", "\n\t", "", '\'', "/>")]
    [InlineData("<domain>\n  <devices>\n    <interface type='user'>\n    </interface>\n  </devices>\n</domain>", "\n    ", "  ", '\'', "/>")]
    [InlineData("<domain>\n  <devices>\n    <interface type='user'>\n    <!-- <mtu size='1'/> -->\n    </interface>\n  </devices>\n</domain>", "\n    ", "  ", '\'', "/>")]
    [InlineData("<devices>\n    <disk type=\"file\">\n      <x/>\n    </disk>\n    <interface/>\n</devices>", "\n    ", "  ", '"', "/>")]
    [InlineData("<devices><interface type='user'/></devices>", "", "", '\'', "/>")]
    [InlineData("<devices><interface type=\"user\" /></devices>", "", "", '"', " />")]
    [InlineData("<devices>\n  <interface/> <interface type=\"user\"><mtu /></interface>\n</devices>", "", "", '"', " />")]
    public void An_interface_that_comes_looks_like_the_others(string xml, string lineBreak, string step, char quote, string end)
    {
        var document = DomainDocument.Parse(xml);
        document.Interfaces.Add(new DomainInterface { Source = new UserSource(), Model = new Model { Type = ModelType.Virtio } });

        var inner = lineBreak.Length == 0 ? "" : lineBreak + step;
        var added = $"{lineBreak}<interface type='user'>{inner}<model type='virtio'{end}{lineBreak}</interface>".Replace('\'', quote);
        var place = xml.LastIndexOf("interface", System.StringComparison.Ordinal);
        place = xml.IndexOf('>', place) + 1;
        Assert.Equal(xml.Insert(place, added), document.ToXml());
    }
}
