using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The pieces of a document that its changes go into or beside: what stands in the elements on the paths to typed ones. Looked for when the
/// first change asks for them, so that reading need not note what most documents are never asked for.
/// </summary>
internal sealed class DocumentPieces(DocumentContent content)
{
    private Dictionary<int, XmlPiece>? _byStart;

    /// <summary>The element that begins at a position.</summary>
    public XmlPiece At(int start) => (_byStart ??= Read())[start];

    private Dictionary<int, XmlPiece> Read()
    {
        var byStart = new Dictionary<int, XmlPiece>();
        var entered = new HashSet<int>(content.Entered);
        XmlPiece? current = null;

        // It was read before: no depth is too much, and all prefixes are declared.
        LibvirtXmlReader reader = LibvirtXmlReader.OfPart(content.Text.AsSpan(), int.MaxValue);
        reader.PassDeclaration();
        for (XmlToken token = reader.Next(); token != XmlToken.EndOfDocument; token = reader.Next())
        {
            if (token == XmlToken.EndTag)
            {
                current!.End = reader.Position;
                current.ContentEnd = current.EndsAtOnce ? current.End : reader.TokenStart;
                current = current.Parent;
                continue;
            }

            var piece = new XmlPiece(token, reader.TokenStart, current)
            {
                Name = token == XmlToken.StartTag ? reader.Name.ToString() : "",
                TagEnd = reader.Position,
            };
            current?.Add(piece);
            if (token != XmlToken.StartTag)
            {
                piece.End = reader.Position;
                continue;
            }

            byStart.Add(piece.Start, piece);
            if (entered.Contains(piece.Start))
            {
                reader.Enter();
                current = piece;
            }
            else
            {
                reader.Skip();
                piece.End = reader.Position;
            }
        }

        reader.Release();
        return byStart;
    }
}
