using System;

namespace Libvirt.Xml.Serialization;

/// <summary>How tags are written.</summary>
/// <param name="Quote">The quotes around values.</param>
/// <param name="EmptyTagEnd">What ends an element that ends in its start tag.</param>
internal sealed record TagStyle(char Quote, string EmptyTagEnd)
{
    private static readonly TagStyle Libvirts = new('\'', "/>");

    /// <summary>As the first tags in a piece that show it, else as those around.</summary>
    public static TagStyle Of(string text, XmlPiece piece)
    {
        var quote = '\0';
        string? end = null;
        if (piece.IsElement)
        {
            Look(text, piece, ref quote, ref end);
        }

        if (quote != '\0' && end is not null)
        {
            return new TagStyle(quote, end);
        }

        var outer = piece.Parent?.StyleIn(text) ?? Libvirts;
        return new TagStyle(quote == '\0' ? outer.Quote : quote, end ?? outer.EmptyTagEnd);
    }

    private static void Look(string text, XmlPiece piece, ref char quote, ref string? end)
    {
        // It was read before: no depth is too much, and all prefixes are declared.
        var tokenizer = new XmlTokenizer(text.AsSpan(piece.Start, piece.End - piece.Start), int.MaxValue, checksPrefixes: false);
        do
        {
            if (tokenizer.Read(skipBlank: true) != XmlToken.StartTag)
            {
                continue;
            }

            if (quote == '\0' && tokenizer.AttributeCount > 0)
            {
                quote = tokenizer.Text[tokenizer.Attribute(0).ValueStart - 1];
            }

            if (tokenizer.Raw.EndsWith("/>".AsSpan()))
            {
                end ??= tokenizer.Raw.EndsWith(" />".AsSpan()) ? " />" : "/>";
            }

            tokenizer.Enter();
        }
        while (tokenizer.Depth > 0 && (quote == '\0' || end is null));

        tokenizer.Release();
    }
}
