using System;

namespace Libvirt.Xml.Serialization;

/// <summary>The text of a value, by the format of its type.</summary>
internal static class XmlValueText
{
    /// <summary>How many characters are tried first; nearly all values have fewer.</summary>
    public const int FirstLength = 64;

    /// <summary>The usual text of a value.</summary>
    public static string Of<T, TFormat>(T value)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        Span<char> text = stackalloc char[FirstLength];
        int length;
        while (!default(TFormat).TryWrite(value, text, out length))
        {
            text = new char[2 * text.Length];
        }

        return text.Slice(0, length).ToString();
    }

    /// <summary>Whether a value, when it is written, has this text.</summary>
    public static bool Is<T, TFormat>(T value, ReadOnlySpan<char> text)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        var written = text.Length <= FirstLength ? stackalloc char[FirstLength] : new char[text.Length];
        return default(TFormat).TryWrite(value, written.Slice(0, text.Length), out var length) && written.Slice(0, length).SequenceEqual(text);
    }
}
