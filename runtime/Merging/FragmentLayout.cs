using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>How what is put into a text has to look there.</summary>
/// <param name="LineEnd">What ends lines; empty where all stands in one line.</param>
/// <param name="Indent">The white space before the outermost tags.</param>
/// <param name="Unit">The white space that each level adds.</param>
/// <param name="Quote">The quotes around values.</param>
internal sealed record FragmentLayout(string LineEnd, string Indent, string Unit, char Quote)
{
    private const int WrittenIndent = 2;

    // Nobody indents further; a hostile text must not make each line that comes as long as itself.
    private const int MaxIndent = 256;

    /// <summary>What stands between two siblings.</summary>
    public string Break => LineEnd.Length == 0 ? "" : LineEnd + Indent;

    /// <summary>The layout for what stands one level further in.</summary>
    public FragmentLayout Inner => this with { Indent = LineEnd.Length == 0 ? "" : Indent + Unit };

    /// <summary>The layout of what stands beside a piece of a text.</summary>
    public static FragmentLayout Beside(string text, XmlPiece piece)
    {
        char quote = piece.QuoteIn(text);
        LinePlace place = piece.LineIn(text);
        if (!place.IsFirst || place.Indent.Length > MaxIndent)
            return new FragmentLayout("", "", "", quote);
        string lineEnd = place.LineEnd.Length == 0 ? LinePlace.FirstLineEnd(text) : place.LineEnd;
        return new FragmentLayout(lineEnd, place.Indent, IndentUnit.Of(text, piece, place.Indent), quote);
    }

    /// <summary>
    /// Lays out a piece of a text that the writer has written, at the depth that it has there. The writer's own line breaks and quotes
    /// give way; what it wrote as it was kept stays as it is.
    /// </summary>
    public string Render(string written, XmlPiece piece, int depth)
    {
        var patches = new TextPatches();
        var open = new Stack<(XmlPiece Piece, int Depth)>();
        open.Push((piece, 0));
        while (open.Count > 0)
        {
            (XmlPiece current, int level) = open.Pop();
            ChangeQuotes(written, current, patches);
            if (!current.HasElements() && depth + level > 0)
                continue;
            for (int i = 0; i < current.Children.Count; i++)
            {
                XmlPiece child = current.Children[i];
                if (child.IsElement)
                    open.Push((child, level + 1));
                else
                    ChangeBreak(written, child, depth, i == current.Children.Count - 1 ? level : level + 1, patches);
            }
        }

        return patches.Apply(written, piece.Start, piece.End);
    }

    private void ChangeBreak(string written, XmlPiece space, int depth, int level, TextPatches patches)
    {
        bool isWritten = space.IsBlank(written)
            && space.End - space.Start == 1 + (WrittenIndent * (depth + level))
            && written[space.Start] == '\n'
            && written.IndexOfAny(['\n', '\t', '\r'], space.Start + 1, space.End - space.Start - 1) < 0;
        if (!isWritten)
            return;

        string text = LineEnd;
        if (LineEnd.Length > 0)
        {
            text += Indent;
            for (int i = 0; i < level; i++)
                text += Unit;
        }

        patches.Replace(space.Start, space.End, text);
    }

    private void ChangeQuotes(string written, XmlPiece element, TextPatches patches)
    {
        foreach (XmlAttributeRange attribute in element.Attributes)
        {
            int end = attribute.ValueStart + attribute.ValueLength;
            if (written[end] == Quote || written.IndexOf(Quote, attribute.ValueStart, attribute.ValueLength) >= 0)
                continue;
            patches.Replace(attribute.ValueStart - 1, attribute.ValueStart, Quote.ToString());
            patches.Replace(end, end + 1, Quote.ToString());
        }
    }
}
