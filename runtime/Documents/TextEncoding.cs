using System;
using System.IO;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>One of the encodings that can be read and written, with or without a byte order mark at the beginning.</summary>
internal sealed record TextEncoding(string Name, bool HasMark)
{
    public const string Utf8 = "UTF-8";
    public const string Utf16LittleEndian = "UTF-16LE";
    public const string Utf16BigEndian = "UTF-16BE";

    private const int ChunkLength = 8 * 1024;

    /// <summary>What a text is to be written in that never was in bytes: what it declares.</summary>
    /// <exception cref="LibvirtXmlException">It declares something else.</exception>
    public static TextEncoding Declared(string text)
    {
        var declared = XmlTokenizer.DeclaredEncoding(text.AsSpan());
        return declared?.ToUpperInvariant() switch
        {
            null or Utf8 => new TextEncoding(Utf8, HasMark: false),
            Utf16LittleEndian => new TextEncoding(Utf16LittleEndian, HasMark: false),
            Utf16BigEndian => new TextEncoding(Utf16BigEndian, HasMark: false),
            "UTF-16" => new TextEncoding(Utf16LittleEndian, HasMark: text[0] != XmlTokenizer.ByteOrderMark),
            _ => throw new LibvirtXmlException(
                $"The encoding '{XmlTokenizer.Shorten(declared.AsSpan())}' is declared. Only UTF-8 and UTF-16 can be written."),
        };
    }

    /// <summary>The encoding of .NET that does it.</summary>
    /// <param name="isStrict">Whether it refuses what is wrong, or puts something else in its place.</param>
    public Encoding ToEncoding(bool isStrict = true) => Name == Utf8
        ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: HasMark, throwOnInvalidBytes: isStrict)
        : new UnicodeEncoding(bigEndian: Name == Utf16BigEndian, byteOrderMark: HasMark, throwOnInvalidBytes: isStrict);

    /// <summary>Writes a text, which has whole surrogate pairs only.</summary>
    public void Write(string text, Stream stream)
    {
        var encoding = ToEncoding();
        var mark = encoding.GetPreamble();
        stream.Write(mark, 0, mark.Length);

        var encoder = encoding.GetEncoder();
        var characters = new char[ChunkLength];
        var bytes = new byte[encoding.GetMaxByteCount(ChunkLength)];
        var position = 0;
        while (position < text.Length)
        {
            var count = Math.Min(ChunkLength, text.Length - position);
            text.CopyTo(position, characters, 0, count);
            position += count;
            var length = encoder.GetBytes(characters, 0, count, bytes, 0, flush: position == text.Length);
            stream.Write(bytes, 0, length);
        }
    }
}
