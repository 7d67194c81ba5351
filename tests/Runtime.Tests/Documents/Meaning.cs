using System;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>What an element says, without what means nothing: white space between tags, comments, the order of different names.</summary>
internal static class Meaning
{
    public static string Of(string xml) => Normal(XElement.Parse(xml, LoadOptions.PreserveWhitespace)).ToString();

    // Elements that no schema knows are written beside those that it knows, so that their order may follow that of the others.
    private static string Unknown(XElement element) => element.Name == "new" ? element.ToString() : "";

    private static XElement Normal(XElement element)
    {
        var normal = new XElement(element.Name, element.Attributes().OrderBy(a => a.Name.ToString(), StringComparer.Ordinal));
        string text = string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value));
        if (element.HasElements || string.IsNullOrWhiteSpace(text))
            text = text.Trim();
        normal.Add(element.Elements().OrderBy(e => e.Name.ToString(), StringComparer.Ordinal).ThenBy(Unknown, StringComparer.Ordinal).Select(Normal));
        normal.Add(string.Join(' ', text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)));
        return normal;
    }
}
