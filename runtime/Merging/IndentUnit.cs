using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Finds out by how much each level of a text is indented.</summary>
internal static class IndentUnit
{
    private const string LibvirtsOwn = "  ";

    // Each level adds it to each line; a hostile text must not make it as long as itself.
    private const int MaxUnit = 256;

    /// <summary>The white space that a level adds, judged by the elements in, around and beside one that is the first in its line.</summary>
    public static string Of(string text, XmlPiece piece, string indent)
    {
        foreach (XmlPiece child in piece.Children)
        {
            if (child.Kind == XmlToken.Text)
                continue;
            LinePlace inner = child.LineIn(text);
            if (inner.IsFirst && Added(indent, inner.Indent) is { } unit)
                return unit;
            break;
        }

        if (piece.Parent is not null)
        {
            LinePlace outer = piece.Parent.LineIn(text);
            if (outer.IsFirst && Added(outer.Indent, indent) is { } unit)
                return unit;
        }

        return indent.Length > 0 && indent[0] == '\t' ? "\t" : LibvirtsOwn;
    }

    private static string? Added(string outer, string inner) =>
        inner.Length > outer.Length && inner.Length - outer.Length <= MaxUnit && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
}
