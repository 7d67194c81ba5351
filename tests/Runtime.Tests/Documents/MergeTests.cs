using System;
using System.Collections.Generic;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>What changed in an element is changed in its text, and nothing else is.</summary>
public sealed class MergeTests
{
    private static readonly MacAddress Other = MacAddress.Parse("52:54:00:00:00:09");

    // What the text is, what is done, and what the text is then.
    private static readonly Dictionary<string, (string Before, Action<Nic> Edit, string After)> Cases = new()
    {
        ["nothing"] = (
            "<nic  mac = \"52:54:00:00:00:01\"\n  type='a&#98;c' ><ip address='10.0.0.1'  />\n\n</nic >",
            nic => nic.Type = "abc",
            "<nic  mac = \"52:54:00:00:00:01\"\n  type='a&#98;c' ><ip address='10.0.0.1'  />\n\n</nic >"),
        ["a value, in its quotes"] = (
            "<nic managed=\"yes\"  mac = \"52:54:00:00:00:01\" type='&#97;'/>",
            nic => nic.Mac = Other,
            "<nic managed=\"yes\"  mac = \"52:54:00:00:00:09\" type='&#97;'/>"),
        ["a value that needs escapes"] = (
            "<nic type=\"a\"/>",
            nic => nic.Type = "it's \"<new>\" & odd\n",
            "<nic type=\"it&apos;s &quot;&lt;new&gt;&quot; &amp; odd&#10;\"/>"),
        ["a number that is spelled otherwise stays"] = (
            "<nic><driver  domain='16' slot=\"0x1F\" queues='4'/></nic>",
            nic => nic.Driver!.Queues = 5,
            "<nic><driver  domain='16' slot=\"0x1F\" queues='5'/></nic>"),
        ["an attribute that goes"] = (
            "<nic type='a'\n     managed='yes'\n     mac='52:54:00:00:00:01'/>",
            nic => nic.Managed = null,
            "<nic type='a'\n     mac='52:54:00:00:00:01'/>"),
        ["an attribute that comes after its predecessor, spaced and quoted alike"] = (
            "<nic type=\"a\"\n     mac=\"52:54:00:00:00:01\"/>",
            nic => nic.Managed = true,
            "<nic type=\"a\" managed=\"yes\"\n     mac=\"52:54:00:00:00:01\"/>"),
        ["an attribute that comes first"] = (
            "<nic mac=\"52:54:00:00:00:01\"></nic>",
            nic => nic.Type = "a",
            "<nic type=\"a\" mac=\"52:54:00:00:00:01\"></nic>"),
        ["a first attribute"] = ("<nic />", nic => nic.Type = "a", "<nic type='a' />"),
        ["attributes that come, go and change at once"] = (
            "<nic new='1' managed='yes' type='a'/>",
            nic => (nic.Type, nic.Managed, nic.Mac) = ("b", null, Other),
            "<nic new='1' type='b' mac='52:54:00:00:00:09'/>"),
        ["attributes that are not known stay where they are"] = (
            "<nic z='1' type='a' y=\"2\" mac='52:54:00:00:00:01' x='3'/>",
            nic => nic.Mac = Other,
            "<nic z='1' type='a' y=\"2\" mac='52:54:00:00:00:09' x='3'/>"),
        ["an attribute that was no value"] = (
            "<nic managed='maybe'/>", nic => nic.Managed = true, "<nic managed='yes'/>"),
        ["texts that the writer puts side by side stay apart"] = (
            "<nic mac='52:54:00:00:00:01'><sndbuf>1</sndbuf><script>x</script>a<sndbuf>2</sndbuf>b</nic>",
            nic => nic.Mac = Other,
            "<nic mac='52:54:00:00:00:09'><sndbuf>1</sndbuf><script>x</script>a<sndbuf>2</sndbuf>b</nic>"),
        ["texts that the writer puts side by side, and a child that goes"] = (
            "<nic><sndbuf>1</sndbuf><script>x</script>a<sndbuf>2</sndbuf>b<driver name='y'/></nic>",
            nic => nic.Driver = null,
            "<nic><sndbuf>1</sndbuf><script>x</script>a<sndbuf>2</sndbuf>b</nic>"),
        ["a child that comes"] = (
            "<nic>\n    <source mode='bridge' bridge='br0'/>\n    <ip address='10.0.0.1'/>\n</nic>",
            nic => nic.Driver = new Driver { Queues = 2 },
            "<nic>\n    <source mode='bridge' bridge='br0'/>\n    <driver queues='2'/>\n    <ip address='10.0.0.1'/>\n</nic>"),
        ["a child that comes stands behind the comment of its neighbour"] = (
            "<nic>\n  <driver queues='2'/> <!-- two --> <?and more?>\n  <!-- then -->\n  <sndbuf>1</sndbuf>\n</nic>",
            nic => nic.Ips.Add(new Ip { Address = IpAddress.Parse("10.0.0.1") }),
            "<nic>\n  <driver queues='2'/> <!-- two --> <?and more?>\n  <ip address='10.0.0.1'/>\n  <!-- then -->\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["a child that comes first"] = (
            "<nic>\r\n\t<ip address=\"10.0.0.1\"/>\r\n</nic>",
            nic => nic.Driver = new Driver { Queues = 2 },
            "<nic>\r\n\t<driver queues=\"2\"/>\r\n\t<ip address=\"10.0.0.1\"/>\r\n</nic>"),
        ["a first child"] = (
            "<nic type='a'/>", nic => nic.SndBuf = 1, "<nic type='a'>\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["a first child between tags"] = (
            "<nic type='a'></nic>", nic => nic.SndBuf = 1, "<nic type='a'>\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["a first child among comments"] = (
            "<nic>\n  <!-- none -->\n</nic>", nic => nic.SndBuf = 1, "<nic>\n  <!-- none -->\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["children of one line"] = (
            "<nic><driver queues='2'/><sndbuf>1</sndbuf></nic>",
            nic =>
            {
                nic.Ips.Add(new Ip { Address = IpAddress.Parse("10.0.0.1") });
                nic.Ips.Add(new Ip { Address = IpAddress.Parse("10.0.0.2") });
                nic.SndBuf = null;
            },
            "<nic><driver queues='2'/><ip address='10.0.0.1'/><ip address='10.0.0.2'/></nic>"),
        ["a child that goes takes its line with it"] = (
            "<nic>\n  <driver queues='2'/>\n\n  <ip address='10.0.0.1'/>\n  <!-- c -->\n  <sndbuf>1</sndbuf>\n</nic>",
            nic => nic.Ips.Clear(),
            "<nic>\n  <driver queues='2'/>\n\n  <!-- c -->\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["a child that goes from a line leaves the rest of it"] = (
            "<nic>\n  <driver queues='2'/> <!-- c -->\n  <sndbuf>1</sndbuf> <script>s</script>\n</nic>",
            nic => (nic.Driver, nic.Script) = (null, null),
            "<nic>\n  <!-- c -->\n  <sndbuf>1</sndbuf>\n</nic>"),
        ["all children of a line"] = (
            "<nic>\n  <sndbuf>1</sndbuf> <script>s</script>\n  <x/>\n</nic>",
            nic => (nic.SndBuf, nic.Script) = (null, null),
            "<nic>\n  <x/>\n</nic>"),
        ["the last child"] = ("<nic type='a'>\n  <sndbuf>1</sndbuf>\n</nic>", nic => nic.SndBuf = null, "<nic type='a'/>"),
        ["another child in the place of the only one"] = (
            "<nic>\n    <sndbuf>1</sndbuf>\n</nic>",
            nic => (nic.SndBuf, nic.Script) = (null, "s"),
            "<nic>\n    <script>s</script>\n</nic>"),
        ["an order of one's own stays"] = (
            "<nic>\n  <sndbuf>1</sndbuf>\n  <driver queues='2'/>\n  <source mode='bridge' bridge='a'/>\n</nic>",
            nic => (nic.SndBuf, ((BridgeSource)nic.Source!).Bridge) = (2, "b"),
            "<nic>\n  <sndbuf>2</sndbuf>\n  <driver queues='2'/>\n  <source mode='bridge' bridge='b'/>\n</nic>"),
        ["one of several goes"] = (
            "<nic>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.2' x=''/>\n  <ip address='10.0.0.3'/>\n</nic>",
            nic => nic.Ips.RemoveAt(1),
            "<nic>\n  <ip address='10.0.0.1'/>\n  <ip address='10.0.0.3'/>\n</nic>"),
        ["one of several goes, another changes"] = (
            "<nic>\n  <ip address='10.0.0.1' a='1'/>\n  <ip  address='10.0.0.2'  b='2'/>\n  <ip address='10.0.0.3'/>\n</nic>",
            nic =>
            {
                nic.Ips.RemoveAt(0);
                nic.Ips[0].Address = IpAddress.Parse("10.0.0.9");
            },
            "<nic>\n  <ip  address='10.0.0.9'  b='2'/>\n  <ip address='10.0.0.3'/>\n</nic>"),
        ["one comes before all of its name"] = (
            "<nic>\n  <ip  address='10.0.0.1'/>\n  <driver queues='2'/>\n</nic>",
            nic => nic.Ips.Insert(0, new Ip { Address = IpAddress.Parse("10.0.0.9") }),
            "<nic>\n  <ip address='10.0.0.9'/>\n  <ip  address='10.0.0.1'/>\n  <driver queues='2'/>\n</nic>"),
        ["another type of child"] = (
            "<nic>\n  <source mode='route' x='1'><!-- stays --><y/></source>\n</nic>",
            nic => nic.Source = new BridgeSource { Bridge = "br0" },
            "<nic>\n  <source mode='bridge' bridge='br0'><!-- stays --></source>\n</nic>"),
        ["text"] = (
            "<nic>\n  <sndbuf> <!-- size -->1<![CDATA[6]]></sndbuf>\n  <script>a &amp; b</script>\n</nic>",
            nic => nic.Script = "<b>",
            "<nic>\n  <sndbuf> <!-- size -->1<![CDATA[6]]></sndbuf>\n  <script>&lt;b&gt;</script>\n</nic>"),
        ["text around a comment"] = (
            "<nic><script>1<!-- size -->6</script></nic>", nic => nic.Script = "2", "<nic><script>2<!-- size --></script></nic>"),
        ["text where elements were"] = (
            "<nic>\n  <sndbuf>\n    <new/>\n  </sndbuf>\n</nic>", nic => nic.SndBuf = 2, "<nic>\n  <sndbuf>2</sndbuf>\n</nic>"),
        ["text where there was none"] = ("<nic><script/></nic>", nic => nic.Script = "s", "<nic><script>s</script></nic>"),
        ["empty text"] = ("<nic><script>s</script></nic>", nic => nic.Script = "", "<nic><script></script></nic>"),
        ["comments, instructions and unknown content stay where they are"] = (
            "<nic>\n  <!-- 1 -->\n  <x>\n y</x>\n  <?pi?>\n  loose\n  <driver new='1' queues='2'><z/></driver><!-- 2 -->\n</nic>",
            nic => nic.Driver!.Queues = 3,
            "<nic>\n  <!-- 1 -->\n  <x>\n y</x>\n  <?pi?>\n  loose\n  <driver new='1' queues='3'><z/></driver><!-- 2 -->\n</nic>"),
        ["what the reader did not take goes with the member"] = (
            "<nic>\n  <driver queues='1'/>\n  <driver queues='2'/>\n  <x/>\n</nic>", nic => nic.Driver = null, "<nic>\n  <x/>\n</nic>"),
        ["unknown elements in another order than they are written"] = (
            "<nic>\n  <sndbuf>1</sndbuf>\n  <x a='1'/>\n  <driver queues='1'/>\n  <x a='2'/>\n</nic>",
            nic => nic.SndBuf = 2,
            "<nic>\n  <sndbuf>2</sndbuf>\n  <x a='1'/>\n  <driver queues='1'/>\n  <x a='2'/>\n</nic>"),
        ["a whole tree comes with the indentation around"] = (
            "<nic>\n\t<sndbuf>1</sndbuf>\n</nic>",
            nic => nic.Driver = Nic.Parse("<nic><driver queues='2'><x>\n <y/></x></driver></nic>").Driver,
            "<nic>\n\t<driver queues='2'>\n\t\t<x>\n <y/></x>\n\t</driver>\n\t<sndbuf>1</sndbuf>\n</nic>"),
        ["a comment comes with what it stands in"] = (
            "<nic><driver queues='1'/></nic>",
            nic => nic.Driver = Nic.Parse("<nic><driver queues='2'><!-- c --></driver></nic>").Driver,
            "<nic><driver queues='2'><!-- c --></driver></nic>"),
    };

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_changes_where_the_object_did(string name)
    {
        (string before, Action<Nic> edit, string after) = Cases[name];
        NicDocument document = NicDocument.Parse(before);
        edit(document.Nics[0]);

        Assert.Equal(after, document.ToXml());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_reads_as_what_the_object_is(string name)
    {
        (string before, Action<Nic> edit, _) = Cases[name];
        NicDocument document = NicDocument.Parse(before);
        edit(document.Nics[0]);

        Assert.Equal(Meaning.Of(document.Nics[0].ToXml()), Meaning.Of(NicDocument.Parse(document.ToXml()).Nics[0].ToXml()));
    }
}
