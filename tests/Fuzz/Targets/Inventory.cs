using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>What .NET's own reader finds in a text, without order: elements, attributes, comments and instructions, by name and depth.</summary>
internal static class Inventory
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The inventory of a text that was accepted; that .NET's reader refuses it is a failure.</summary>
    public static List<string> Of(string text)
    {
        var items = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(WithoutMark(text)), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.XmlDeclaration)
                    continue;
                if (reader.NodeType is XmlNodeType.Element or XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                    items.Add($"{reader.Depth} {reader.NodeType} {reader.Name}");
                while (reader.MoveToNextAttribute())
                    items.Add($"{reader.Depth} @{reader.Name}");
            }
        }
        catch (XmlException refusal)
        {
            throw new FuzzFailure("what is accepted is well-formed", refusal.Message);
        }

        items.Sort(StringComparer.Ordinal);
        return items;
    }

    // A text may have been decoded without removing its byte order mark; .NET's reader takes that for content.
    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
