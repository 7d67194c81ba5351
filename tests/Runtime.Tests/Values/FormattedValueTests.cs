using System;
using System.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>Values that have a format, in attributes and in elements: read, given back as they stood, set, and kept where they do not fit.</summary>
public sealed class FormattedValueTests
{
    [Theory]
    [InlineData("true", true, "false")]
    [InlineData("false", false, "true")]
    public void True_and_false(string text, bool value, string other) => AssertRead<bool, TrueFalseText>(text, value, !value, other);

    [Theory]
    [InlineData("TRUE")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public void Other_words_are_kept(string text) => AssertKept<bool, TrueFalseText>(text, true, "true");

    [Theory]
    [InlineData("0.25", "0.25")]
    [InlineData("10", "10")]
    [InlineData("0.50", "0.5")]
    [InlineData("+.5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("-1e3", "-1000")]
    [InlineData("1566408000.123456789", "1566408000.123456789")]
    [InlineData("0.12345678901234567890123456789012345", "0.1234567890123456789012345679")]
    public void Fractions(string text, string value) =>
        AssertRead<decimal, FractionText>(text, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 1.5m, "1.5");

    [Theory]
    [InlineData("")]
    [InlineData("inf")]
    [InlineData("nan")]
    [InlineData("0x1")]
    [InlineData("1,5")]
    [InlineData("1.5s")]
    [InlineData("1e400")]
    public void Other_numbers_are_kept(string text) => AssertKept<decimal, FractionText>(text, 0.1m, "0.1");

    [Theory]
    [InlineData("2027-01-31T18:30:00")]
    [InlineData("2027-1-31T18:30:0")]
    public void Dates(string text) => AssertRead<DateTimeOffset, DateTimeText>(
        text, new DateTimeOffset(2027, 1, 31, 18, 30, 0, TimeSpan.Zero), new DateTimeOffset(2028, 2, 29, 1, 2, 3, 999, TimeSpan.FromHours(1)), "2028-02-29T00:02:03");

    [Theory]
    [InlineData("2027-01-31")]
    [InlineData("2027-01-31T18:30:00Z")]
    [InlineData("2027-01-31T18:30:00.5")]
    [InlineData("2027-01-31T18:30:00+02:00")]
    [InlineData("2027-02-29T18:30:00")]
    [InlineData("")]
    public void Dates_that_libvirt_refuses_are_kept(string text) =>
        AssertKept<DateTimeOffset, DateTimeText>(text, new DateTimeOffset(2027, 1, 31, 18, 30, 0, TimeSpan.Zero), "2027-01-31T18:30:00");

    [Theory]
    [InlineData("0-3,8", "0-3,8")]
    [InlineData("8,0-2,3", "0-3,8")]
    [InlineData("0-4,^4, 8,", "0-3,8")]
    public void Sets(string text, string value) => AssertRead<CpuSet, CpuSet>(text, CpuSet.Parse(value), CpuSet.Of(1), "1");

    [Theory]
    [InlineData("16384")]
    [InlineData("a")]
    public void Other_sets_are_kept(string text) => AssertKept<CpuSet, CpuSet>(text, CpuSet.Of(1), "1");

    [Theory]
    [InlineData("a b")]
    [InlineData("a  b")]
    [InlineData("a&#9;b")]
    public void Words(string text) => AssertRead<WordList, WordList>(text, WordList.Of("a", "b"), WordList.Of("c", "<d>'"), "c &lt;d&gt;&apos;");

    [Fact]
    public void A_long_value_is_written_whole()
    {
        var words = new WordList(Enumerable.Range(0, 5000).Select(i => "w" + i));
        var element = new Formatted<WordList, WordList> { Attribute = words, Element = words };
        Assert.Equal($"<a v='{words}'>\n  <e>{words}</e>\n</a>", element.ToXml());
        Assert.Equal(words, Formatted<WordList, WordList>.Parse(element.ToXml()).Attribute);
        Assert.Equal(words, Formatted<WordList, WordList>.Parse(element.ToXml()).Element);
    }

    [Fact]
    public void What_XML_cannot_carry_is_refused_with_its_place()
    {
        var element = new Formatted<WordList, WordList> { Attribute = WordList.Of("a", "b\u0001") };
        Assert.Contains("a@v", Assert.Throws<LibvirtXmlException>(() => element.ToXml()).Message, StringComparison.Ordinal);
        element = new Formatted<WordList, WordList> { Element = WordList.Of("a", "b\u0001") };
        Assert.Contains("a/e#text", Assert.Throws<LibvirtXmlException>(() => element.ToXml()).Message, StringComparison.Ordinal);
    }

    private static void AssertRead<T, TFormat>(string text, T value, T other, string otherText)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        string xml = $"<a x='1' v='{text}' y='2'>\n  <e>{text}</e>\n</a>";
        var element = Formatted<T, TFormat>.Parse(xml);
        Assert.Equal((value, value), (element.Attribute, element.Element));
        Assert.Equal(["a@x", "a@y"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());

        element.Attribute = other;
        element.Element = other;
        Assert.Equal($"<a x='1' v='{otherText}' y='2'>\n  <e>{otherText}</e>\n</a>", element.ToXml());
        element.Attribute = null;
        element.Element = null;
        Assert.Equal("<a x='1' y='2'/>", element.ToXml());

        // White space around the text of an element is no content.
        xml = $"<a>\n  <e z='3'>\n {text} <!-- c --></e>\n</a>";
        element = Formatted<T, TFormat>.Parse(xml);
        Assert.Equal(value, element.Element);
        Assert.Equal(["a/e@z"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());
        element.Element = other;
        Assert.Equal($"<a>\n  <e z='3'>{otherText}<!-- c --></e>\n</a>", element.ToXml());
    }

    private static void AssertKept<T, TFormat>(string text, T other, string otherText)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        string xml = $"<a v='{text}'>\n  <e>{text}</e>\n</a>";
        var element = Formatted<T, TFormat>.Parse(xml);
        Assert.Equal((null, null), (element.Attribute, element.Element));
        Assert.Equal(["a@v", "a/e#text"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());
        element.Attribute = other;
        element.Element = other;
        Assert.Equal($"<a v='{otherText}'>\n  <e>{otherText}</e>\n</a>", element.ToXml());
    }
}
