using System;
using System.IO;
using System.Text;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Documents in bytes: what comes in one encoding goes out in it.</summary>
public sealed class DocumentEncodingTests
{
    private const string Body = "<devices>\r\n  <!-- \u3042\uD83D\uDE00 -->\r\n  <nic type='é'/>\r\n</devices>\r\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Bytes(Body, new UTF8Encoding(false)) },
        { "UTF-8 with a mark", Bytes(Body, new UTF8Encoding(true)) },
        { "UTF-8, declared", Bytes("<?xml version='1.0' encoding='utf-8' standalone='yes'?>" + Body, new UTF8Encoding(true)) },
        { "UTF-16, little end first, with a mark", Bytes(Body, new UnicodeEncoding(false, true)) },
        { "UTF-16, big end first, with a mark", Bytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Body, new UnicodeEncoding(true, true)) },
        { "UTF-16, little end first, declared", Bytes("<?xml version='1.0' encoding='UTF-16LE'?>" + Body, new UnicodeEncoding(false, false)) },
        { "UTF-16, big end first, declared", Bytes("<?xml version='1.0' encoding='UTF-16'?>" + Body, new UnicodeEncoding(true, false)) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void An_untouched_document_is_the_same_bytes(string name, byte[] bytes)
    {
        _ = name;
        NicDocument document = NicDocument.Load(new MemoryStream(bytes));

        Assert.Equal("é", document.Nics[0].Type);
        Assert.Equal(bytes, Saved(document));
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public void A_changed_document_keeps_its_encoding(string name, byte[] bytes)
    {
        _ = name;
        NicDocument document = NicDocument.Load(new MemoryStream(bytes));
        document.Nics[0].Type = "ö\uD83D\uDE01";
        NicDocument again = NicDocument.Load(new MemoryStream(Saved(document)));

        Assert.Equal("ö\uD83D\uDE01", again.Nics[0].Type);
        again.Nics[0].Type = "é";
        Assert.Equal(bytes, Saved(again));
    }

    [Theory]
    [InlineData("<nic/>", "3C-6E-69-63-2F-3E")]
    [InlineData("\uFEFF<nic/>", "EF-BB-BF-3C-6E-69-63-2F-3E")]
    public void A_text_that_never_was_bytes_becomes_utf8(string xml, string bytes) =>
        Assert.Equal(bytes, BitConverter.ToString(Saved(NicDocument.Parse(xml))));

    [Theory]
    [InlineData("UTF-8", "3C-3F")]
    [InlineData("utf-16", "FF-FE")]
    [InlineData("UTF-16LE", "3C-00")]
    [InlineData("UTF-16BE", "00-3C")]
    public void Or_what_it_declares(string encoding, string start)
    {
        byte[] bytes = Saved(NicDocument.Parse($"<?xml version='1.0' encoding='{encoding}'?><nic type='é'/>"));

        Assert.Equal(start, BitConverter.ToString(bytes, 0, 2));
        Assert.Equal("é", NicDocument.Load(new MemoryStream(bytes)).Nics[0].Type);
    }

    [Fact]
    public void Another_declared_encoding_cannot_be_written_and_touches_no_file()
    {
        NicDocument document = NicDocument.Parse("<?xml version='1.0' encoding='ISO-8859-1'?><nic/>");
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "precious");
            Assert.Contains("'ISO-8859-1'", Assert.Throws<LibvirtXmlException>(() => document.Save(path)).Message, StringComparison.Ordinal);
            Assert.Equal("precious", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_long_text_is_written_in_pieces_that_split_no_character()
    {
        string xml = "<devices><nic/><!-- " + string.Concat(System.Linq.Enumerable.Repeat("x\uD83D\uDE00", 20_000)) + " --></devices>";

        Assert.Equal(Encoding.UTF8.GetBytes(xml), Saved(NicDocument.Parse(xml)));
    }

    [Theory]
    [InlineData("3C-6E-69-63-2F-3E-0A-20-FF", 2, 2)]
    [InlineData("3C-00-00-00-6E-00-00-00", 1, 1)]
    [InlineData("00-00-00-3C-00-00-00-6E", 1, 1)]
    [InlineData("FF-FE-00-00-3C-00-00-00", 1, 1)]
    [InlineData("EF-BB-BF-EF-BB-BF-3C", 1, 1)]
    public void Wrong_bytes_are_refused_with_their_place(string hex, int line, int position)
    {
        byte[] bytes = Convert.FromHexString(hex.Replace("-", "", StringComparison.Ordinal));
        var error = Assert.Throws<LibvirtXmlException>(() => NicDocument.Load(new MemoryStream(bytes)));

        Assert.Equal((line, position), (error.LineNumber, error.LinePosition));
    }

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("ISO-8859-1")]
    public void Contradictions_are_refused_with_their_place(string declared)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='{declared}'?><nic/>");
        var error = Assert.Throws<LibvirtXmlException>(() => NicDocument.Load(new MemoryStream(bytes)));

        Assert.Equal((1, 1), (error.LineNumber, error.LinePosition));
        Assert.Contains($"'{declared}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1", "ISO-8859-1")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("iso-8859-1", "ISO-8859-15")]
    [InlineData("iso-8859-1", "KOI8-R")]
    [InlineData("iso-8859-1", "US-ASCII")]
    [InlineData("iso-8859-1", "Shift_JIS")]
    [InlineData("iso-8859-1", "GB18030")]
    public void Bytes_of_another_encoding_are_told_which_they_declare_and_which_are_read(string actual, string declared)
    {
        byte[] bytes = Encoding.GetEncoding(actual).GetBytes($"<?xml version='1.0' encoding='{declared}'?><nic type='Büro'/>");
        var error = Assert.Throws<LibvirtXmlException>(() => NicDocument.Load(new MemoryStream(bytes)));
        Assert.Equal($"The encoding '{declared}' is declared. Only UTF-8 and UTF-16 can be read. Line 1, position 1.", error.Message);
    }

    [Theory]
    [InlineData("<nic type='Büro'/>", "The bytes at position 12 are not UTF-8. Only UTF-8 and UTF-16 can be read. Line 1, position 13.")]
    [InlineData("<?xml version='1.0'?>\n<nic type='ü'/>", "The bytes at position 33 are not UTF-8. Only UTF-8 and UTF-16 can be read. Line 2, position 12.")]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?><nic type='ü'/>", "The bytes at position 49 are not UTF-8. Only UTF-8 and UTF-16 can be read. Line 1, position 50.")]
    [InlineData("<?xml ü", "The bytes at position 6 are not UTF-8. Only UTF-8 and UTF-16 can be read. Line 1, position 7.")]
    public void Bytes_that_declare_nothing_else_are_told_where_they_are_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<LibvirtXmlException>(() => NicDocument.Load(new MemoryStream(Encoding.Latin1.GetBytes(text)))).Message);

    private static byte[] Saved(NicDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream);
        return stream.ToArray();
    }

    private static byte[] Bytes(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
