using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A document with elements of two kinds side by side.</summary>
internal sealed class PortDocument : LibvirtXmlDocument
{
    private static readonly DocumentLayout Layout = new DocumentLayout()
        .WithContainer("guest/devices")
        .WithItem("ip", static (ref LibvirtXmlReader reader) => Ip.ReadXml(ref reader), "disk")
        .WithItem("nic", static (ref LibvirtXmlReader reader) => Nic.ReadXml(ref reader), "disk ip");

    private PortDocument(DocumentText text)
        : base(text, Layout, null)
    {
        Ips = ListOf<Ip>(0);
        Nics = ListOf<Nic>(1);
    }

    public DocumentList<Ip> Ips { get; }

    public DocumentList<Nic> Nics { get; }

    public static PortDocument Parse(string xml) => new(DocumentText.Of(xml));
}
