namespace Libvirt.Xml.Serialization;

/// <summary>
/// An element of nothing but text that stands in a list of those. It keeps what else it had in the text, as any element does, and its place,
/// by which a document knows it again.
/// </summary>
internal sealed class TextItem : LibvirtElement
{
    private const int TextSlot = 0;

    // Null when the element had no text that could be read.
    private string? _value;

    public string Value
    {
        get => _value ?? "";
        set => Set(ref _value, value, TextSlot);
    }

    public void ReadXml(ref LibvirtXmlReader reader)
    {
        reader.StartElement(this);
        while (reader.NextAttribute())
        {
            reader.KeepAttribute(this);
        }

        if (reader.ReadContent(this, TextSlot))
        {
            _value = reader.ReadString(this, TextSlot);
        }
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.Content(this, TextSlot, XmlValue.Text(_value));
        writer.EndElement(this, name);
    }

    protected internal override void Answer(ref ConditionQuery query)
    {
        if (query.Name == "#text")
        {
            query.Value(this, TextSlot, XmlValue.Text(_value));
        }
        else
        {
            base.Answer(ref query);
        }
    }
}
