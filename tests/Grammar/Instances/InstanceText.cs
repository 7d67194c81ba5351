using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Libvirt.Gen.Grammar.Instances;

/// <summary>Documents as text, with white space in values written so that no parser takes it for layout.</summary>
internal static class InstanceText
{
    public static string Of(XElement document)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(text, settings))
        {
            document.Save(writer);
        }

        return text.ToString();
    }
}
