using System;
using System.Text;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>Damages text and bytes: characters, tags, whole fragments; sometimes much of something.</summary>
internal static class Damage
{
    private const int MostRepetitions = 300;

    private static readonly string[] Splinters =
    [
        "<", ">", "/", "/>", "</", "<a>", "</a>", "<a/>", "=", "'", "\"", "&", ";", "&amp;", "&lt;", "&#10;", "&#13;", "&#0;", "&#xD800;", "&#x10FFFF;", "&#x110000;", "&bad;", "]]>", "]",
        "<![CDATA[", "<!--", "-->", "--", "<?p q?>", "<?", "?>", "<?xml version='1.0'?>", "<!DOCTYPE a>", " ", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u0085", "\u2028", "\uFEFF",
        "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00", ":", "p:", " xmlns:p='u'", " xmlns='u'", " p:a='1'", " q:a='2' xmlns:q='u'", " a='1'", "0", "x", "-", ".", "\u00E9",
    ];

    /// <summary>The text with one to four damages; <paramref name="other"/> lends fragments.</summary>
    public static string Text(string text, string other, Random random)
    {
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int position = random.Next(text.Length + 1);
            int length = Math.Min(text.Length - position, random.Next(6));
            text = random.Next(9) switch
            {
                0 => text.Remove(position, length),
                1 => text.Remove(position, length).Insert(position, Splinter(random)),
                2 => text.Insert(position, Splinter(random)),
                3 => text.Insert(position, Fragment(text, random)),
                4 => text.Insert(position, Fragment(other, random)),
                5 => Cut(text, random),
                6 => text.Insert(position, ((char)random.Next(0x10000)).ToString()),
                7 when random.Next(20) == 0 => text.Insert(position, Repeated(random.Next(2) == 0 ? Splinter(random) : Fragment(text, random), random)),
                8 when random.Next(20) == 0 => Nested(text, position, random),
                _ => text.Insert(TagEnd(text, position), Splinter(random)),
            };
        }

        return text;
    }

    /// <summary>The bytes with one to three damages.</summary>
    public static byte[] Bytes(byte[] bytes, Random random)
    {
        byte[] telling = [0, 0x3C, 0x3E, 0x80, 0xBF, 0xC0, 0xC3, 0xD8, 0xDC, 0xED, 0xEF, 0xF0, 0xF4, 0xFE, 0xFF];
        for (int i = random.Next(1, 4); i > 0 && bytes.Length > 0; i--)
        {
            int position = random.Next(bytes.Length);
            byte one = random.Next(2) == 0 ? telling[random.Next(telling.Length)] : (byte)random.Next(256);
            bytes = random.Next(3) switch
            {
                0 => [.. bytes.AsSpan(0, position), .. bytes.AsSpan(position + 1)],
                1 => [.. bytes.AsSpan(0, position), one, .. bytes.AsSpan(position)],
                _ => [.. bytes.AsSpan(0, position), one, .. bytes.AsSpan(position + 1)],
            };
        }

        return bytes;
    }

    private static string Splinter(Random random) => Splinters[random.Next(Splinters.Length)];

    // From one '<' to the end of that or a later tag: often a whole element.
    private static string Fragment(string text, Random random)
    {
        int start = text.IndexOf('<', random.Next(text.Length + 1));
        if (start < 0)
            return "";
        int end = TagEnd(text, Math.Min(text.Length, start + 1 + random.Next(200)));
        return text[start..Math.Max(start, end)];
    }

    private static string Cut(string text, Random random)
    {
        string fragment = Fragment(text, random);
        int position = fragment.Length == 0 ? -1 : text.IndexOf(fragment, StringComparison.Ordinal);
        return position < 0 ? text : text.Remove(position, fragment.Length);
    }

    private static int TagEnd(string text, int from)
    {
        int end = text.IndexOf('>', from);
        return end < 0 ? text.Length : end + 1;
    }

    private static string Repeated(string piece, Random random) => new StringBuilder().Insert(0, piece, random.Next(1, MostRepetitions)).ToString();

    private static string Nested(string text, int position, Random random)
    {
        int depth = random.Next(1, MostRepetitions);
        int place = TagEnd(text, position);
        return text.Insert(place, new StringBuilder().Insert(0, "<n>", depth).ToString() + new StringBuilder().Insert(0, "</n>", depth));
    }
}
