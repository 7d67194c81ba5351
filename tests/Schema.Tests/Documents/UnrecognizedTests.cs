using System;
using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Documents;

/// <summary>What the schema does not know is kept, listed and written back in its place.</summary>
public class UnrecognizedTests
{
    private const string Document =
        """
        <interface type='network' color='red'>
          <mac address='52:54:00:00:00:01' vendor='acme'/>
          <!-- the uplink -->
          <source network='default'/>
          <future a="it's" xmlns:x='urn:x'><x:deep/></future>
          <model type='virtio'/>
          <driver name='warp' queues='many' shiny='yes'>
            <host csum='maybe'/>
          </driver>
          <link state='sideways'/>
          <mtu size='9000'/>
          <mtu size='1500'/>
        </interface>
        """;

    [Fact]
    public void Everything_unknown_is_written_back_in_its_place() => Assert.Equal(Document, DomainInterface.Parse(Document).ToXml());

    [Fact]
    public void Everything_unknown_is_listed_in_the_order_of_the_document()
    {
        var items = DomainInterface.Parse(Document).GetUnrecognized();

        Assert.Equal(
            [
                ("interface@color", "red"),
                ("interface/mac@vendor", "acme"),
                ("interface/future", "<future a=\"it's\" xmlns:x='urn:x'><x:deep/></future>"),
                ("interface/driver@name", "warp"),
                ("interface/driver@queues", "many"),
                ("interface/driver@shiny", "yes"),
                ("interface/driver/host@csum", "maybe"),
                ("interface/link@state", "sideways"),
                ("interface/mtu", "<mtu size='1500'/>"),
            ],
            items.Select(i => (i.Path, i.Text)));
    }

    [Fact]
    public void An_unreadable_value_gives_way_to_an_assigned_one()
    {
        var nic = DomainInterface.Parse(Document);

        nic.Driver!.Queues = 4;
        nic.Link!.State = null;

        Assert.Contains("queues='4'", nic.ToXml(), StringComparison.Ordinal);
        Assert.DoesNotContain("sideways", nic.ToXml(), StringComparison.Ordinal);
        Assert.DoesNotContain("interface/driver@queues", nic.GetUnrecognized().Select(i => i.Path));
    }

    [Fact]
    public void Null_zero_no_and_the_empty_text_are_different_things()
    {
        const string Xml = "<interface type='user'>\n  <target dev='' managed='no'/>\n  <mtu size='0'/>\n</interface>";

        var nic = DomainInterface.Parse(Xml);

        Assert.Equal("", nic.Target!.Dev);
        Assert.False(nic.Target.Managed);
        Assert.Equal(0u, (uint)nic.Mtu!.Size!);
        Assert.Equal(Xml, nic.ToXml());
        nic.Target.Managed = null;
        Assert.Contains("<target dev=''/>", nic.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_give_back_the_text_that_was_read()
    {
        const string Xml = "<interface type='user'>\n  <mac address='52:54:00:AB:cd:Ef'/>\n  <ip address='2001:0DB8::1'/>\n</interface>";

        Assert.Equal(Xml, DomainInterface.Parse(Xml).ToXml());
    }

    [Fact]
    public void A_number_that_is_no_member_of_an_enum_is_refused_with_its_path()
    {
        var nic = new DomainInterface { Link = new Link { State = (LinkState)99 } };

        Assert.Equal("interface/link@state", Assert.Throws<LibvirtXmlException>(nic.ToXml).Path);
    }

    [Fact]
    public void A_character_that_XML_cannot_carry_is_refused_with_its_path()
    {
        var nic = new DomainInterface { Target = new Target { Dev = "a\0b" } };

        Assert.Equal("interface/target@dev", Assert.Throws<LibvirtXmlException>(nic.ToXml).Path);
    }

    [Theory]
    [InlineData("<interface type='user'>", 1, 24)]
    [InlineData("<interface\n type='user' type='user'/>", 2, 14)]
    [InlineData("<network/>", 1, 1)]
    public void Broken_text_is_refused_with_its_place(string xml, int line, int position)
    {
        var error = Assert.Throws<LibvirtXmlException>(() => DomainInterface.Parse(xml));

        Assert.Equal((line, position), (error.LineNumber, error.LinePosition));
    }
}
