using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>An element of text that has an attribute besides.</summary>
internal sealed class Parameter : LibvirtElement
{
    private string? _unit;
    private uint? _value;

    public string? Unit { get => _unit; set => Set(ref _unit, value, 0); }

    public uint? Value { get => _value; set => Set(ref _value, value, 1); }

    internal static Parameter Parse(string xml)
    {
        var reader = new LibvirtXmlReader(xml);
        reader.StartDocument("parameter");
        var element = new Parameter();
        element.ReadXml(ref reader);
        reader.EndDocument();
        return element;
    }

    internal string ToXml() => LibvirtRoot.ToXml(this, "parameter");

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "unit", _unit);
        writer.Content(this, 1, XmlValue.Number(_value));
        writer.EndElement(this, name);
    }

    private void ReadXml(ref LibvirtXmlReader reader)
    {
        reader.StartElement(this);
        while (reader.NextAttribute())
        {
            if (reader.NameIs("unit"))
                _unit = reader.ReadString(this, 0);
            else
                reader.KeepAttribute(this);
        }

        if (reader.ReadContent(this, 1))
            _value = reader.ReadUInt32(this, 1, 0, uint.MaxValue, noSpaceAfter: true);
    }
}
