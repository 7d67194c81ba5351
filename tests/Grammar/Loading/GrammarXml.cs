using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>A grammar file's XML: no document type, nothing fetched, places kept.</summary>
internal static class GrammarXml
{
    public const string Namespace = "http://relaxng.org/ns/structure/1.0";

    /// <summary>Real grammars nest twenty deep. What reads them calls itself, so the depth has a limit.</summary>
    private const int MaxDepth = 500;

    public static XElement Parse(string file, string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            CheckDepth(file, text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException error)
        {
            throw new GrammarException(new SourcePlace(file, error.LineNumber), error.Message, error);
        }
    }

    public static SourcePlace PlaceOf(string file, XObject item) => new(file, ((IXmlLineInfo)item).LineNumber);

    /// <summary>The child elements that belong to RELAX NG; others are annotations.</summary>
    public static XElement[] Children(XElement element) =>
        element.Elements().Where(child => child.Name.NamespaceName == Namespace).ToArray();

    private static void CheckDepth(string file, string text, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new GrammarException(new SourcePlace(file, ((IXmlLineInfo)reader).LineNumber), $"elements are nested more than {MaxDepth} deep");
            }
        }
    }
}
