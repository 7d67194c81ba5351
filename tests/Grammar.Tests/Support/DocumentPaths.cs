using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>The paths of everything in a document.</summary>
internal static class DocumentPaths
{
    public static IEnumerable<string> Of(string xml) => Of(XDocument.Parse(xml).Root!, "");

    private static IEnumerable<string> Of(XElement element, string parent)
    {
        var path = parent + element.Name.LocalName;
        return element.Attributes().Select(attribute => $"{path}@{attribute.Name}")
            .Concat(element.Elements().SelectMany(child => Of(child, path + "/")))
            .Append(element.HasElements ? path : path + "#text")
            .Append(path);
    }
}
