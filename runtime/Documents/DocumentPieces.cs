using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The pieces of a document that its changes go into or beside. Each is looked for when a change asks for it, so that neither reading nor
/// a small change costs what the document is long.
/// </summary>
internal sealed class DocumentPieces(DocumentContent content)
{
    private readonly Dictionary<int, XmlPiece> _byStart = [];

    /// <summary>The element that begins at a position.</summary>
    public XmlPiece At(int start)
    {
        if (!_byStart.TryGetValue(start, out var piece))
        {
            _byStart.Add(start, piece = Read(start));
        }

        return piece;
    }

    /// <summary>The innermost element on the paths to typed ones that a typed element stands in; null where that is the whole document.</summary>
    public XmlPiece? Around(int start)
    {
        var number = Innermost(start);
        return number < 0 ? null : At(content.Paths[number].Start);
    }

    /// <summary>What stands in an element on the paths to typed ones.</summary>
    public List<XmlPiece> ChildrenOf(XmlPiece parent)
    {
        var children = new List<XmlPiece>();
        var tokenizer = new XmlTokenizer(content.Text.AsSpan(parent.Start, parent.End - parent.Start), int.MaxValue, checksPrefixes: false);
        tokenizer.Read(skipBlank: true);
        tokenizer.Enter();
        for (var token = tokenizer.Read(skipBlank: true); token != XmlToken.EndTag; token = tokenizer.Read(skipBlank: true))
        {
            var start = parent.Start + tokenizer.TokenStart;
            if (token == XmlToken.StartTag)
            {
                children.Add(At(start));
                tokenizer.Skip();
            }
            else
            {
                children.Add(new XmlPiece(token, start, parent) { End = parent.Start + tokenizer.Position });
            }
        }

        tokenizer.Release();
        return children;
    }

    private XmlPiece Read(int start)
    {
        var number = Innermost(start);
        if (number < 0)
        {
            return XmlPieces.Read(content.Text, start, content.Text.Length);
        }

        var innermost = content.Paths[number];
        return innermost.Start == start
            ? new PathPiece(this, content.Text, innermost, innermost.Parent < 0 ? null : At(content.Paths[innermost.Parent].Start))
            : XmlPieces.Read(content.Text, start, innermost.End, At(innermost.Start));
    }

    // The paths are in the order of the text: what begins last before a position, or what stands around that.
    private int Innermost(int position)
    {
        var low = 0;
        var high = content.Paths.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (content.Paths[middle].Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var number = low - 1;
        while (number >= 0 && content.Paths[number].End <= position)
        {
            number = content.Paths[number].Parent;
        }

        return number;
    }
}
