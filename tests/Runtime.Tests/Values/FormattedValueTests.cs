using System;
using System.Linq;
using System.Reflection;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>Values that have a format, in attributes and in elements: read, given back as they stood, set, and kept where they do not fit.</summary>
public sealed class FormattedValueTests
{
    [Theory]
    [InlineData("true", true, "false")]
    [InlineData("false", false, "true")]
    public void True_and_false(string text, bool value, string other) => AssertRead<bool>(nameof(Formatted.Truth), text, value, !value, other);

    [Theory]
    [InlineData("TRUE")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public void Other_words_are_kept(string text) => AssertKept<bool>(nameof(Formatted.Truth), text, true, "true");

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
        AssertRead<decimal>(nameof(Formatted.Fraction), text, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 1.5m, "1.5");

    [Theory]
    [InlineData("")]
    [InlineData("inf")]
    [InlineData("nan")]
    [InlineData("0x1")]
    [InlineData("1,5")]
    [InlineData("1.5s")]
    [InlineData("1e400")]
    public void Other_numbers_are_kept(string text) => AssertKept<decimal>(nameof(Formatted.Fraction), text, 0.1m, "0.1");

    [Theory]
    [InlineData("2027-01-31T18:30:00")]
    [InlineData("2027-1-31T18:30:0")]
    public void Dates(string text) => AssertRead<DateTimeOffset>(
        nameof(Formatted.Date), text, new DateTimeOffset(2027, 1, 31, 18, 30, 0, TimeSpan.Zero), new DateTimeOffset(2028, 2, 29, 1, 2, 3, 999, TimeSpan.FromHours(1)), "2028-02-29T00:02:03");

    [Theory]
    [InlineData("2027-01-31")]
    [InlineData("2027-01-31T18:30:00Z")]
    [InlineData("2027-01-31T18:30:00.5")]
    [InlineData("2027-01-31T18:30:00+02:00")]
    [InlineData("2027-02-29T18:30:00")]
    [InlineData("")]
    public void Dates_that_libvirt_refuses_are_kept(string text) =>
        AssertKept<DateTimeOffset>(nameof(Formatted.Date), text, new DateTimeOffset(2027, 1, 31, 18, 30, 0, TimeSpan.Zero), "2027-01-31T18:30:00");

    [Theory]
    [InlineData("0-3,8", "0-3,8")]
    [InlineData("8,0-2,3", "0-3,8")]
    [InlineData("0-4,^4, 8,", "0-3,8")]
    public void Sets(string text, string value) => AssertRead<CpuSet>(nameof(Formatted.Cpus), text, CpuSet.Parse(value), CpuSet.Of(1), "1");

    [Theory]
    [InlineData("16384")]
    [InlineData("a")]
    public void Other_sets_are_kept(string text) => AssertKept<CpuSet>(nameof(Formatted.Cpus), text, CpuSet.Of(1), "1");

    [Theory]
    [InlineData("a b")]
    [InlineData("a  b")]
    [InlineData("a&#9;b")]
    public void Words(string text) => AssertRead<WordList>(nameof(Formatted.Words), text, WordList.Of("a", "b"), WordList.Of("c", "<d>'"), "c &lt;d&gt;&apos;");

    [Fact]
    public void A_long_value_is_written_whole()
    {
        var words = new WordList(Enumerable.Range(0, 5000).Select(i => "w" + i));
        var element = new Formatted { Words = words, WordsText = words };
        Assert.Equal($"<formatted words='{words}'>\n  <words>{words}</words>\n</formatted>", element.ToXml());
        Assert.Equal(words, Formatted.Parse(element.ToXml()).Words);
        Assert.Equal(words, Formatted.Parse(element.ToXml()).WordsText);
    }

    [Fact]
    public void What_XML_cannot_carry_is_refused_with_its_place()
    {
        var element = new Formatted { Words = WordList.Of("a", "b\u0001") };
        Assert.Contains("formatted@words", Assert.Throws<LibvirtXmlException>(() => element.ToXml()).Message, StringComparison.Ordinal);
        element = new Formatted { WordsText = WordList.Of("a", "b\u0001") };
        Assert.Contains("formatted/words#text", Assert.Throws<LibvirtXmlException>(() => element.ToXml()).Message, StringComparison.Ordinal);
    }

    private static void AssertRead<T>(string member, string text, T value, T other, string otherText)
        where T : struct
    {
        string name = NameOf(member);
        string xml = $"<formatted x='1' {name}='{text}' y='2'>\n  <{name}>{text}</{name}>\n</formatted>";
        Formatted element = Formatted.Parse(xml);
        Assert.Equal((value, value), Values<T>(element, member));
        Assert.Equal(["formatted@x", "formatted@y"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());

        Set<T>(element, member, other);
        Assert.Equal($"<formatted x='1' {name}='{otherText}' y='2'>\n  <{name}>{otherText}</{name}>\n</formatted>", element.ToXml());
        Set<T>(element, member, null);
        Assert.Equal("<formatted x='1' y='2'/>", element.ToXml());

        // White space around the text of an element is no content.
        xml = $"<formatted>\n  <{name} z='3'>\n {text} <!-- c --></{name}>\n</formatted>";
        element = Formatted.Parse(xml);
        Assert.Equal((null, value), Values<T>(element, member));
        Assert.Equal([$"formatted/{name}@z"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());
        Set<T>(element, member, other);
        Assert.Equal($"<formatted {name}='{otherText}'>\n  <{name} z='3'>{otherText}<!-- c --></{name}>\n</formatted>", element.ToXml());
    }

    private static void AssertKept<T>(string member, string text, T other, string otherText)
        where T : struct
    {
        string name = NameOf(member);
        string xml = $"<formatted {name}='{text}'>\n  <{name}>{text}</{name}>\n</formatted>";
        Formatted element = Formatted.Parse(xml);
        Assert.Equal((null, null), Values<T>(element, member));
        Assert.Equal([$"formatted@{name}", $"formatted/{name}#text"], element.GetUnrecognized().Select(item => item.Path));
        Assert.Equal(xml, element.ToXml());
        Set<T>(element, member, other);
        Assert.Equal($"<formatted {name}='{otherText}'>\n  <{name}>{otherText}</{name}>\n</formatted>", element.ToXml());
    }

    private static string NameOf(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    // The attribute, and the element of the same name.
    private static (T? Attribute, T? Element) Values<T>(Formatted element, string member)
        where T : struct => ((T?)Property(member).GetValue(element), (T?)Property(member + "Text").GetValue(element));

    private static void Set<T>(Formatted element, string member, T? value)
        where T : struct
    {
        Property(member).SetValue(element, value);
        Property(member + "Text").SetValue(element, value);
    }

    private static PropertyInfo Property(string name) => typeof(Formatted).GetProperty(name)!;
}
