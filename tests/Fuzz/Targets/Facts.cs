using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>What a text says, as .NET's own reader reads it, without order: attributes with their values, and texts of elements without others.</summary>
internal static class Facts
{
    public static string[] Of(string text)
    {
        var facts = new List<string>();
        var path = new List<string>();
        var content = new Stack<StringBuilder?>();
        using var reader = XmlReader.Create(new StringReader(text));
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = reader.IsEmptyElement;
                    if (content.TryPop(out _))
                        content.Push(null);
                    path.Add(reader.Name);
                    string here = string.Join('/', path);
                    facts.Add(here);
                    while (reader.MoveToNextAttribute())
                        facts.Add($"{here}@{reader.Name}={reader.Value}");
                    if (isEmpty)
                        path.RemoveAt(path.Count - 1);
                    else
                        content.Push(new StringBuilder());
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (content.Count > 0)
                        content.Peek()?.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    if (content.Pop() is { } value && !string.IsNullOrWhiteSpace(value.ToString()))
                        facts.Add($"{string.Join('/', path)}={value.ToString().Trim()}");
                    path.RemoveAt(path.Count - 1);
                    break;
            }
        }

        return [.. facts.Order(StringComparer.Ordinal)];
    }
}
