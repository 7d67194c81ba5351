using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

internal sealed class BridgeSource : Source
{
    private string? _mode;
    private string? _bridge;

    public string? Bridge { get => _bridge; set => Set(ref _bridge, value, 0); }

    internal static BridgeSource ReadXmlOf(ref LibvirtXmlReader reader)
    {
        var element = new BridgeSource();
        reader.StartElement(element);
        while (reader.NextAttribute())
        {
            switch (reader.NameLength)
            {
                case 6 when reader.NameIs("bridge"): element._bridge = reader.ReadString(element, 0); break;
                case 4 when reader.NameIs("mode"): element._mode = reader.ReadString(element, 1); break;
                default: reader.KeepAttribute(element); break;
            }
        }

        while (reader.NextChild(element))
            reader.KeepElement(element);
        return element;
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 1, "mode", _mode);
        writer.TextAttribute(this, 0, "bridge", _bridge);
        writer.StartContent(this);
        writer.EndElement(this, name);
    }
}
