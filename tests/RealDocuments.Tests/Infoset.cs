using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Libvirt.Gen.RealDocuments.Tests;

/// <summary>
/// What a document says: elements, attributes, texts, comments, instructions. White space between tags says nothing, nor does the order of
/// siblings of different names, nor do zeros at the head of a hexadecimal number, which libvirt pads; the order of siblings of one name does.
/// Comments go with the element behind them, so their order says nothing either.
/// </summary>
internal static partial class Infoset
{
    /// <summary>The things that only one of two documents says, each a line with a sign for the first or the second; none when they say the same.</summary>
    public static IReadOnlyList<string> Difference(string first, string second)
    {
        var (before, after) = (LinesOf(first), LinesOf(second));
        return before.SequenceEqual(after)
            ? []
            : [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line), "the lines differ"];
    }

    private static List<string> LinesOf(string xml)
    {
        var lines = new List<string>();
        Append(XDocument.Parse(xml, LoadOptions.PreserveWhitespace), "", lines);
        return lines;
    }

    private static void Append(XContainer container, string path, List<string> lines)
    {
        foreach (var node in container.Nodes().OrderBy(OrderOf, StringComparer.Ordinal))
        {
            var text = node switch
            {
                XElement element => $"<{element.Name}",
                XText content => string.IsNullOrWhiteSpace(content.Value) ? null : $"text {content.Value}",
                XComment comment => $"comment {comment.Value}",
                XProcessingInstruction instruction => $"instruction {instruction.Target} {instruction.Data}",
                _ => throw new InvalidOperationException($"libvirt has no {node.NodeType} in its documents."),
            };
            if (text is not null)
            {
                lines.Add(path + text);
            }

            if (node is XElement inner)
            {
                var own = $"{path}{inner.Name}/";
                lines.AddRange(inner.Attributes()
                    .OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal)
                    .Select(attribute => $"{own}@{attribute.Name}={PaddedNumber().Replace(attribute.Value, "0x")}"));
                Append(inner, own, lines);
            }
        }
    }

    private static string OrderOf(XNode node) => node switch
    {
        XElement element => element.Name.ToString(),
        XComment comment => $"<!--{comment.Value}",
        _ => "",
    };

    [GeneratedRegex("^0x0+(?=[0-9a-f])")]
    private static partial Regex PaddedNumber();
}
