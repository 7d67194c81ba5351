using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>The content of an element of any XML: well-formed whatever is given, and found by namespace.</summary>
public class XmlContentTests
{
    [Theory]
    [InlineData("<a>", 1, 4)]
    [InlineData("<a/>\n  <b></c>", 2, 6)]
    [InlineData("<x:a/>", 1, 2)]
    [InlineData("a & b", 1, 3)]
    [InlineData("</_><_>", 1, 1)]
    [InlineData("\n</_>", 2, 1)]
    [InlineData("<!-- ", 1, 10)]
    [InlineData("<?xml version='1.0'?><a/>", 1, 1)]
    [InlineData("<!DOCTYPE a><a/>", 1, 1)]
    [InlineData("<a b='1' b='2'/>", 1, 10)]
    [InlineData("a\u0001", 1, 2)]
    public void What_is_not_well_formed_is_refused_at_its_place(string xml, int line, int position)
    {
        LibvirtXmlException error = Assert.Throws<LibvirtXmlException>(() => XmlContent.Parse(xml));
        Assert.Equal((line, position), (error.LineNumber, error.LinePosition));
        Assert.DoesNotContain("Path: _", error.Message, System.StringComparison.Ordinal);
        Assert.False(XmlContent.TryParse(xml, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  text & <!-- c --> <?d e?>")]
    [InlineData("<a/><b>&lt;<![CDATA[<]]></b>")]
    [InlineData("<x:a xmlns:x='urn:x'/>\r\n")]
    public void What_is_well_formed_is_kept_as_it_is(string xml)
    {
        xml = xml.Replace(" & ", " &amp; ");
        Assert.Equal(xml, XmlContent.Parse(xml).Xml);
        Assert.True(XmlContent.TryParse(xml, out XmlContent? content));
        Assert.Equal(XmlContent.Parse(xml), content);
        Assert.Equal(xml, content.ToString());
        Assert.True(content == XmlContent.Parse(xml));
        Assert.True(content != XmlContent.Parse(xml + "<!-- another -->"));
    }

    [Fact]
    public void Nothing_is_no_content()
    {
        Assert.False(XmlContent.TryParse(null, out _));
        Assert.Throws<System.ArgumentNullException>(() => XmlContent.Parse(null!));
        Assert.True(XmlContent.Empty.IsEmpty);
        Assert.True(XmlContent.Parse(" \n").IsEmpty);
        Assert.False(XmlContent.Parse("<a/>").IsEmpty);
    }

    [Theory]
    [InlineData("urn:x", "<x:a xmlns:x='urn:x'><x:b/></x:a>")]
    [InlineData("urn:y", "<b xmlns='urn:y'/>")]
    [InlineData("urn:z", null)]
    public void Elements_are_found_by_namespace(string uri, string? element) => Assert.Equal(
        element, XmlContent.Parse("<a/><x:a xmlns:x='urn:x'><x:b/></x:a> <b xmlns='urn:y'/><c xmlns='urn:y'/><d><z xmlns='urn:z'/></d>").Find(uri));

    [Theory]
    [InlineData("urn:x", "<n xmlns='urn:x'/>", " <n xmlns='urn:x'/> <b xmlns='urn:y'/>")]
    [InlineData("urn:x", null, "  <b xmlns='urn:y'/>")]
    [InlineData("urn:z", "<z:n xmlns:z='urn:z'/>", " <x:a xmlns:x='urn:x'/> <b xmlns='urn:y'/><z:n xmlns:z='urn:z'/>")]
    [InlineData("urn:z", null, " <x:a xmlns:x='urn:x'/> <b xmlns='urn:y'/>")]
    public void Elements_are_replaced_by_namespace(string uri, string? element, string content) =>
        Assert.Equal(content, XmlContent.Parse(" <x:a xmlns:x='urn:x'/> <b xmlns='urn:y'/>").With(uri, element).Xml);

    [Theory]
    [InlineData("")]
    [InlineData("<a/>")]
    [InlineData("<a xmlns='urn:y'/>")]
    [InlineData("<a xmlns='urn:x'/><a xmlns='urn:x'/>")]
    [InlineData("text <a xmlns='urn:x'/>")]
    [InlineData("<a xmlns='urn:x'/><!-- c -->")]
    public void What_replaces_an_element_is_one_of_its_namespace(string element) =>
        Assert.Throws<System.ArgumentException>(() => XmlContent.Empty.With("urn:x", element));
}
