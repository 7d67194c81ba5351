namespace Libvirt.Xml.Serialization;

/// <summary>An <see cref="XmlTextConverter{T}"/> of a type that is not known in advance.</summary>
internal interface IXmlTextConverter
{
    object Parse(string xml);

    string ToXml(object document);
}
