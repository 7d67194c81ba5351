using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>An element of which there can be many.</summary>
internal sealed class Ip : LibvirtElement
{
    private IpAddress? _address;
    private IpAddress? _peer;

    public IpAddress? Address { get => _address; set => Set(ref _address, value, 0); }

    public IpAddress? Peer { get => _peer; set => Set(ref _peer, value, 1); }

    internal static Ip ReadXml(ref LibvirtXmlReader reader)
    {
        var element = new Ip();
        reader.StartElement(element);
        while (reader.NextAttribute())
        {
            switch (reader.NameLength)
            {
                case 7 when reader.NameIs("address"): element._address = reader.ReadIp(element, 0, IpFamilies.Any); break;
                case 4 when reader.NameIs("peer"): element._peer = reader.ReadIp(element, 1, IpFamilies.IPv4); break;
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
        writer.IpAttribute(this, 0, "address", _address);
        writer.IpAttribute(this, 1, "peer", _peer);
        writer.StartContent(this);
        writer.EndElement(this, name);
    }
}
