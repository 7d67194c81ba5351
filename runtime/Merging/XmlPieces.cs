using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Takes an element that is known to be well-formed apart into its pieces.</summary>
internal static class XmlPieces
{
    /// <summary>The element that stands in a part of the text, and around which there is another one.</summary>
    public static XmlPiece Read(string text, int start, int end, XmlPiece? parent = null)
    {
        // It was read before, within its document: no depth is too much, and prefixes may be declared around it.
        var tokenizer = new XmlTokenizer(text.AsSpan(start, end - start), int.MaxValue, checksPrefixes: false);
        XmlPiece? root = null;
        XmlPiece? current = parent;
        do
        {
            XmlToken token = tokenizer.Read(skipBlank: false);
            switch (token)
            {
                case XmlToken.StartTag:
                    XmlPiece element = Element(ref tokenizer, start, current);
                    if (root is not null)
                        current!.Add(element);
                    current = element;
                    root ??= element;
                    tokenizer.Enter();
                    break;
                case XmlToken.EndTag:
                    current!.End = start + tokenizer.Position;
                    current.ContentEnd = current.EndsAtOnce ? current.End : start + tokenizer.TokenStart;
                    current = current.Parent;
                    break;
                default:
                    current!.Add(new XmlPiece(token, start + tokenizer.TokenStart, current) { End = start + tokenizer.Position });
                    break;
            }
        }
        while (current != parent);

        tokenizer.Release();
        return root!;
    }

    private static XmlPiece Element(ref XmlTokenizer tokenizer, int offset, XmlPiece? parent)
    {
        var attributes = new XmlAttributeRange[tokenizer.AttributeCount];
        for (int i = 0; i < attributes.Length; i++)
        {
            attributes[i] = tokenizer.Attribute(i);
            attributes[i].NameStart += offset;
            attributes[i].ValueStart += offset;
        }

        return new XmlPiece(XmlToken.StartTag, offset + tokenizer.TokenStart, parent)
        {
            Name = tokenizer.Name.ToString(),
            TagEnd = offset + tokenizer.Position,
            Attributes = attributes,
        };
    }
}
