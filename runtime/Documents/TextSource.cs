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
    private const string Readable = "Only UTF-8 and UTF-16 can be read.";

    public static string Read(Stream stream) => ReadDocument(stream).Text;

    /// <summary>The text, and the encoding in which to write it again.</summary>
    public static DocumentText ReadDocument(Stream stream)
    {
        var bytes = ReadAll(stream);
        var encoding = Detect(bytes);
        var markLength = encoding.ToEncoding().GetPreamble().Length;
        var text = Decode(new ArraySegment<byte>(bytes.Array!, markLength, bytes.Count - markLength), encoding);
        if (text.Length > 0 && text[0] == XmlTokenizer.ByteOrderMark)
        {
            throw Failure("The text begins with two byte order marks.");
        }

        CheckDeclared(text, encoding.Name);
        return new DocumentText(text, encoding);
    }

    private static ArraySegment<byte> ReadAll(Stream stream)
    {
        var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new ArraySegment<byte>(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static TextEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        // Without a mark, the first character of XML shows the width and order of the bytes.
        const byte First = (byte)'<';
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return new TextEncoding(TextEncoding.Utf8, HasMark: true);
        }

        var isUtf32 = bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])
            || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])
            || bytes.StartsWith<byte>([First, 0, 0, 0])
            || bytes.StartsWith<byte>([0, 0, 0, First]);
        if (isUtf32)
        {
            throw Failure("The text is encoded in UTF-32. " + Readable);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return new TextEncoding(TextEncoding.Utf16LittleEndian, HasMark: true);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return new TextEncoding(TextEncoding.Utf16BigEndian, HasMark: true);
        }

        if (bytes.StartsWith<byte>([First, 0]))
        {
            return new TextEncoding(TextEncoding.Utf16LittleEndian, HasMark: false);
        }

        if (bytes.StartsWith<byte>([0, First]))
        {
            return new TextEncoding(TextEncoding.Utf16BigEndian, HasMark: false);
        }

        return new TextEncoding(TextEncoding.Utf8, HasMark: false);
    }

    private static string Decode(ArraySegment<byte> bytes, TextEncoding encoding)
    {
        try
        {
            return encoding.ToEncoding().GetString(bytes.Array!, bytes.Offset, bytes.Count);
        }
        catch (DecoderFallbackException error)
        {
            var sound = Math.Max(0, Math.Min(error.Index, bytes.Count));
            var before = encoding.ToEncoding(isStrict: false).GetString(bytes.Array!, bytes.Offset, sound);

            // Bytes of another encoding usually say so themselves.
            if (before.Contains("?>"))
            {
                CheckDeclared(before, encoding.Name);
            }

            (var line, var position) = TextPosition.Of(before.AsSpan(), before.Length);
            throw new LibvirtXmlException($"The bytes at position {sound + bytes.Offset} are not {encoding.Name}. {Readable}", null, line, position);
        }
    }

    private static void CheckDeclared(string text, string encoding)
    {
        var declared = XmlTokenizer.DeclaredEncoding(text.AsSpan());
        if (declared is null)
        {
            return;
        }

        var fits = declared.ToUpperInvariant() switch
        {
            "UTF-16" => encoding != TextEncoding.Utf8,
            TextEncoding.Utf8 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian =>
                string.Equals(declared, encoding, StringComparison.OrdinalIgnoreCase),
            _ => throw Failure($"The encoding '{XmlTokenizer.Shorten(declared.AsSpan())}' is declared. {Readable}"),
        };
        if (!fits)
        {
            throw Failure($"The encoding '{declared}' is declared, but the bytes are {encoding}. {Readable}");
        }
    }

    // What a text says of itself it says in its beginning.
    private static LibvirtXmlException Failure(string message) => new(message, lineNumber: 1, linePosition: 1);
}
