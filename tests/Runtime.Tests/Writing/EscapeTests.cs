using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Writing;

/// <summary>Any string comes back equal after writing and reading, or the writer refuses it by name.</summary>
public sealed class EscapeTests
{
    // Not enumerated at discovery: the runner would replace lone surrogates on the way.
    public static TheoryData<string, int> Impossible => new()
    {
        { "\0", 1 }, { "ab\u0001", 3 }, { "\u001F", 1 }, { "\uFFFE", 1 }, { "a\uFFFF", 2 },
        { "\uD800", 1 }, { "\uD800x", 1 }, { "x\uDC00", 2 }, { "\uD83D\uDE00\uD83D", 3 },
    };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<>&'\"", "&lt;&gt;&amp;&apos;&quot;")]
    [InlineData("a\tb\nc\rd", "a&#9;b&#10;c&#13;d")]
    [InlineData("é\u3042\uD83D\uDE00", "é\u3042\uD83D\uDE00")]
    [InlineData("' onload='x", "&apos; onload=&apos;x")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("\u0085\u2028\uFEFF\u007F", "\u0085\u2028\uFEFF\u007F")]
    public void Attribute_values_are_escaped_as_by_libvirt(string value, string escaped) =>
        Assert.Equal($"<nic type='{escaped}'/>", new Nic { Type = value }.ToXml());

    [Theory]
    [InlineData("<>&'\"", "&lt;&gt;&amp;&apos;&quot;")]
    [InlineData("a\tb\nc\rd", "a\tb\nc&#13;d")]
    [InlineData(" ", " ")]
    public void Text_keeps_tabs_and_line_feeds(string value, string escaped) =>
        Assert.Equal($"<nic>\n  <script>{escaped}</script>\n</nic>", new Nic { Script = value }.ToXml());

    [Fact]
    public void Any_string_of_characters_that_XML_can_carry_comes_back()
    {
        var random = new Random(20);
        for (int i = 0; i < 3000; i++)
        {
            string value = RandomText(random, random.Next(1, 40));
            string xml = new Nic { Type = value, Script = value, Driver = new Driver { Name = value } }.ToXml();
            Nic back = Nic.Parse(xml);
            Assert.Equal((value, value, value), (back.Type, back.Script, back.Driver!.Name));

            XElement asTheySee = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
            Assert.Equal((value, value), (asTheySee.Attribute("type")!.Value, asTheySee.Element("script")!.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void What_XML_cannot_carry_is_refused_by_its_path(string value, int position)
    {
        AssertRefused(new Nic { Type = value }, "nic@type");
        AssertRefused(new Nic { Driver = new Driver { Name = value } }, "nic/driver@name");
        AssertRefused(new Nic { Script = value }, "nic/script#text");
        Assert.Equal("<nic/>", new Nic().ToXml());

        void AssertRefused(Nic nic, string path)
        {
            var error = Assert.Throws<LibvirtXmlException>(() => nic.ToXml());
            Assert.Equal((path, 0, 0), (error.Path, error.LineNumber, error.LinePosition));
            Assert.Equal($"The value has a character that XML cannot carry, at its position {position}. Path: {path}.", error.Message);
        }
    }

    [Fact]
    public void Nothing_reaches_the_target_of_a_refused_document()
    {
        using var stream = new MemoryStream();
        using var writer = new StringWriter();
        var nic = new Nic { Type = "fine", Script = "\0" };
        Assert.Throws<LibvirtXmlException>(() => LibvirtRoot.Save(nic, "nic", stream));
        Assert.Throws<LibvirtXmlException>(() => LibvirtRoot.Save(nic, "nic", writer));
        Assert.Equal(0, stream.Length);
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void Long_values_and_many_elements_outgrow_the_first_buffer()
    {
        string value = string.Concat(Enumerable.Repeat("<'x&\"\n", 20_000));
        var nic = new Nic { Type = value, Script = value };
        for (int i = 0; i < 5000; i++)
            nic.Ips.Add(new Ip { Address = IpAddress.Parse("192.0.2.1") });
        Nic back = Nic.Parse(nic.ToXml());
        Assert.Equal((value, value, 5000), (back.Type, back.Script, back.Ips.Count));
    }

    [Fact]
    public void A_null_in_a_list_of_the_callers_own_is_passed_over()
    {
        var nic = new Nic { Ips = [null!] };
        Assert.Equal("<nic/>", nic.ToXml());
        Assert.Empty(nic.GetUnrecognized());
    }

    [Fact]
    public void A_null_is_refused_by_a_list()
    {
        Nic nic = Nic.Parse("<nic><ip/></nic>");
        Assert.Throws<ArgumentNullException>(() => nic.Ips.Add(null!));
        Assert.Throws<ArgumentNullException>(() => nic.Ips.Insert(0, null!));
        Assert.Throws<ArgumentNullException>(() => nic.Ips[0] = null!);
        Assert.Throws<ArgumentNullException>(() => new Nic().Ips.Add(null!));
        Assert.Equal("<nic>\n  <ip/>\n</nic>", nic.ToXml());
    }

    private static string RandomText(Random random, int length)
    {
        const string Nasty = "<>&'\" \t\r\n]]>--?!/=;#x&amp;\uFFFD\u0085\u2028\uFEFF";
        var text = new StringBuilder();
        while (text.Length < length)
        {
            int rune = random.Next(3) switch
            {
                0 => random.Next(0x20, 0xD800),
                1 => random.Next(0x10000, 0x110000),
                _ => Nasty[random.Next(Nasty.Length)],
            };
            text.Append(char.ConvertFromUtf32(rune));
        }

        return text.ToString();
    }
}
