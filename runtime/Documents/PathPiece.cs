using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>An element on the path to typed ones, in which most changes need not look around.</summary>
internal sealed class PathPiece : XmlPiece
{
    private readonly DocumentPieces _pieces;
    private List<XmlPiece>? _children;

    public PathPiece(DocumentPieces pieces, string text, PathElement element, XmlPiece? parent)
        : base(XmlToken.StartTag, element.Start, parent)
    {
        _pieces = pieces;
        var nameEnd = text.AsSpan(element.Start + 1).IndexOfAny(" \t\r\n/>".AsSpan());
        Name = text.Substring(element.Start + 1, nameEnd);
        TagEnd = element.TagEnd;
        ContentEnd = element.ContentEnd;
        End = element.End;
    }

    public override IReadOnlyList<XmlPiece> Children => _children ??= _pieces.ChildrenOf(this);
}
