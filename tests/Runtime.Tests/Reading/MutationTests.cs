using System;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Thousands of damaged texts, each read by the tokenizer and by .NET's own reader, which must agree.</summary>
public sealed class MutationTests
{
    private const int CasesPerSeed = 600;

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
            Agreement.Assert(Mutation.Of(seed, random));
    }
}
