using System;
using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A hand-written root element, shaped as the emitted ones are.</summary>
internal sealed class Nic : LibvirtElement
{
    private string? _type;
    private bool? _managed;
    private MacAddress? _mac;
    private Guid? _id;
    private Source? _source;
    private Driver? _driver;
    private IList<Ip>? _ips;
    private uint? _sndBuf;
    private string? _script;

    public string? Type { get => _type; set => Set(ref _type, value, 0); }

    public bool? Managed { get => _managed; set => Set(ref _managed, value, 1); }

    public MacAddress? Mac { get => _mac; set => Set(ref _mac, value, 2); }

    public Guid? Id { get => _id; set => Set(ref _id, value, 3); }

    public Source? Source { get => _source; set => SetChild(ref _source, value, 0); }

    public Driver? Driver { get => _driver; set => SetChild(ref _driver, value, 1); }

    public IList<Ip> Ips { get => _ips ??= new ElementList<Ip>(this); set => SetChild(ref _ips, value, 2); }

    public uint? SndBuf { get => _sndBuf; set => SetChild(ref _sndBuf, value, 3); }

    public string? Script { get => _script; set => SetChild(ref _script, value, 4); }

    public static Nic Parse(string xml) => Parse(xml.AsSpan());

    public static Nic Parse(ReadOnlySpan<char> xml)
    {
        var reader = new LibvirtXmlReader(xml);
        return Read(ref reader);
    }

    public static Nic Parse(string xml, int maxDepth)
    {
        var reader = new LibvirtXmlReader(xml.AsSpan(), new LibvirtXmlOptions { MaxDepth = maxDepth });
        return Read(ref reader);
    }

    public string ToXml() => LibvirtRoot.ToXml(this, "nic");

    public IReadOnlyList<UnrecognizedItem> GetUnrecognized() => LibvirtRoot.GetUnrecognized(this, "nic");

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "type", _type);
        writer.YesNoAttribute(this, 1, "managed", _managed);
        writer.MacAttribute(this, 2, "mac", _mac);
        writer.UuidAttribute(this, 3, "id", _id);
        writer.StartContent(this);
        writer.OptionalElement(this, 0, "source", _source);
        writer.Element(this, 1, "driver", _driver);
        writer.Elements(this, 2, "ip", _ips);
        writer.TextElement(this, 3, "sndbuf", XmlValue.Number(_sndBuf));
        writer.TextElement(this, 4, "script", XmlValue.Text(_script));
        writer.EndElement(this, name);
    }

    protected internal override void VisitChildren(ref UnrecognizedWalk walk)
    {
        walk.Visit("source", _source);
        walk.Visit("driver", _driver);
        walk.Visit("ip", _ips);
    }

    private static Nic Read(ref LibvirtXmlReader reader)
    {
        reader.StartDocument("nic");
        Nic nic = ReadXml(ref reader);
        reader.EndDocument();
        return nic;
    }

    internal static Nic ReadXml(ref LibvirtXmlReader reader)
    {
        var element = new Nic();
        reader.StartElement(element);
        while (reader.NextAttribute())
        {
            switch (reader.NameLength)
            {
                case 4 when reader.NameIs("type"): element._type = reader.ReadString(element, 0); break;
                case 7 when reader.NameIs("managed"): element._managed = reader.ReadYesNo(element, 1); break;
                case 3 when reader.NameIs("mac"): element._mac = reader.ReadMac(element, 2); break;
                case 2 when reader.NameIs("id"): element._id = reader.ReadUuid(element, 3); break;
                default: reader.KeepAttribute(element); break;
            }
        }

        while (reader.NextChild(element))
        {
            switch (reader.NameLength)
            {
                case 6 when reader.NameIs("source"):
                    if (reader.Once(element, 0, element._source is null))
                        element._source = Source.ReadXml(ref reader);
                    break;
                case 6 when reader.NameIs("driver"):
                    if (reader.Once(element, 1, element._driver is null))
                        element._driver = Driver.ReadXml(ref reader);
                    break;
                case 2 when reader.NameIs("ip"):
                    reader.Many(element, 2, element._ips?.Count ?? 0);
                    element.AddRead(ref element._ips, Ip.ReadXml(ref reader));
                    break;
                case 6 when reader.NameIs("sndbuf"):
                    if (reader.OnceText(element, 3, element._sndBuf is null))
                        element._sndBuf = reader.ReadUInt32(element, 3, 0, 4294967295, noSpaceAfter: true);
                    break;
                case 6 when reader.NameIs("script"):
                    if (reader.OnceText(element, 4, element._script is null))
                        element._script = reader.ReadString(element, 4);
                    break;
                default: reader.KeepElement(element); break;
            }
        }

        return element;
    }
}
