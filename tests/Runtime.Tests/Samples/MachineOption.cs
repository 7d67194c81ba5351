using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A child in a namespace.</summary>
internal sealed class MachineOption : LibvirtElement
{
    private string? _value;

    public string? Value { get => _value; set => Set(ref _value, value, 0); }

    public static MachineOption ReadXml(ref LibvirtXmlReader reader)
    {
        var option = new MachineOption();
        reader.StartElement(option);
        while (reader.NextAttribute())
        {
            if (reader.NameIs("value"))
                option._value = reader.ReadString(option, 0);
            else
                reader.KeepAttribute(option);
        }

        while (reader.NextChildOfAnyNamespace(option))
            reader.KeepElement(option);
        return option;
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "value", _value);
        writer.StartContent(this);
        writer.EndElement(this, name);
    }
}
