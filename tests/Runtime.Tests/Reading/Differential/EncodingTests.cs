using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Libvirt.Xml.Serialization;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Bytes to characters as by .NET's own reader, but for encodings that we do not take: each such pair is listed.</summary>
public sealed class EncodingTests(ITestOutputHelper output)
{
    private const int DamagedCases = 6000;

    private const string NotTaken = "We take UTF-8 and UTF-16 and refuse any other encoding by name.";

    private const string OtherName = "A name of UTF-16 besides the registered ones, which we do not take.";

    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("UTF-8", new UTF8Encoding(false)), ("UTF-8 with mark", new UTF8Encoding(true)),
        ("UTF-16LE", new UnicodeEncoding(false, false)), ("UTF-16LE with mark", new UnicodeEncoding(false, true)),
        ("UTF-16BE", new UnicodeEncoding(true, false)), ("UTF-16BE with mark", new UnicodeEncoding(true, true)),
        ("UTF-32LE", new UTF32Encoding(false, false)), ("UTF-32LE with mark", new UTF32Encoding(false, true)),
        ("UTF-32BE", new UTF32Encoding(true, false)), ("UTF-32BE with mark", new UTF32Encoding(true, true)),
        ("ISO-8859-1", Encoding.Latin1), ("US-ASCII", Encoding.ASCII),
    ];

    private static readonly string?[] Declarations =
    [
        null, "UTF-8", "utf-8", "Utf-8", "UTF-16", "utf-16", "UTF-16LE", "utf-16le", "UTF-16BE", "utf-16be", "UTF-32", "ISO-8859-1", "us-ascii", "windows-1252",
        "UTF8", "UTF16", "UTF-7", "unicode", "ucs-2", "iso-10646-ucs-2", "bogus", "", " UTF-8", "UTF-8 ",
    ];

    /// <summary>The encoding of the bytes and the one declared, of the texts that .NET's reader takes and we do not.</summary>
    private static readonly Dictionary<(string Encoding, string? Declared), string> Differences = new()
    {
        [("UTF-8", "ISO-8859-1")] = NotTaken,
        [("UTF-8", "us-ascii")] = NotTaken,
        [("UTF-8 with mark", "ISO-8859-1")] = NotTaken,
        [("UTF-8 with mark", "us-ascii")] = NotTaken,
        [("ISO-8859-1", "ISO-8859-1")] = NotTaken,
        [("ISO-8859-1", "us-ascii")] = NotTaken,
        [("US-ASCII", "ISO-8859-1")] = NotTaken,
        [("US-ASCII", "us-ascii")] = NotTaken,
        [("UTF-32LE", null)] = NotTaken,
        [("UTF-32LE", "UTF-32")] = NotTaken,
        [("UTF-32LE with mark", null)] = NotTaken,
        [("UTF-32LE with mark", "UTF-32")] = NotTaken,
        [("UTF-32BE", null)] = NotTaken,
        [("UTF-32BE with mark", null)] = NotTaken,
        [("UTF-16LE", "unicode")] = OtherName,
        [("UTF-16LE", "ucs-2")] = OtherName,
        [("UTF-16LE", "iso-10646-ucs-2")] = OtherName,
        [("UTF-16LE with mark", "unicode")] = OtherName,
        [("UTF-16LE with mark", "ucs-2")] = OtherName,
        [("UTF-16LE with mark", "iso-10646-ucs-2")] = OtherName,
        [("UTF-16BE", "ucs-2")] = OtherName,
        [("UTF-16BE", "iso-10646-ucs-2")] = OtherName,
        [("UTF-16BE with mark", "ucs-2")] = OtherName,
        [("UTF-16BE with mark", "iso-10646-ucs-2")] = OtherName,
    };

    [Fact]
    public void Every_encoding_with_every_declaration()
    {
        foreach ((string name, Encoding encoding) in Encodings)
        {
            foreach (string? declared in Declarations)
            {
                string declaration = declared is null ? "" : $"<?xml version='1.0' encoding='{declared}'?>";
                byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + "<a b='\u00E9'>\u00FF</a>")];
                (string? theirs, string? ours) = (OfXmlReader(bytes), OfOurs(bytes));
                bool isListed = Differences.ContainsKey((name, declared));
                Assert.True((theirs == ours) != isListed, $"{name} declared as {declared ?? "nothing"}: {theirs ?? "refused"}, {ours ?? "refused"}");
                if (isListed)
                    Assert.Null(ours);
            }
        }
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_read_alike()
    {
        var random = new Random(8);
        var different = new List<string>();
        int accepted = 0;
        for (int i = 0; i < DamagedCases; i++)
        {
            Encoding encoding = Encodings[random.Next(6)].Encoding;
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<a b='\u00E9\u3042'>\uD83D\uDE00</a>")];
            for (int damage = random.Next(1, 3); damage > 0; damage--)
                bytes = Damage(bytes, random);
            (string? theirs, string? ours) = (OfXmlReader(bytes), OfOurs(bytes));
            if (ours is not null)
                accepted++;
            if (theirs != ours)
                different.Add($"{Convert.ToHexString(bytes)}: {theirs ?? "refused"}, {ours ?? "refused"}");
        }

        output.WriteLine($"{DamagedCases} byte sequences, {accepted} of them well-formed, {different.Count} differences");
        Assert.True(different.Count == 0, string.Join("\n", different.Take(12)));
        Assert.InRange(accepted, DamagedCases / 50, DamagedCases);
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        int position = random.Next(bytes.Length);
        byte[] some = [0, 0x3C, 0x80, 0xBF, 0xC0, 0xC3, 0xD8, 0xDC, 0xE3, 0xED, 0xEF, 0xF0, 0xF4, 0xFE, 0xFF, (byte)random.Next(256)];
        byte one = some[random.Next(some.Length)];
        return random.Next(3) switch
        {
            0 => [.. bytes[..position], .. bytes[(position + 1)..]],
            1 => [.. bytes[..position], one, .. bytes[position..]],
            _ => [.. bytes[..position], one, .. bytes[(position + 1)..]],
        };
    }

    private static string? OfOurs(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return XmlTrace.OfTokenizer(LibvirtRoot.ReadText(stream), out _);
        }
        catch (LibvirtXmlException)
        {
            return null;
        }
    }

    private static string? OfXmlReader(byte[] bytes) => XmlTrace.OfXmlReader(() => XmlReader.Create(new MemoryStream(bytes), XmlTrace.Settings), out _);
}
