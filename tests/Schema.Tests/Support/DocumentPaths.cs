using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The paths of everything in a document, worked out without the code under test.</summary>
internal static class DocumentPaths
{
    public static IEnumerable<string> Of(string xml) => Of(XDocument.Parse(xml).Root!, "");

    private static IEnumerable<string> Of(XElement element, string parent)
    {
        var path = parent + element.Name.LocalName;
        yield return path;
        foreach (var attribute in element.Attributes())
        {
            yield return $"{path}@{attribute.Name.LocalName}";
            yield return $"{path}@{attribute.Name.LocalName}={attribute.Value}";
        }

        if (!element.HasElements && element.Value.Length > 0)
        {
            yield return path + "#text";
            yield return $"{path}#text={element.Value}";
        }

        foreach (var item in element.Elements().SelectMany(child => Of(child, path + "/")))
        {
            yield return item;
        }
    }
}
