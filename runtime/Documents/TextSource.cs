using System;
using System.IO;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Finds out how the bytes of a document are encoded and decodes them, refusing what is not of that encoding. libvirt writes UTF-8;
/// UTF-16 is what XML asks of every reader besides.
/// </summary>
internal static class TextSource
{
    private const string Utf8 = "UTF-8";
    private const string Utf16LittleEndian = "UTF-16LE";
    private const string Utf16BigEndian = "UTF-16BE";

    public static string Read(Stream stream)
    {
        ArraySegment<byte> bytes = ReadAll(stream);
        (string encoding, int markLength) = Detect(bytes);
        string text = Decode(new ArraySegment<byte>(bytes.Array!, markLength, bytes.Count - markLength), encoding);
        if (text.Length > 0 && text[0] == XmlTokenizer.ByteOrderMark)
            throw new LibvirtXmlException("The text begins with two byte order marks.", lineNumber: 1, linePosition: 1);
        CheckDeclared(text, encoding);
        return text;
    }

    private static ArraySegment<byte> ReadAll(Stream stream)
    {
        var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new ArraySegment<byte>(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static (string Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return (Utf8, 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
            throw new LibvirtXmlException("The text is encoded in UTF-32. Only UTF-8 and UTF-16 can be read.");
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return (Utf16LittleEndian, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return (Utf16BigEndian, 2);

        // Without a mark, the first character of XML shows the width and order of the bytes.
        if (bytes.StartsWith<byte>([(byte)'<', 0]))
            return (Utf16LittleEndian, 0);
        if (bytes.StartsWith<byte>([0, (byte)'<']))
            return (Utf16BigEndian, 0);
        return (Utf8, 0);
    }

    private static string Decode(ArraySegment<byte> bytes, string encoding)
    {
        Encoding decoder = encoding == Utf8
            ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
            : new UnicodeEncoding(bigEndian: encoding == Utf16BigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            return decoder.GetString(bytes.Array!, bytes.Offset, bytes.Count);
        }
        catch (DecoderFallbackException error)
        {
            throw new LibvirtXmlException($"The bytes at position {error.Index + bytes.Offset} are not {encoding}.");
        }
    }

    private static void CheckDeclared(string text, string encoding)
    {
        string? declared = XmlTokenizer.DeclaredEncoding(text.AsSpan());
        if (declared is null)
            return;

        bool fits = declared.ToUpperInvariant() switch
        {
            "UTF-16" => encoding != Utf8,
            Utf8 or Utf16LittleEndian or Utf16BigEndian => string.Equals(declared, encoding, StringComparison.OrdinalIgnoreCase),
            _ => throw new LibvirtXmlException($"The encoding '{XmlTokenizer.Shorten(declared.AsSpan())}' is declared. Only UTF-8 and UTF-16 can be read."),
        };
        if (!fits)
            throw new LibvirtXmlException($"The encoding '{declared}' is declared, but the bytes are {encoding}.");
    }
}
