using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A hand-written root with children in a namespace and one of any XML, shaped as the emitted ones are.</summary>
internal sealed class Machine : LibvirtElement
{
    public const string Namespace = "urn:machine";

    private string? _type;
    private XmlContent? _notes;
    private IList<MachineOption>? _options;
    private string? _label;

    public string? Type { get => _type; set => Set(ref _type, value, 0); }

    public XmlContent? Notes { get => _notes; set => SetChild(ref _notes, value, 0); }

    public IList<MachineOption> Options { get => _options ??= new ElementList<MachineOption>(this); set => SetChild(ref _options, value, 1); }

    public string? Label { get => _label; set => SetChild(ref _label, value, 2); }

    public static Machine Parse(string xml)
    {
        var reader = new LibvirtXmlReader(System.MemoryExtensions.AsSpan(xml), null);
        reader.StartDocument("machine");
        Machine machine = ReadXml(ref reader);
        reader.EndDocument();
        return machine;
    }

    public string ToXml() => LibvirtRoot.ToXml(this, "machine");

    public IReadOnlyList<UnrecognizedItem> GetUnrecognized() => LibvirtRoot.GetUnrecognized(this, "machine");

    public static Machine ReadXml(ref LibvirtXmlReader reader)
    {
        var machine = new Machine();
        reader.StartElement(machine);
        while (reader.NextAttribute())
        {
            if (reader.NameIs("type"))
                machine._type = reader.ReadString(machine, 0);
            else
                reader.KeepAttribute(machine);
        }

        while (reader.NextChildOfAnyNamespace(machine))
            machine.ReadChild(ref reader);
        return machine;
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "type", _type);
        writer.DeclareNamespace("m", Namespace, _options);
        writer.DeclareNamespace(this, 2, "m", Namespace, _label is not null);
        writer.StartContent(this);
        writer.XmlElement(this, 0, "notes", _notes);
        writer.Elements(this, 1, "m:option", Namespace, _options);
        writer.TextElement(this, 2, writer.NameOf("m:label", Namespace, null), XmlValue.Text(_label));
        writer.EndNamespaces();
        writer.EndElement(this, name);
    }

    protected internal override void VisitChildren(ref UnrecognizedWalk walk) => walk.Visit("m:option", _options);

    private void ReadChild(ref LibvirtXmlReader reader)
    {
        if (reader.NameIs("notes"))
        {
            if (reader.OnceXml(this, 0, _notes is null))
                _notes = reader.ReadXmlContent();
        }
        else if (reader.NameIs(Namespace, "option"))
        {
            reader.Many(this, 1, _options?.Count ?? 0);
            AddRead(ref _options, MachineOption.ReadXml(ref reader));
        }
        else if (reader.NameIs(Namespace, "label"))
        {
            if (reader.OnceText(this, 2, _label is null))
                _label = reader.ReadString(this, 2);
        }
        else
        {
            reader.KeepElement(this);
        }
    }
}
