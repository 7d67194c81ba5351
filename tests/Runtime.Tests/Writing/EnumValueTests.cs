using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Writing;

public sealed class EnumValueTests
{
    [Fact]
    public void A_member_is_written_by_its_name() => Assert.Equal("<e kind='known'/>", Write("known"));

    [Fact]
    public void Absent_is_absent() => Assert.Equal("<e/>", Write(null));

    [Fact]
    public void A_number_that_is_no_member_is_refused()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Write(XmlValue.Nameless));
        Assert.Equal(("e@kind", "The value is none of its enum's members. Path: e@kind."), (error.Path, error.Message));
    }

    [Fact]
    public void A_number_that_is_no_member_is_refused_as_text_too()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => LibvirtRoot.ToXml(new TextOf(XmlValue.Text(XmlValue.Nameless)), "e"));
        Assert.Equal(("e#text", "The value is none of its enum's members. Path: e#text."), (error.Path, error.Message));
    }

    private static string Write(string? text) => LibvirtRoot.ToXml(new Element(text), "e");

    private sealed class TextOf(XmlValue value) : LibvirtElement
    {
        protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
        {
            writer.StartElement(this, name);
            writer.Content(this, 1, value);
            writer.EndElement(this, name);
        }
    }

    private sealed class Element(string? text) : LibvirtElement
    {
        protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
        {
            writer.StartElement(this, name);
            writer.TextAttribute(this, 0, "kind", text);
            writer.StartContent(this);
            writer.EndElement(this, name);
        }
    }
}
