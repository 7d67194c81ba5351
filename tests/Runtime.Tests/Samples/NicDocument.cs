using System;
using System.IO;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A hand-written document, shaped as the emitted ones are.</summary>
internal sealed class NicDocument : LibvirtXmlDocument
{
    private static readonly DocumentLayout Layout = new DocumentLayout()
        .WithContainer("devices")
        .WithContainer("guest/devices", "seal lock")
        .WithContainer("snapshot/guest/devices", "seal lock")
        .WithContainer("snapshot/oldGuest/devices", "seal lock")
        .WithItem("nic", static (ref LibvirtXmlReader reader) => Nic.ReadXml(ref reader), "disk controller");

    private NicDocument(DocumentText text, LibvirtXmlOptions? options)
        : base(text, Layout, options)
    {
        Nics = ListOf<Nic>(0);
    }

    public DocumentList<Nic> Nics { get; }

    public static NicDocument Parse(string xml, LibvirtXmlOptions? options = null) => new(DocumentText.Of(xml), options);

    public static NicDocument Parse(ReadOnlySpan<char> xml) => new(DocumentText.Of(xml), null);

    public static NicDocument Load(Stream stream) => new(DocumentText.Read(stream), null);

    public static NicDocument Load(TextReader reader) => new(DocumentText.Read(reader), null);

    public static NicDocument Load(string path) => new(DocumentText.ReadFile(path), null);
}
