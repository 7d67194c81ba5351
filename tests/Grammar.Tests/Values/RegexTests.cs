using System;
using Libvirt.Gen.Grammar.Values;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Values;

public class RegexTests
{
    [Theory]
    [InlineData("[a-c]+", "abcabc", true)]
    [InlineData("[a-c]+", "abd", false)]
    [InlineData("[^\\n]+", "a b", true)]
    [InlineData("[^\\n]+", "a\nb", false)]
    [InlineData("a.c", "abc", true)]
    [InlineData("a.c", "a\nc", false)]
    [InlineData("(ab|c){2}", "cab", true)]
    [InlineData("(ab|c){2}", "cabc", false)]
    [InlineData("a{2,}", "a", false)]
    [InlineData("a{2,}", "aaa", true)]
    [InlineData("a{0,2}", "", true)]
    [InlineData("[a-zA-Z0-9\\-_]+", "x-_", true)]
    [InlineData("[+\\-]", "-", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[\\s\\d]*", " 1\t", true)]
    [InlineData("\\D\\S", "a1", true)]
    [InlineData("a|", "", true)]
    [InlineData("(/|[a-zA-Z]:\\\\).+", "C:\\x", true)]
    public void Matches_as_XML_Schema_says(string pattern, string text, bool matches) =>
        Assert.Equal(matches, RegexFacts.ToRegex(RegexParser.Parse(pattern)).IsMatch(text));

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[a-z-[b]]")]
    [InlineData("[z-a]")]
    [InlineData("a{x}")]
    [InlineData("a{2,1}")]
    [InlineData("a{2")]
    [InlineData("+")]
    [InlineData("a\\")]
    [InlineData("\\p{L}")]
    [InlineData("\\i")]
    public void What_is_broken_or_not_understood_is_refused(string pattern) => Assert.Throws<FormatException>(() => RegexParser.Parse(pattern));

    [Theory]
    [InlineData("[a-zA-Z0-9_\\+\\-]+", "[0-9A-Z_a-z+\\-]+", true)]
    [InlineData("a|b", "b|a", false)]
    [InlineData("\\p{L}", "\\p{N}", false)]
    [InlineData("\\p{L}", "\\p{L}", true)]
    [InlineData("a", null, false)]
    [InlineData(null, null, true)]
    public void Spelling_makes_no_difference(string? left, string? right, bool alike) => Assert.Equal(alike, RegexFacts.AreAlike(left, right));
}
