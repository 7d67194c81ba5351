using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A child whose class depends on an attribute, as the emitted variants do.</summary>
internal abstract class Source : LibvirtElement
{
    internal static Source ReadXml(ref LibvirtXmlReader reader)
    {
        if (reader.PeekAttribute("mode") && !reader.ValueIs("bridge"))
            return UnknownSource.ReadXml(ref reader, reader.ReadText(), reader.ValueOffset);
        return BridgeSource.ReadXmlOf(ref reader);
    }
}
