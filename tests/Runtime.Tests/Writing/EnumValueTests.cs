using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Writing;

public sealed class EnumValueTests
{
    [Fact]
    public void A_member_is_written_by_its_name() => Assert.Equal("<e kind='known'/>", Write(XmlValue.Name("known", isSet: true)));

    [Fact]
    public void Absent_is_absent() => Assert.Equal("<e/>", Write(XmlValue.Name(null, isSet: false)));

    [Fact]
    public void A_number_that_is_no_member_is_refused()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Write(XmlValue.Name(null, isSet: true)));
        Assert.Equal(("e@kind", "The value is none of its enum's members."), (error.Path, error.Message));
    }

    private static string Write(XmlValue value) => LibvirtDocument.ToXml(new Element(value), "e");

    private sealed class Element(XmlValue value) : LibvirtElement
    {
        protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
        {
            writer.StartElement(this, name);
            writer.Attribute(this, 0, "kind", value);
            writer.StartContent(this);
            writer.EndElement(this);
        }
    }
}
