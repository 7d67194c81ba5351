using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A piece of a text with its places in it: an element with what stands in it, text, a comment or an instruction.</summary>
internal class XmlPiece(XmlToken kind, int start, XmlPiece? parent)
{
    private List<XmlPiece>? _children;
    private LinePlace? _line;
    private char _quote;

    /// <summary><see cref="XmlToken.StartTag"/> for an element as a whole.</summary>
    public XmlToken Kind { get; } = kind;

    /// <summary>The element around; null for the outermost.</summary>
    public XmlPiece? Parent { get; } = parent;

    public int Start { get; } = start;

    /// <summary>The position after the piece.</summary>
    public int End { get; set; }

    public string Name { get; init; } = "";

    /// <summary>The position after the start tag.</summary>
    public int TagEnd { get; init; }

    /// <summary>The position of the end tag; that of the end for a tag that is start and end at once.</summary>
    public int ContentEnd { get; set; }

    public XmlAttributeRange[] Attributes { get; init; } = [];

    public virtual IReadOnlyList<XmlPiece> Children => (IReadOnlyList<XmlPiece>?)_children ?? [];

    public bool IsElement => Kind == XmlToken.StartTag;

    public bool IsAside => Kind is XmlToken.Comment or XmlToken.ProcessingInstruction;

    /// <summary>Whether start tag and end tag are one.</summary>
    public bool EndsAtOnce => TagEnd == End;

    public void Add(XmlPiece child) => (_children ??= []).Add(child);

    /// <summary>Where in its line it stands; looked for once, for the white space before it may be as long as the text.</summary>
    public LinePlace LineIn(string text) => _line ??= LinePlace.Of(text, Start);

    /// <summary>
    /// The quotes of its first attribute or, where it has none, of the nearest element around that has one; looked for once, for a start
    /// tag may be as long as the text, and stand around as many others.
    /// </summary>
    public char QuoteIn(string text)
    {
        XmlPiece? quoted = this;
        while (quoted is not null && !quoted.FindQuote(text))
            quoted = quoted.Parent;
        char quote = quoted?._quote ?? '\'';
        for (XmlPiece? piece = this; piece != quoted; piece = piece!.Parent)
            piece!._quote = quote;
        return quote;
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it is text that says nothing, only keeps tags apart.</summary>
    public bool IsBlank(string text) => Kind == XmlToken.Text && XmlCharacters.IsBlank(In(text));

    /// <summary>Whether elements stand in the element.</summary>
    public bool HasElements()
    {
        foreach (XmlPiece child in Children)
        {
            if (child.IsElement)
                return true;
        }

        return false;
    }

    private bool FindQuote(string text)
    {
        if (_quote == default && IsElement && text.IndexOfAny(['\'', '"'], Start, TagEnd - Start) is var quote and >= 0)
            _quote = text[quote];
        return _quote != default;
    }
}
