using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A hand-written document with such roots.</summary>
internal sealed class MachineDocument : LibvirtXmlDocument
{
    private static readonly DocumentLayout Layout = new DocumentLayout()
        .WithContainer("machines")
        .WithContainer("machines/more")
        .WithItem("machine", static (ref LibvirtXmlReader reader) => Machine.ReadXml(ref reader));

    private MachineDocument(DocumentText text)
        : base(text, Layout, null)
    {
        Machines = ListOf<Machine>(0);
    }

    public DocumentList<Machine> Machines { get; }

    public static MachineDocument Parse(string xml) => new(DocumentText.Of(xml));
}
