using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>How what is put into a text has to look there.</summary>
/// <param name="LineEnd">What ends lines; empty where all stands in one line.</param>
/// <param name="Indent">The white space before the outermost tags.</param>
/// <param name="Unit">The white space that each level adds.</param>
/// <param name="Style">How tags are written.</param>
internal sealed record FragmentLayout(string LineEnd, string Indent, string Unit, TagStyle Style)
{
    // Nobody indents further; a hostile text must not make each line that comes as long as itself.
    private const int MaxIndent = 256;

    /// <summary>What stands between two siblings.</summary>
    public string Break => LineEnd.Length == 0 ? "" : LineEnd + Indent;

    /// <summary>The layout for what stands one level further in.</summary>
    public FragmentLayout Inner => this with { Indent = LineEnd.Length == 0 ? "" : Indent + Unit };

    /// <summary>The layout of what stands beside a piece of a text.</summary>
    public static FragmentLayout Beside(string text, XmlPiece piece)
    {
        var style = piece.StyleIn(text);
        var place = piece.LineIn(text);
        if (!place.IsFirst || place.Indent.Length > MaxIndent)
        {
            return new FragmentLayout("", "", "", style);
        }

        var lineEnd = place.LineEnd.Length == 0 ? LinePlace.FirstLineEnd(text) : place.LineEnd;
        return new FragmentLayout(lineEnd, place.Indent, IndentUnit.Of(text, piece, place.Indent), style);
    }

    /// <summary>
    /// Lays out a piece of a text whose writing was traced. The writer's own line breaks and tags give way; what it wrote as it was kept
    /// stays as it is.
    /// </summary>
    public string Render(string written, XmlPiece piece)
    {
        var patches = new TextPatches();
        var open = new Stack<(XmlPiece Piece, FragmentLayout Layout)>();
        open.Push((piece, this));
        while (open.Count > 0)
        {
            (var current, var layout) = open.Pop();
            if (current.Origin is not { Kept: null } origin)
            {
                continue;
            }

            ChangeTag(written, current, patches);
            if (!origin.IsTextElement && !origin.HasTextContent)
            {
                layout.ChangeContent(written, current, patches, open);
            }
        }

        return patches.Apply(written, piece.Start, piece.End);
    }

    // All white space in it is the writer's.
    private void ChangeContent(string written, XmlPiece element, TextPatches patches, Stack<(XmlPiece Piece, FragmentLayout Layout)> open)
    {
        var inner = Inner;
        for (var i = 0; i < element.Children.Count; i++)
        {
            var child = element.Children[i];
            if (child.IsBlank(written))
            {
                patches.Replace(child.Start, child.End, i == element.Children.Count - 1 ? Break : inner.Break);
            }
            else
            {
                open.Push((child, inner));
            }
        }
    }

    private void ChangeTag(string written, XmlPiece element, TextPatches patches)
    {
        foreach (var attribute in element.Attributes)
        {
            var end = attribute.ValueStart + attribute.ValueLength;
            if (written[end] == Style.Quote || written.IndexOf(Style.Quote, attribute.ValueStart, attribute.ValueLength) >= 0)
            {
                continue;
            }

            patches.Replace(attribute.ValueStart - 1, attribute.ValueStart, Style.Quote.ToString());
            patches.Replace(end, end + 1, Style.Quote.ToString());
        }

        if (element.EndsAtOnce)
        {
            patches.Replace(element.TagEnd - "/>".Length, element.TagEnd, Style.EmptyTagEnd);
        }
    }
}
