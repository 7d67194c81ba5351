using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// Elements that have a text or elements, such as the <c>nvram</c> of a guest, and numbers with white space before them: <c>interface</c> has
/// none of the former.
/// </summary>
public class MixedContentTests
{
    private static readonly Type Nvram = EmittedAssembly.Load(TestSchema.Of("""
        <element name="nvram" root="true">
          <attribute name="template"/>
          <text type="path" summary="The file."/>
          <element name="source"><attribute name="file"/></element>
          <element name="size"><text type="integer" summary="How large."/></element>
          <element name="exact"><text type="integer" noSpaceAfter="true" summary="How large."/></element>
          <element name="part" occurs="0..n"><attribute name="bus" type="integer" anyBase="true"/><text type="integer" min="-5" anyBase="true" summary="Which."/><element name="more"/></element>
        </element>
        """)).GetType("Libvirt.Xml.Nvram")!;

    [Theory]
    [InlineData("<nvram>/a</nvram>", "/a")]
    [InlineData("<nvram template='t'>/a</nvram>", "/a")]
    [InlineData("<nvram>\n  /a\n</nvram>", "\n  /a\n")]
    [InlineData("<nvram></nvram>", "")]
    [InlineData("<nvram>  </nvram>", "  ")]
    [InlineData("<nvram/>", null)]
    [InlineData("<nvram><!-- a file --></nvram>", null)]
    [InlineData("<nvram>/a<!-- <b> -->/c</nvram>", "/a/c")]
    [InlineData("<nvram>/a<?b <c/> ?></nvram>", "/a")]
    [InlineData("<nvram><![CDATA[<a/>]]></nvram>", "<a/>")]
    [InlineData("<nvram>\n  <source file='/a'/>\n</nvram>", null)]
    [InlineData("<nvram>\n  <!-- here --><source file='/a'/>\n</nvram>", null)]
    [InlineData("<nvram>\n  <source file='/a'/>\n  <size> 5</size>\n</nvram>", null)]
    [InlineData("<nvram>\n  <size>\n    +5</size>\n</nvram>", null)]
    [InlineData("<nvram>\n  <size> 5 </size>\n</nvram>", null)]
    [InlineData("<nvram>\n  <size>5\n</size>\n  <exact> 5</exact>\n</nvram>", null)]
    [InlineData("<nvram>\n  <part>-5 </part>\n  <part> 0x5\n  </part>\n</nvram>", null)]
    [InlineData("<nvram>\n  <part bus='0x10'> 0x5</part>\n  <part bus=' 010'>-0b1</part>\n</nvram>", null)]
    [InlineData("<nvram>\n  <part bus='1'>\n    <more/>\n  </part>\n</nvram>", null)]
    public void White_space_beside_elements_is_no_content(string xml, string? text)
    {
        dynamic nvram = Parse(xml);
        Assert.Equal(text, (string?)nvram.Value);
        Assert.Empty(Unrecognized(nvram));
        Assert.Contains("<nvram", (string)nvram.ToXml(), StringComparison.Ordinal);
        Assert.Equal((string)Parse((string)nvram.ToXml()).ToXml(), (string)nvram.ToXml());
        if (!xml.Contains("<!-- here", StringComparison.Ordinal) && !xml.Contains("CDATA", StringComparison.Ordinal))
        {
            Assert.Equal(xml, (string)nvram.ToXml());
        }
    }

    [Theory]
    [InlineData("<nvram>/a<source file='/a'/></nvram>", "nvram#text: /a")]
    [InlineData("<nvram>\n  <source file='/a'/>\n  b\n</nvram>", "nvram#text: b")]
    [InlineData("<nvram>\n  <other/>\n</nvram>", "nvram/other: <other/>")]
    [InlineData("<nvram>\n  <size>5 5</size>\n</nvram>", "nvram/size#text: 5 5")]
    [InlineData("<nvram>\n  <exact>5 </exact>\n</nvram>", "nvram/exact#text: 5 ")]
    [InlineData("<nvram>\n  <part bus='1 '/>\n</nvram>", "nvram/part@bus: 1 ")]
    [InlineData("<nvram>\n  <part bus='0x'/>\n</nvram>", "nvram/part@bus: 0x")]
    [InlineData("<nvram>\n  <part>-6</part>\n</nvram>", "nvram/part#text: -6")]
    public void What_stands_beside_elements_is_kept(string xml, string unrecognized)
    {
        dynamic nvram = Parse(xml);
        Assert.Equal(unrecognized, string.Join(", ", Unrecognized(nvram)));
        Assert.Equal(unrecognized, string.Join(", ", Unrecognized(Parse((string)nvram.ToXml()))));
    }

    [Fact]
    public void Numbers_are_read_in_their_base()
    {
        dynamic nvram = Parse("<nvram><part bus='0x10'> 0x5</part><part bus=' 010'>-0b1</part><part bus='+2'>-05</part></nvram>");
        Assert.Equal([16u, 8u, 2u], ((IEnumerable<dynamic>)nvram.Parts).Select(part => (uint)part.Bus));
        Assert.Equal([5, -1, -5], ((IEnumerable<dynamic>)nvram.Parts).Select(part => (int)part.Value));
        nvram.Parts[0].Bus = 16u;
        nvram.Parts[1].Value = null;
        Assert.Equal(
            "<nvram>\n  <part bus='16'> 0x5</part>\n  <part bus=' 010'/>\n  <part bus='+2'>-05</part>\n</nvram>",
            (string)nvram.ToXml());
    }

    [Fact]
    public void A_text_is_written_before_elements()
    {
        dynamic nvram = Parse("<nvram><part><more/></part></nvram>");
        nvram.Value = "/a";
        nvram.Size = 5u;
        var xml = (string)nvram.ToXml();
        Assert.Equal("<nvram>/a\n  <size>5</size>\n  <part>\n    <more/>\n  </part>\n</nvram>", xml);
        nvram.Size = null;
        nvram.Parts.Clear();
        Assert.Equal("<nvram>/a</nvram>", (string)nvram.ToXml());
    }

    [Theory]
    [InlineData("<nvram><!-- ")]
    [InlineData("<nvram><![CDATA[ <a/>")]
    [InlineData("<nvram><")]
    [InlineData("<nvram>a")]
    [InlineData("<nvram><source></nvram>")]
    [InlineData("<nvram></source></nvram>")]
    [InlineData("<nvram><!-></nvram>")]
    public void What_is_not_well_formed_is_refused(string xml) =>
        Assert.IsType<LibvirtXmlException>(Assert.ThrowsAny<System.Reflection.TargetInvocationException>(() => Parse(xml)).InnerException);

    private static dynamic Parse(string xml) => Nvram.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static IEnumerable<string> Unrecognized(dynamic element) =>
        ((IReadOnlyList<UnrecognizedItem>)element.GetUnrecognized()).Select(item => item.ToString());
}
