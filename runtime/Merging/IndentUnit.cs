using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Finds out by how much each level of a text is indented.</summary>
internal static class IndentUnit
{
    private const string LibvirtsOwn = "  ";

    // Each level adds it to each line; a hostile text must not make it as long as itself.
    private const int MaxUnit = 256;

    /// <summary>The white space that a level adds, judged by what stands in a piece that is the first in its line, in its siblings, and around it.</summary>
    public static string Of(string text, XmlPiece piece, string indent)
    {
        if ((Inside(text, piece) ?? piece.Parent?.ChildStepIn(text)) is { } unit)
        {
            return unit;
        }

        if (piece.Parent is not null)
        {
            var outer = piece.Parent.LineIn(text);
            if (outer.IsFirst && Added(outer.Indent, indent) is { } step)
            {
                return step;
            }
        }

        return indent.Length > 0 && indent[0] == '\t' ? "\t" : LibvirtsOwn;
    }

    /// <summary>The white space that the first child shows whose content stands in lines of its own.</summary>
    public static string? OfChildren(string text, XmlPiece parent)
    {
        foreach (var child in parent.Children)
        {
            if (Inside(text, child) is { } step)
            {
                return step;
            }
        }

        return null;
    }

    // Judged by the text, for of elements that no change went into the children are not known.
    private static string? Inside(string text, XmlPiece piece)
    {
        if (!piece.IsElement || piece.EndsAtOnce || !piece.LineIn(text).IsFirst)
        {
            return null;
        }

        var content = piece.TagEnd;
        while (XmlCharacters.IsSpace(text[content]))
        {
            content++;
        }

        var inner = LinePlace.Of(text, content);
        var indent = piece.LineIn(text).Indent;
        if (!inner.IsFirst || (inner.Indent == indent && !IsElement(text, content)))
        {
            return null;
        }

        return Added(indent, inner.Indent);
    }

    // At the indentation of the element itself, its end tag and what was commented out say nothing.
    private static bool IsElement(string text, int position) => text[position] == '<' && text[position + 1] is not ('/' or '!' or '?');

    // Nothing, where all levels begin at the same place.
    private static string? Added(string outer, string inner) =>
        inner.Length - outer.Length <= MaxUnit && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
}
