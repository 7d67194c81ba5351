using System;
using System.Text;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Thousands of damaged texts, each read by the tokenizer and by .NET's own reader, which must agree.</summary>
public sealed class MutationTests
{
    private const int CasesPerSeed = 600;

    private static readonly string[] Splinters =
    [
        "<", ">", "/", "/>", "</", "</a>", "<a>", "<a/>", "=", "'", "\"", "&", ";", "&amp;", "&lt;", "&#10;", "&#x41;", "&#0;", "&#xD800;",
        "&#x10FFFF;", "&#x110000;", "&#", "&bad;", "]]>", "]", "<![CDATA[", "<!--", "-->", "--", "-", "<?p q?>", "<?", "?>", "<?xml ?>",
        "<?xml version='1.0'?>", "<!DOCTYPE a>", " ", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u000B", "\u007F", "\u0085", "\u00A0",
        "\u00B7", "\u0301", "\u2028", "\u3042", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\uD83D\uDE00", ":", "p:", "xmlns", " xmlns:p='u'",
        " xmlns:q='u'", " xmlns='u'", " p:a='1'", " q:a='2'", " xml:space='preserve'", " xml:space='no'", "xml", "xmlns:", "0", ".", "_", "é",
    ];

    public static TheoryData<string> Seeds => new()
    {
        "<a/>",
        "<a b='1' c=\"2\"><d/>text<e f='&lt;&#65;'>x</e></a>",
        "<?xml version=\"1.0\" encoding='UTF-8' standalone='no' ?>\n<a>\r\n  <b c='d'/>\r\n</a>\n",
        "<a><!-- note --><?pi data?><![CDATA[<raw> ]] ]]>&amp;</a><!-- end -->",
        "<p:a xmlns:p='u' xmlns:q='v' p:b='1' q:b='2'><p:c/><q:d xmlns:q='w'/></p:a>",
        "<interface type='bridge'>\n  <mac address='52:54:00:12:34:56'/>\n  <source bridge='br0'/>\n  <model type='virtio'/>\n</interface>",
        "<a b='x&#10;y\tz\nw\r\nv' c='&quot;&apos;'>&#x1F600;\uD83D\uDE00 ]] > é\u3042</a>",
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_text_is_judged_as_by_XmlReader(string seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var random = new Random(seed.Length);
        for (int i = 0; i < CasesPerSeed; i++)
            Agreement.Assert(Mutate(seed, random));
    }

    private static string Mutate(string seed, Random random)
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
