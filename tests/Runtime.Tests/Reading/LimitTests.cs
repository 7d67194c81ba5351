using System;
using System.Linq;
using System.Text;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Hostile sizes: nesting is limited, and nothing takes quadratic time.</summary>
public sealed class LimitTests
{
    private const int Pieces = 5_000;

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
        Nic nic = Nic.Parse(Nested(Depth), new LibvirtXmlOptions { MaxDepth = Depth + 1 });
        Assert.Equal(Nested(Depth).Length - "<nic></nic>".Length, Assert.Single(nic.GetUnrecognized()).Text.Length);
    }

    [Fact]
    public void Many_attributes_take_linear_time() => AssertLinear(n => "<nic" + Each(n, i => $" a{i}=''") + "/>");

    [Fact]
    public void Many_long_names_of_a_kind_take_linear_time() =>
        AssertLinear(n => "<nic" + Each(n / 50, i => " " + new string('a', 250) + i + "=''") + "/>");

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
    public void Many_prefixes_take_linear_time() => AssertLinear(n => "<nic" + Each(n, i => $" xmlns:p{i}='u{i}' p{i}:a=''") + "/>");

    [Fact]
    public void Many_prefixes_in_force_at_many_elements_take_linear_time() =>
        AssertLinear(n => "<nic" + Each(n, i => $" xmlns:p{i}='u'") + ">" + Each(n, i => $"<p{i}:a xmlns:q='v' q:b=''/>") + "</nic>");

    [Fact]
    public void A_long_namespace_of_many_attributes_takes_linear_time() =>
        AssertLinear(n => $"<nic xmlns:p='{new string('u', 2 * n)}'><new" + Each(n, i => $" p:a{i}=''") + "/></nic>");

    [Fact]
    public void A_prefix_declared_again_and_again_takes_linear_time() =>
        AssertLinear(n => "<nic xmlns:p='u'>" + Each(n, i => $"<p:a xmlns:p='u{i}'><p:b/></p:a>") + "</nic>");

    [Fact]
    public void Many_kept_pieces_between_many_children_take_linear_time() =>
        AssertLinear(n => "<nic>" + Each(n, _ => "<ip address='192.0.2.1'/><!--x--><sndbuf>x</sndbuf><new/>t") + "</nic>");

    [Fact]
    public void Many_duplicates_take_linear_time() =>
        AssertLinear(n => "<nic>" + Each(n, _ => "<driver name='x'/><script>y</script><script a='1'/>") + "</nic>");

    [Fact]
    public void Many_unknown_attributes_between_known_ones_take_linear_time() =>
        AssertLinear(n => "<nic" + Each(n, i => $" a{i}=''") + " type=''" + Each(n, i => $" b{i}=''") + " mac='x'" + Each(n, i => $" c{i}=''") + "/>");

    [Fact]
    public void Deep_nesting_takes_linear_time() =>
        Growth.AssertLinear(Pieces, n => Nested(2 * n), text => Nic.Parse(text, new LibvirtXmlOptions { MaxDepth = int.MaxValue }).GetUnrecognized());

    [Fact]
    public void A_huge_number_takes_linear_time() =>
        AssertLinear(n => $"<nic><driver cpu='{new string('9', n)}' domain='0x{new string('0', n)}'/><ip address='{new string('1', n)}'/><sndbuf>{new string('0', n)}</sndbuf></nic>");

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
        AssertLinear(n => start + opening + Repeat(piece, 4 * n) + end);

    [Fact]
    public void A_refusal_at_the_end_takes_linear_time() => Growth.AssertLinear(
        Pieces,
        n => "<nic>" + Repeat("<a b=''>\r\n</a>", n) + "<" + new string('x', n),
        text => Assert.Throws<LibvirtXmlException>(() => Nic.Parse(text)));

    [Fact]
    public void A_long_name_is_one_name()
    {
        string name = new('x', 500_000);
        Nic nic = Nic.Parse($"<nic {name}='1'><{name}></{name}></nic>");
        Assert.Equal([$"nic@{name}", $"nic/{name}"], nic.GetUnrecognized().Select(item => item.Path));
    }

    private static void AssertLinear(Func<int, string> text) => Growth.AssertLinear(Pieces, text, ReadAskWriteRead);

    private static void ReadAskWriteRead(string text)
    {
        Nic nic = Nic.Parse(text);
        nic.GetUnrecognized();
        Nic.Parse(nic.ToXml());
    }

    private static void AssertDepth(int inner, int limit, bool isAccepted)
    {
        if (isAccepted)
            Nic.Parse(Nested(inner), new LibvirtXmlOptions { MaxDepth = limit });
        else
            Assert.Throws<LibvirtXmlException>(() => Nic.Parse(Nested(inner), new LibvirtXmlOptions { MaxDepth = limit }));
    }

    private static string Nested(int inner) => "<nic>" + Repeat("<a>", inner) + Repeat("</a>", inner) + "</nic>";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Each(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
