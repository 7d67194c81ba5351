using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Keeping;

/// <summary>What no member holds is written back as it stood, in its place.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> InLibvirtsFormat => new()
    {
        "<nic/>",
        "<nic type='bridge' managed='yes' mac='52:54:00:Ab:cd:EF' id='12345678-9abc-def0-1234-56789abcdef0'/>",
        "<nic>\n  <source mode='bridge' bridge='br0'/>\n  <driver name='vhost' queues='4'/>\n  <ip address='192.0.2.1'/>\n  <ip address='::1'/>\n"
            + "  <sndbuf>1600</sndbuf>\n  <script>/etc/up</script>\n</nic>",
        "<nic>\n  <script></script>\n</nic>",

        // Unknown attributes, each after its neighbour, in any quotes and with any escapes.
        "<nic new='1'/>",
        "<nic a='1' type='t' b=\"2\" c='&#65;&gt;' mac='52:54:00:00:00:00' d = 'x'/>",
        "<nic x:a='1' xmlns:x='urn:x' type='t' xmlns=''/>",

        // Values that do not fit.
        "<nic type='t' managed='perhaps' mac='none'/>",
        "<nic>\n  <driver queues=\"many&amp;more\" new='1' ioeventfd='auto'/>\n</nic>",
        "<nic>\n  <sndbuf>lots</sndbuf>\n</nic>",
        "<nic>\n  <sndbuf>16<b/>00</sndbuf>\n</nic>",
        "<nic>\n  <sndbuf/>\n</nic>",

        // More to an element of text than its text.
        "<nic>\n  <sndbuf unit='KiB'>1600</sndbuf>\n  <script><!-- why -->/etc/up</script>\n</nic>",
        "<nic>\n  <script>a<!-- b -->c<?d?>e</script>\n</nic>",

        // Unknown elements, before, between, after.
        "<nic>\n  <new/>\n  <source mode='bridge' bridge='br0'/>\n  <newer a='1'>\n     <deep>x</deep></newer>\n  <driver name='x'/>\n  <newest/>\n</nic>",
        "<nic>\n  <driver>\n    <new/>\n  </driver>\n</nic>",
        "<nic xmlns:x='urn:x'>\n  <x:new x:a='1'/>\n</nic>",

        // Between elements of one name.
        "<nic>\n  <!--0-->\n  <ip address='192.0.2.1'/>\n  <!--1-->\n  <a/>\n  <ip address='192.0.2.2'/>\n  <!--2-->\n  <script>s</script>\n  <!--3-->\n</nic>",

        // Comments, processing instructions, text.
        "<nic>\n  <!-- a\n  b -->\n  <?p d?>\n  text\n  <![CDATA[<raw>]]>\n  <source/>\n  more &amp; more<![CDATA[ ]]>x\n</nic>",
        "<!-- before -->\n<?p?>\n<nic/>\n<!-- after -->",

        // Duplicates.
        "<nic>\n  <driver name='a'/>\n  <driver name='b'>\n  </driver>\n  <sndbuf>1</sndbuf>\n  <sndbuf>2</sndbuf>\n</nic>",
        "<nic>\n  <sndbuf>x</sndbuf>\n  <sndbuf>2</sndbuf>\n</nic>",

        // A variant that nobody knows.
        "<nic>\n  <source mode='new' dev='eth0'>\n    <a/>\n  </source>\n</nic>",

        // Bare, but in the text.
        "<nic>\n  <source/>\n</nic>",
    };

    [Theory]
    [MemberData(nameof(InLibvirtsFormat))]
    public void Text_in_libvirts_format_comes_back_as_it_was(string xml) => Assert.Equal(xml, Nic.Parse(xml).ToXml());

    [Theory]
    [InlineData("<nic><new/><ip/><new/></nic>", "<nic>\n  <new/>\n  <ip/>\n  <new/>\n</nic>")]
    [InlineData("<nic\n  type = \"t\"\t></nic>", "<nic type='t'/>")]
    [InlineData("<nic>  text  </nic>", "<nic>\n  text\n</nic>")]
    [InlineData("<nic><script> <![CDATA[a<b]]> &#13;\r\n</script></nic>", "<nic>\n  <script> a&lt;b &#13;\n</script>\n</nic>")]
    [InlineData("<nic><driver name='a'/><source mode='bridge' bridge='b'/></nic>", "<nic>\n  <source mode='bridge' bridge='b'/>\n  <driver name='a'/>\n</nic>")]
    [InlineData("<nic type='a\tb\r\nc\rd&#10;e'/>", "<nic type='a b c d&#10;e'/>")]
    [InlineData("\uFEFF<?xml version='1.0' encoding='UTF-8'?><nic/>\n", "<nic/>")]
    [InlineData("<nic> &#32; </nic>", "<nic>\n  &#32;\n</nic>")]
    public void Other_text_is_brought_into_that_format(string xml, string written)
    {
        Nic nic = Nic.Parse(xml);
        Assert.Equal(written, nic.ToXml());
        Assert.Equal(written, Nic.Parse(written).ToXml());
    }

    [Fact]
    public void A_duplicate_stays_behind_the_first_whatever_stood_between()
    {
        Nic nic = Nic.Parse("<nic><driver name='a'/><source mode='bridge' bridge='x'/><driver name='b'/></nic>");
        Assert.Equal("<nic>\n  <source mode='bridge' bridge='x'/>\n  <driver name='a'/>\n  <driver name='b'/>\n</nic>", nic.ToXml());
        Assert.Equal("a", Nic.Parse(nic.ToXml()).Driver!.Name);
    }

    [Fact]
    public void A_value_assigned_replaces_the_one_that_did_not_fit()
    {
        Nic nic = Nic.Parse("<nic managed='perhaps' type='t'><driver queues='many' name='x'/><sndbuf>lots</sndbuf></nic>");
        Assert.Null(nic.Managed);
        nic.Managed = false;
        nic.Driver!.Queues = null;
        nic.SndBuf = 5;
        Assert.Equal("<nic type='t' managed='no'>\n  <driver name='x'/>\n  <sndbuf>5</sndbuf>\n</nic>", nic.ToXml());
        Assert.Empty(nic.GetUnrecognized());
    }

    [Fact]
    public void Null_assigned_removes_an_element_of_text_with_all_there_is_to_it()
    {
        Nic nic = Nic.Parse("<nic><sndbuf unit='KiB'>1</sndbuf><sndbuf>2</sndbuf><script>x</script><script>y</script></nic>");
        nic.SndBuf = null;
        nic.Script = "z";
        Assert.Equal("<nic>\n  <script>z</script>\n  <script>y</script>\n</nic>", nic.ToXml());
    }

    [Fact]
    public void What_stood_between_children_stays_when_they_go()
    {
        Nic nic = Nic.Parse("<nic><ip/><!--1--><ip/><!--2--><ip/><!--3--><driver/><!--4--></nic>");
        nic.Ips.RemoveAt(1);
        Assert.Equal("<nic>\n  <driver/>\n  <!--4-->\n  <ip/>\n  <!--1-->\n  <ip/>\n  <!--2-->\n  <!--3-->\n</nic>", nic.ToXml());
        nic.Ips.Clear();
        nic.Driver = null;
        Assert.Equal("<nic>\n  <!--4-->\n  <!--1-->\n  <!--2-->\n  <!--3-->\n</nic>", nic.ToXml());
    }

    [Fact]
    public void A_bare_optional_element_is_left_out_unless_it_was_read()
    {
        var port = new Port { Link = new BridgeLink() };
        Assert.Equal("<port kind='bridge'/>", port.ToXml());
        port.Driver = new PortDriver();
        Assert.Equal("<port kind='bridge'>\n  <driver/>\n</port>", port.ToXml());
        port.Link = new BridgeLink { Bridge = "" };
        Assert.Equal("<port kind='bridge'>\n  <link bridge=''/>\n  <driver/>\n</port>", port.ToXml());
        Assert.Equal("<port kind='bridge'>\n  <link/>\n</port>", Port.Parse("<port kind='bridge'><link/></port>").ToXml());
    }

    [Fact]
    public void An_element_that_kept_something_can_be_written_inside_another_document()
    {
        Driver driver = Nic.Parse("<nic><driver new='1'><x/></driver></nic>").Driver!;
        Assert.Equal("<nic>\n  <driver new='1'>\n    <x/>\n  </driver>\n</nic>", new Nic { Driver = driver }.ToXml());
    }

    [Fact]
    public void Nothing_is_kept_for_a_document_that_is_all_typed()
    {
        Nic nic = Nic.Parse("<nic type='t'>\n  <source mode='bridge' bridge='b'/>\n  <ip address='::1'/>\n</nic>\n");
        Assert.Null(nic.Kept);
        Assert.All(nic.Ips.Cast<LibvirtElement>().Append(nic.Source!), element => Assert.Null(element.Kept));
    }
}
