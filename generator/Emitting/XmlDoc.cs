using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>XML documentation comments.</summary>
internal static class XmlDoc
{
    private const int Width = 120;

    /// <summary>
    /// Documents a type or member from the schema: meaning, allowed values (as markup), since, and where libvirt describes it.
    /// </summary>
    public static void Write(CodeWriter code, DocModel doc, GateModel gate, string? values = null)
    {
        Element(code, "summary", doc.Summary ?? "No description.");
        var paragraphs = new List<string>
        {
            "In the XML: " + string.Join(", ", gate.Paths.Select(p => $"<c>{Escape(p)}</c>")) + ".",
        };

        Add(paragraphs, values);
        Add(paragraphs, doc.Default is null ? null : $"Default: <c>{Escape(doc.Default)}</c>.");
        Add(paragraphs, SinceText.Describe(gate.Rows.Since) is { } since ? Escape(since) : null);
        Add(paragraphs, LifetimeText.DescribeUntil(gate.Rows.Until) is { } until ? Escape(until) : null);
        Add(paragraphs, LifetimeText.DescribeOptional(gate.Rows.Optional) is { } optional ? Escape(optional) : null);
        Add(paragraphs, doc.IsOutputOnly ? "libvirt prints this and ignores it on input." : null);
        Add(paragraphs, doc.IsRunningOnly ? "Only in the XML of a running guest." : null);
        Add(paragraphs, doc.Discouraged is null ? null : "Discouraged: " + Escape(doc.Discouraged));
        Add(paragraphs, IsAddress(doc.Link) ? $"<see href=\"{Escape(doc.Link!)}\">libvirt's documentation</see>." : null);
        code.Line("/// <remarks>");
        foreach (var paragraph in paragraphs)
        {
            Lines(code, $"<para>{paragraph}</para>");
        }

        code.Line("/// </remarks>");
    }

    /// <summary>Writes a documentation element whose content is plain text.</summary>
    public static void Element(CodeWriter code, string name, string text) => Lines(code, $"<{name}>{Escape(text)}</{name}>");

    /// <summary>Writes a line of documentation that is markup already.</summary>
    public static void Markup(CodeWriter code, string markup) => Lines(code, markup);

    /// <summary>What a value may be, in words; null when there is nothing to say.</summary>
    public static string? Values(ValueTypeModel? type) => type is null ? null : ValueCode.TypeOf(type).Describe(type, text => $"<c>{Escape(text)}</c>");

    public static string Escape(string text) => CSharpText.Visible(
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;"),
        c => $"&#x{CSharpText.Hex(c)};");

    private static void Add(List<string> paragraphs, string? markup)
    {
        if (markup is not null)
        {
            paragraphs.Add(markup);
        }
    }

    /// <summary>Editors follow links, so nothing but a web page is one.</summary>
    private static bool IsAddress(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http");

    private static void Lines(CodeWriter code, string markup)
    {
        var line = new StringBuilder(Width).Append("///");
        for (var start = 0; start < markup.Length;)
        {
            var end = start;
            while (end < markup.Length && !IsSpace(markup[end]))
            {
                end++;
            }

            if (end > start)
            {
                if (line.Length + 1 + end - start > Width && line.Length > 3)
                {
                    code.Line(line.ToString());
                    line.Clear().Append("///");
                }

                line.Append(' ').Append(markup, start, end - start);
            }

            start = end + 1;
        }

        code.Line(line.ToString());
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
