using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;

namespace Libvirt.Gen.RealDocuments;

/// <summary>Cuts elements out of a document, with their text as it stands there.</summary>
internal static class FragmentReader
{
    /// <summary>The elements at a path, in the document's order.</summary>
    public static IEnumerable<RealDocument> Read(RealDocument document, string path)
    {
        var steps = path.Split('/');
        var lines = new LineOffsets(document.Text);
        using var reader = XmlReader.Create(new StringReader(document.Text));
        var place = (IXmlLineInfo)reader;
        var open = new Stack<bool>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                var isOnPath = (open.Count == 0 || open.Peek()) && open.Count < steps.Length && reader.Name == steps[open.Count];
                if (isOnPath && open.Count == steps.Length - 1)
                {
                    // The reader's place is that of the name, behind the bracket.
                    var start = lines.OffsetOf(place.LineNumber, place.LinePosition) - 1;
                    var name = FormattableString.Invariant($"{document.Name}:{place.LineNumber}");
                    var prefixes = ((IXmlNamespaceResolver)reader).GetNamespacesInScope(XmlNamespaceScope.ExcludeXml);
                    foreach (var local in ((IXmlNamespaceResolver)reader).GetNamespacesInScope(XmlNamespaceScope.Local).Keys)
                    {
                        prefixes.Remove(local);
                    }

                    var end = EndOfElement(reader, document.Text, lines, start);
                    yield return new RealDocument(name, WithPrefixes(document.Text[start..end], prefixes, reader.Name.Length + 1));
                }
                else if (!reader.IsEmptyElement)
                {
                    open.Push(isOnPath);
                }
            }
        }
    }

    /// <summary>Where the element ends that the reader stands at; the reader is left at its last tag.</summary>
    private static int EndOfElement(XmlReader reader, string text, LineOffsets lines, int start)
    {
        if (reader.IsEmptyElement)
        {
            return EndOfTag(text, start);
        }

        var depth = reader.Depth;
        do
        {
            reader.Read();
        }
        while (reader.NodeType != XmlNodeType.EndElement || reader.Depth != depth);

        var place = (IXmlLineInfo)reader;
        return EndOfTag(text, lines.OffsetOf(place.LineNumber, place.LinePosition));
    }

    private static int EndOfTag(string text, int start)
    {
        var quote = '\0';
        for (var i = start; ; i++)
        {
            if (quote == '\0' && text[i] == '>')
            {
                return i + 1;
            }

            if (text[i] is '"' or '\'' && (quote == '\0' || quote == text[i]))
            {
                quote = quote == '\0' ? text[i] : '\0';
            }
        }
    }

    /// <summary>Declares what the element uses and only the elements around it declare.</summary>
    private static string WithPrefixes(string element, IDictionary<string, string> outer, int nameEnd)
    {
        var used = outer.Where(prefix => prefix.Key.Length == 0 || element.Contains(prefix.Key + ":", StringComparison.Ordinal));
        var declarations = used.Select(prefix => $" xmlns{(prefix.Key.Length == 0 ? "" : ":" + prefix.Key)}='{prefix.Value}'");
        return element.Insert(nameEnd, string.Concat(declarations));
    }

    /// <summary>Where the lines of a text begin, as an XML reader counts them.</summary>
    private sealed class LineOffsets
    {
        private readonly List<int> _starts = [0];

        public LineOffsets(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                {
                    _starts.Add(i + 1);
                }
            }
        }

        /// <summary>Line and position count from 1.</summary>
        public int OffsetOf(int line, int position) => _starts[line - 1] + position - 1;
    }
}
