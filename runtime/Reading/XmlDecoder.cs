using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Turns raw text that the tokenizer has found well-formed into what it means. The result is never longer than the text.</summary>
internal static class XmlDecoder
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    /// <summary>Resolves references and turns each line end, tab and line feed into a space, as XML asks for attribute values.</summary>
    public static int DecodeAttribute(ReadOnlySpan<char> raw, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            switch (c)
            {
                case '&':
                    length += DecodeReference(raw, ref i, target.Slice(length));
                    continue;
                case '\r' when i + 1 < raw.Length && raw[i + 1] == '\n':
                    continue;
                case '\r' or '\n' or '\t':
                    c = ' ';
                    break;
            }

            target[length++] = c;
        }

        return length;
    }

    /// <summary>Resolves references, opens CDATA sections and turns each line end into a line feed, as XML asks for text.</summary>
    public static int DecodeText(ReadOnlySpan<char> raw, Span<char> target)
    {
        var length = 0;
        var isCData = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            switch (c)
            {
                case '&' when !isCData:
                    length += DecodeReference(raw, ref i, target.Slice(length));
                    continue;
                case '<' when !isCData:
                    isCData = true;
                    i += CDataStart.Length - 1;
                    continue;
                case ']' when isCData && raw.Slice(i).StartsWith(CDataEnd.AsSpan()):
                    isCData = false;
                    i += CDataEnd.Length - 1;
                    continue;
                case '\r' when i + 1 < raw.Length && raw[i + 1] == '\n':
                    continue;
                case '\r':
                    c = '\n';
                    break;
            }

            target[length++] = c;
        }

        return length;
    }

    /// <summary>The meaning of a raw attribute value.</summary>
    public static string AttributeValue(ReadOnlySpan<char> raw)
    {
        var target = new char[raw.Length];
        return new string(target, 0, DecodeAttribute(raw, target));
    }

    /// <summary>The meaning of raw text.</summary>
    public static string Text(ReadOnlySpan<char> raw)
    {
        var target = new char[raw.Length];
        return new string(target, 0, DecodeText(raw, target));
    }

    // At the ampersand on entry, at the semicolon on return.
    private static int DecodeReference(ReadOnlySpan<char> raw, ref int position, Span<char> target)
    {
        var start = position + 1;
        while (raw[position] != ';')
        {
            position++;
        }

        var name = raw.Slice(start, position - start);
        if (name[0] != '#')
        {
            target[0] = XmlReferences.NamedCharacter(name);
            return 1;
        }

        var codePoint = XmlReferences.CodePoint(name.Slice(1));
        if (codePoint < 0x10000)
        {
            target[0] = (char)codePoint;
            return 1;
        }

        target[0] = (char)(0xD7C0 + (codePoint >> 10));
        target[1] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 2;
    }
}
