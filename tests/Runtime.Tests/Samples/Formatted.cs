using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>An element with a value of each type that has a format: as attributes, as elements of text and as its own text.</summary>
internal sealed class Formatted<T, TFormat> : LibvirtElement
    where T : struct
    where TFormat : struct, IXmlValueFormat<T>
{
    private T? _attribute;
    private T? _element;

    public T? Attribute { get => _attribute; set => Set(ref _attribute, value, 0); }

    public T? Element { get => _element; set => SetChild(ref _element, value, 0); }

    internal static Formatted<T, TFormat> Parse(string xml)
    {
        var reader = new LibvirtXmlReader(xml, null);
        reader.StartDocument("a");
        var element = new Formatted<T, TFormat>();
        element.ReadXml(ref reader);
        reader.EndDocument();
        return element;
    }

    internal string ToXml() => LibvirtRoot.ToXml(this, "a");

    internal System.Collections.Generic.IReadOnlyList<UnrecognizedItem> GetUnrecognized() => LibvirtRoot.GetUnrecognized(this, "a");

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.ValueAttribute<T, TFormat>(this, 0, "v", _attribute);
        writer.StartContent(this);
        writer.TextElement(this, 0, "e", XmlValue.Value<T, TFormat>(_element));
        writer.EndElement(this, name);
    }

    private void ReadXml(ref LibvirtXmlReader reader)
    {
        reader.StartElement(this);
        while (reader.NextAttribute())
        {
            if (reader.NameIs("v"))
                _attribute = reader.ReadValue<T, TFormat>(this, 0);
            else
                reader.KeepAttribute(this);
        }

        while (reader.NextChild(this))
        {
            if (!reader.NameIs("e"))
                reader.KeepElement(this);
            else if (reader.OnceText(this, 0, _element is null))
                _element = reader.ReadValue<T, TFormat>(this, 0);
        }
    }
}
