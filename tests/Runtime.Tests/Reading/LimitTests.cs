using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Hostile sizes: nesting is limited, and nothing takes quadratic time.</summary>
public sealed class LimitTests
{
    // Linear work on any of these takes milliseconds; quadratic work takes minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Nesting_is_limited_to_256(int inner, bool isAccepted) => AssertDepth(inner, 256, isAccepted);

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void The_limit_can_be_chosen(int inner, bool isAccepted) => AssertDepth(inner, 5, isAccepted);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_forbids_everything_is_refused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LibvirtXmlOptions { MaxDepth = limit });

    [Fact]
    public void Deep_nesting_with_a_high_limit_does_not_overflow_the_stack()
    {
        const int Depth = 200_000;
        Nic nic = Nic.Parse(Nested(Depth), Depth + 1);
        Assert.Equal(Nested(Depth).Length - "<nic></nic>".Length, Assert.Single(nic.GetUnrecognized()).Text.Length);
    }

    [Fact]
    public void Many_attributes_take_linear_time() =>
        AssertFast("<nic " + string.Join(" ", Enumerable.Range(0, 50_000).Select(i => $"a{i}='{i}'")) + "/>");

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    [InlineData(5000)]
    public void A_duplicate_is_found_among_any_number_of_attributes(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => "a" + i).ToList();
        Nic.Parse("<nic " + string.Join(" ", names.Select(name => name + "=''")) + "/>");
        names[count - 1] = names[count / 2 - 1];
        var error = Assert.Throws<LibvirtXmlException>(() => Nic.Parse("<nic " + string.Join(" ", names.Select(name => name + "=''")) + "/>"));
        Assert.Contains("is there twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_prefixes_take_linear_time() => AssertFast(
        "<nic " + string.Join(" ", Enumerable.Range(0, 20_000).Select(i => $"xmlns:p{i}='u{i}' p{i}:a=''")) + "/>");

    [Fact]
    public void Many_kept_pieces_between_many_children_take_linear_time()
    {
        string text = "<nic>" + string.Concat(Enumerable.Repeat("<ip address='192.0.2.1'/><!--x--><sndbuf>x</sndbuf><new/>t", 20_000)) + "</nic>";
        AssertFast(text);
    }

    [Theory]
    [InlineData("<nic>", "<!--", "x", "--></nic>")]
    [InlineData("<nic>", "<![CDATA[", "]", "]]></nic>")]
    [InlineData("<nic>", "t", "&amp;", "</nic>")]
    [InlineData("<nic>", "<?p ", "?", "?></nic>")]
    [InlineData("<nic a='", "", "&#65;", "'/>")]
    [InlineData("<nic ", "", " ", "/>")]
    [InlineData("<nic>", "<script>", "<!--x-->y", "</script></nic>")]
    [InlineData("<nic>", "<script>", "&amp;<!--x-->", "</script></nic>")]
    [InlineData("<nic>", "<script>", "<a/>", "</script></nic>")]
    public void Long_pieces_take_linear_time(string start, string opening, string piece, string end) =>
        AssertFast(new StringBuilder(start).Append(opening).Insert(start.Length + opening.Length, piece, 300_000).Append(end).ToString());

    [Fact]
    public void A_long_name_is_one_name()
    {
        string name = new('x', 500_000);
        Nic nic = Nic.Parse($"<nic {name}='1'><{name}></{name}></nic>");
        Assert.Equal([$"nic@{name}", $"nic/{name}"], nic.GetUnrecognized().Select(item => item.Path));
    }

    private static void AssertFast(string text)
    {
        var clock = Stopwatch.StartNew();
        Nic nic = Nic.Parse(text);
        nic.GetUnrecognized();
        string written = nic.ToXml();
        Nic.Parse(written);
        Assert.True(clock.Elapsed < Patience, $"{text.Length} characters took {clock.Elapsed}.");
    }

    private static void AssertDepth(int inner, int limit, bool isAccepted)
    {
        if (isAccepted)
            Nic.Parse(Nested(inner), limit);
        else
            Assert.Throws<LibvirtXmlException>(() => Nic.Parse(Nested(inner), limit));
    }

    private static string Nested(int inner) => "<nic>" + Repeat("<a>", inner) + Repeat("</a>", inner) + "</nic>";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
