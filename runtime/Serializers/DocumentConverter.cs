using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Finds what makes a document of its XML and the other way round.</summary>
internal static class DocumentConverter
{
    /// <summary>The converter of an emitted class; null when its XML is a part of a document alone.</summary>
    public static IXmlTextConverter? Of(Type type)
    {
        var attribute = (LibvirtJsonAttribute?)Attribute.GetCustomAttribute(type, typeof(LibvirtJsonAttribute));
        return attribute?.ConverterType is { } converter ? Activator.CreateInstance(converter) as IXmlTextConverter : null;
    }
}
