using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;

namespace Libvirt.Gen.Benchmarks.Baselines;

/// <summary>
/// The content of a document as the calls that write it, so that .NET's writer is measured alone: nothing is looked up, converted or
/// decided while it writes.
/// </summary>
internal sealed class XmlEvents
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, OmitXmlDeclaration = true };

    private readonly List<(XmlNodeType Kind, XmlQualifiedName Name, string Prefix, string Value)> _events = [];

    public XmlEvents(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { IgnoreWhitespace = true });
        while (reader.Read())
        {
            var isEmpty = reader.IsEmptyElement;
            _events.Add((reader.NodeType, new XmlQualifiedName(reader.LocalName, reader.NamespaceURI), reader.Prefix, reader.Value));
            while (reader.MoveToNextAttribute())
            {
                _events.Add((XmlNodeType.Attribute, new XmlQualifiedName(reader.LocalName, reader.NamespaceURI), reader.Prefix, reader.Value));
            }

            if (isEmpty)
            {
                _events.Add((XmlNodeType.EndElement, XmlQualifiedName.Empty, "", ""));
            }
        }
    }

    /// <summary>Writes into a new string builder.</summary>
    public StringBuilder Write()
    {
        var text = new StringBuilder();
        using var writer = XmlWriter.Create(text, Settings);
        foreach (var (kind, name, prefix, value) in _events)
        {
            switch (kind)
            {
                case XmlNodeType.Element when prefix.Length > 0:
                    writer.WriteStartElement(prefix, name.Name, name.Namespace);
                    break;
                case XmlNodeType.Element:
                    writer.WriteStartElement(name.Name);
                    break;
                case XmlNodeType.Attribute when prefix.Length > 0:
                    writer.WriteAttributeString(prefix, name.Name, name.Namespace, value);
                    break;
                case XmlNodeType.Attribute:
                    writer.WriteAttributeString(name.Name, value);
                    break;
                case XmlNodeType.Text:
                    writer.WriteString(value);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    break;
            }
        }

        return text;
    }
}
