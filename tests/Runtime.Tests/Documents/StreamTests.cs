using System;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Bytes in and out: encodings by mark or declaration, and what is refused.</summary>
public sealed class StreamTests
{
    private const string Accented = "<nic type='é\u3042\uD83D\uDE00'/>";

    public static TheoryData<byte[]> Encoded => new()
    {
        Bytes("", new UTF8Encoding(false)),
        Bytes("", new UTF8Encoding(true)),
        Bytes("<?xml version='1.0' encoding='UTF-8'?>", new UTF8Encoding(false)),
        Bytes("<?xml version='1.0' encoding=\"utf-8\"?>", new UTF8Encoding(true)),
        Bytes("<?xml version='1.0'?>", new UTF8Encoding(false)),
        Bytes("", new UnicodeEncoding(false, true)),
        Bytes("", new UnicodeEncoding(true, true)),
        Bytes("<?xml version='1.0' encoding='UTF-16'?>", new UnicodeEncoding(false, true)),
        Bytes("<?xml version='1.0' encoding='utf-16'?>", new UnicodeEncoding(true, true)),
        Bytes("<?xml version='1.0' encoding='UTF-16LE'?>", new UnicodeEncoding(false, false)),
        Bytes("<?xml version='1.0' encoding='UTF-16'?>", new UnicodeEncoding(true, false)),
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Utf8_and_utf16_are_read(byte[] bytes) => Assert.Equal("é\u3042\uD83D\uDE00", Read(bytes).Type);

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("windows-1252")]
    [InlineData("UTF-7")]
    [InlineData("nonsense")]
    public void Another_declared_encoding_is_refused_by_its_name(string encoding)
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Read(Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='{encoding}'?><nic/>")));
        Assert.Contains($"'{encoding}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_that_the_bytes_belie_is_refused()
    {
        Assert.Throws<LibvirtXmlException>(() => Read(Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='UTF-16'?><nic/>")));
        Assert.Throws<LibvirtXmlException>(() => Read(Bytes("<?xml version='1.0' encoding='UTF-8'?>", new UnicodeEncoding(false, true))));
        Assert.Throws<LibvirtXmlException>(() => Read(Bytes("<?xml version='1.0' encoding='UTF-16BE'?>", new UnicodeEncoding(false, true))));
    }

    [Fact]
    public void What_only_looks_like_a_declared_encoding_is_none()
    {
        Read(Encoding.UTF8.GetBytes("<?xml-stylesheet encoding='ISO-8859-1'?><nic/>"));
        Read(Encoding.UTF8.GetBytes("<?xml version='1.0' standalone='yes'?><!-- encoding='ISO-8859-1'?> --><nic/>"));
    }

    [Fact]
    public void A_declared_encoding_is_found_however_long_the_declaration()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"<?xml version='1.0'{new string(' ', 10_000)}encoding='ISO-8859-1'?><nic/>");
        Assert.Contains("'ISO-8859-1'", Assert.Throws<LibvirtXmlException>(() => Read(bytes)).Message, StringComparison.Ordinal);
        bytes = Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='{new string('x', 10_000)}'?><nic/>");
        Assert.InRange(Assert.Throws<LibvirtXmlException>(() => Read(bytes)).Message.Length, 1, 200);
    }

    [Fact]
    public void A_second_byte_order_mark_is_refused()
    {
        Assert.Throws<LibvirtXmlException>(() => Read([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "<nic/>"u8]));
        Assert.Throws<LibvirtXmlException>(() => Read([0xFF, 0xFE, 0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<nic/>")]));
    }

    [Fact]
    public void Utf32_is_refused()
    {
        Assert.Throws<LibvirtXmlException>(() => Read(Bytes("", new UTF32Encoding(false, true))));
        Assert.Throws<LibvirtXmlException>(() => Read(Bytes("", new UTF32Encoding(true, true))));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'<', 0xFF, (byte)'/', (byte)'>' })]
    [InlineData(new byte[] { (byte)'<', 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3C })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00 })]
    public void Bytes_that_are_no_characters_are_refused(byte[] bytes) => Assert.Throws<LibvirtXmlException>(() => Read(bytes));

    [Fact]
    public void Nothing_at_all_has_no_root_element() =>
        Assert.StartsWith("There is no root element.", Assert.Throws<LibvirtXmlException>(() => Read([])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_reader_is_read_to_its_end()
    {
        using var reader = new StringReader(Accented);
        Assert.Equal(Accented, LibvirtRoot.ReadText(reader));
    }

    [Fact]
    public void A_stream_gets_utf8_without_a_mark()
    {
        using var stream = new MemoryStream();
        LibvirtRoot.Save(Nic.Parse(Accented), "nic", stream);
        Assert.Equal(new UTF8Encoding(false).GetBytes(Accented), stream.ToArray());
    }

    [Fact]
    public void Long_documents_are_written_in_chunks_without_splitting_characters()
    {
        // Of odd length before the pairs, so that a pair stands across the border of every chunk size.
        var nic = new Nic { Type = "x" + string.Concat(Enumerable.Repeat("\uD83D\uDE00", 50_000)) };
        using var stream = new MemoryStream();
        LibvirtRoot.Save(nic, "nic", stream);
        Assert.Equal(nic.ToXml(), new UTF8Encoding(false, true).GetString(stream.ToArray()));
    }

    [Fact]
    public void A_text_writer_gets_the_same_text()
    {
        using var writer = new StringWriter();
        Nic nic = Nic.Parse("<nic><driver name='x'/></nic>");
        LibvirtRoot.Save(nic, "nic", writer);
        Assert.Equal(nic.ToXml(), writer.ToString());
    }

    [Fact]
    public void Nulls_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("root", () => LibvirtRoot.ToXml(null!, "nic"));
        Assert.Throws<ArgumentNullException>("stream", () => LibvirtRoot.Save(new Nic(), "nic", (Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => LibvirtRoot.Save(new Nic(), "nic", (TextWriter)null!));
        Assert.Throws<ArgumentNullException>("stream", () => LibvirtRoot.ReadText((Stream)null!));
        Assert.Throws<ArgumentNullException>("reader", () => LibvirtRoot.ReadText((TextReader)null!));
    }

    private static byte[] Bytes(string declaration, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + Accented)];

    private static Nic Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return Nic.Parse(LibvirtRoot.ReadText(stream));
    }
}
