using System;

namespace Libvirt.Xml.Serialization;

/// <summary>What XML says of single characters.</summary>
internal static class XmlCharacters
{
    private const byte NameStart = 1;
    private const byte Name = 2;
    private const byte Space = 4;
    private const byte AttributePlain = 8;
    private const byte TextPlain = 16;
    private const byte Valid = 32;
    private const byte OutputPlain = 64;

    // One byte per ASCII character, sixteen to a row; the compiler places it in the image, so nothing runs to build it.
    private static ReadOnlySpan<byte> Classes =>
    [
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x34, 0x34, 0x00, 0x00, 0x24, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x7C, 0x78, 0x30, 0x78, 0x78, 0x78, 0x20, 0x30, 0x78, 0x78, 0x78, 0x78, 0x78, 0x7A, 0x7A, 0x78,
        0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x7A, 0x78, 0x78, 0x20, 0x78, 0x38, 0x78,
        0x78, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B,
        0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x78, 0x78, 0x68, 0x78, 0x7B,
        0x78, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B,
        0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x7B, 0x78, 0x78, 0x78, 0x78, 0x78,
    ];

    /// <summary>Whether a name may begin with the character; a colon counts as none of the name.</summary>
    public static bool IsNameStart(char c) => c < 128 ? (Classes[c] & NameStart) != 0 : XmlNameRanges.IsStart(c);

    /// <summary>Whether a name may have the character after its beginning; a colon counts as none of the name.</summary>
    public static bool IsName(char c) => c < 128 ? (Classes[c] & Name) != 0 : XmlNameRanges.IsName(c);

    /// <summary>Whether the character is one of the four that XML calls white space.</summary>
    public static bool IsSpace(char c) => c <= ' ' && (Classes[c] & Space) != 0;

    /// <summary>Whether the character stands for itself in an attribute value: no markup, quote, surrogate, space but U+0020.</summary>
    public static bool IsPlainInAttribute(char c) => c < 128 ? (Classes[c] & AttributePlain) != 0 : c < '\uD800';

    /// <summary>Whether the character stands for itself in text: no markup, bracket, carriage return, surrogate.</summary>
    public static bool IsPlainInText(char c) => c < 128 ? (Classes[c] & TextPlain) != 0 : c < '\uD800';

    /// <summary>Whether the character can be written as it is, anywhere: no markup, quote, white space but a space, surrogate.</summary>
    public static bool IsPlainInOutput(char c) => c < 128 ? (Classes[c] & OutputPlain) != 0 : c < '\uD800';

    /// <summary>Whether all characters can be written as they are.</summary>
    public static bool IsPlainOutput(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsPlainInOutput(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the character is one that XML can carry without being half of a pair.</summary>
    public static bool IsValid(char c) => c < 128 ? (Classes[c] & Valid) != 0 : c is < '\uD800' or (> '\uDFFF' and < '\uFFFE');

    /// <summary>How many characters at the position form one that XML can carry: 1, 2 for a surrogate pair, 0 when there is none.</summary>
    public static int ValidLength(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        if (IsValid(c))
        {
            return 1;
        }

        return char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 0;
    }

    /// <summary>The position of the first character that XML cannot carry, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<char> text)
    {
        for (var position = 0; position < text.Length;)
        {
            var length = ValidLength(text, position);
            if (length == 0)
            {
                return position;
            }

            position += length;
        }

        return -1;
    }

    /// <summary>The text without the white space before it.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text.Slice(start);
    }

    /// <summary>The text without the white space after it.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(0, end);
    }

    /// <summary>Whether the text is nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => TrimStart(text).IsEmpty;
}
