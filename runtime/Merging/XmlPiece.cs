using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A piece of a text with its places in it: an element with what stands in it, text, a comment or an instruction.</summary>
internal class XmlPiece(XmlToken kind, int start, XmlPiece? parent)
{
    private List<XmlPiece>? _children;
    private LinePlace? _line;
    private TagStyle? _style;
    private (bool IsKnown, string? Step) _childStep;

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

    /// <summary>In a text that was written, what the piece comes from; null for white space, and for what stands in something kept.</summary>
    public PieceOrigin? Origin { get; init; }

    /// <summary>Where the document has what the piece comes from, or <see cref="PieceOrigin.NoSource"/>.</summary>
    public int Source { get; init; } = PieceOrigin.NoSource;

    public virtual IReadOnlyList<XmlPiece> Children => (IReadOnlyList<XmlPiece>?)_children ?? [];

    public bool IsElement => Kind == XmlToken.StartTag;

    public bool IsAside => Kind is XmlToken.Comment or XmlToken.ProcessingInstruction;

    /// <summary>Whether start tag and end tag are one.</summary>
    public bool EndsAtOnce => TagEnd == End;

    public void Add(XmlPiece child) => (_children ??= []).Add(child);

    /// <summary>Where in its line it stands; looked for once, for the white space before it may be as long as the text.</summary>
    public LinePlace LineIn(string text) => _line ??= LinePlace.Of(text, Start);

    /// <summary>How the tags in it are written or, where it has none, those around it; looked for once, for it may be as long as the text.</summary>
    public TagStyle StyleIn(string text) => _style ??= TagStyle.Of(text, this);

    /// <summary>The white space by which what stands in its children is indented further than these, if any shows it; looked for once.</summary>
    public string? ChildStepIn(string text)
    {
        if (!_childStep.IsKnown)
        {
            _childStep = (true, IndentUnit.OfChildren(text, this));
        }

        return _childStep.Step;
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>What stands between its tags.</summary>
    public ReadOnlySpan<char> ContentIn(string text) => EndsAtOnce ? default : text.AsSpan(TagEnd, ContentEnd - TagEnd);

    /// <summary>Whether it is text that says nothing, only keeps tags apart.</summary>
    public bool IsBlank(string text) => Kind == XmlToken.Text && XmlCharacters.IsBlank(In(text));

    /// <summary>Whether elements stand in the element.</summary>
    public bool HasElements()
    {
        foreach (var child in Children)
        {
            if (child.IsElement)
            {
                return true;
            }
        }

        return false;
    }
}
