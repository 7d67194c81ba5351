using System;
using System.Text;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Damages a text in a few places: pieces removed, doubled, or replaced by what XML is sensitive to.</summary>
internal static class Mutation
{
    /// <summary>Pieces of text that XML is sensitive to.</summary>
    public static readonly string[] Splinters =
    [
        "<", ">", "/", "/>", "</", "</a>", "<a>", "<a/>", "=", "'", "\"", "&", ";", "&amp;", "&lt;", "&#10;", "&#x41;", "&#0;", "&#xD800;",
        "&#x10FFFF;", "&#x110000;", "&#", "&bad;", "]]>", "]", "<![CDATA[", "<!--", "-->", "--", "-", "<?p q?>", "<?", "?>", "<?xml ?>",
        "<?xml version='1.0'?>", "<!DOCTYPE a>", " ", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u000B", "\u007F", "\u0085", "\u00A0",
        "\u00B7", "\u0301", "\u2028", "\u3042", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\uD83D\uDE00", ":", "p:", "xmlns", " xmlns:p='u'",
        " xmlns:q='u'", " xmlns='u'", " p:a='1'", " q:a='2'", " xml:space='preserve'", " xml:space='no'", "xml", "xmlns:", "0", ".", "_", "é",
        "\uFEFF", "<!", "<![", "]]", "standalone='yes'", " xmlns:p=''", " xmlns:xml='u'", "&#x1F600;", "&#65;", "<p:a/>", " b='1'", "\uDBFF\uDFFF",
    ];

    public static string Of(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        int changes = random.Next(1, 4);
        for (int i = 0; i < changes; i++)
        {
            int position = random.Next(text.Length + 1);
            int length = random.Next(Math.Min(6, text.Length - position) + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(position, length);
                    break;
                case 1:
                    text.Insert(position, text.ToString(position, length));
                    break;
                case 2:
                    text.Remove(position, length);
                    goto default;
                default:
                    text.Insert(position, Splinters[random.Next(Splinters.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
