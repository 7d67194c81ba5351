using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A variant that nobody knows: everything is kept.</summary>
internal sealed class UnknownSource : Source
{
    private readonly string _mode;
    private readonly int _modeOffset;

    private UnknownSource(string mode, int modeOffset)
    {
        _mode = mode;
        _modeOffset = modeOffset;
    }

    internal static UnknownSource ReadXml(ref LibvirtXmlReader reader, string mode, int modeOffset)
    {
        var element = new UnknownSource(mode, modeOffset);
        reader.StartElement(element);
        while (reader.NextAttribute())
        {
            if (!reader.NameIs("mode"))
                reader.KeepAttribute(element);
        }

        while (reader.NextChild(element))
            reader.KeepElement(element);
        return element;
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "mode", _mode);
        writer.StartContent(this);
        writer.EndElement(this, name);
    }

    protected internal override void VisitChildren(ref UnrecognizedWalk walk) => walk.Report("@mode", _mode, _modeOffset);
}
