using System;
using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Runs end where a loop over characters ends them: for each character, at each place of the map, and where the map is renewed.</summary>
public sealed class XmlRunsTests
{
    private const string Usual = "aZ09-._ :='\"<>&/\n\t\r\0\u007F\u0080\u00E9\u7FFF\u8000\uD83D\uFFFD";

    [Fact]
    public void Every_character_is_judged_alone()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            AssertRuns(((char)c).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2111)]
    [InlineData(2112)]
    [InlineData(2113)]
    [InlineData(4500)]
    public void Runs_of_all_lengths_end_at_the_same_places(int length)
    {
        var random = new Random(length);
        AssertRuns(new string(length % 2 == 0 ? ' ' : 'a', length));
        foreach (int often in new[] { 2, 20 })
            AssertRuns(new string(Enumerable.Range(0, length).Select(_ => random.Next(often) == 0 ? Usual[random.Next(Usual.Length)] : 'a').ToArray()));
    }

    // With a map and without, from all places, one after the other and in jumps.
    private static void AssertRuns(string text)
    {
        AssertRuns(text, map: null);
        AssertRuns(text, XmlRuns.NewMap());
    }

    private static void AssertRuns(string text, byte[]? map)
    {
        foreach (int step in new[] { 7, 61, 2050 })
        {
            var runs = new XmlRuns(map);
            for (int i = 0; i <= text.Length; i += step)
            {
                Assert.Equal(End(text, i, c => c < 128 && XmlCharacters.IsName(c)), runs.SkipName(text.AsSpan(), i));
                Assert.Equal(End(text, i, c => c < 128 && XmlCharacters.IsPlainInAttribute(c)), runs.SkipPlain(text.AsSpan(), i));
                Assert.Equal(End(text, i, c => c is ' ' or '\n'), runs.SkipSpace(text.AsSpan(), i));
                Assert.Contains(runs.FindNameEnd(text.AsSpan(), i), new[] { XmlRuns.Unknown, End(text, i, c => c < 128 && XmlCharacters.IsName(c)) });
            }
        }
    }

    private static int End(string text, int start, Func<char, bool> isInside)
    {
        int i = start;
        while (i < text.Length && isInside(text[i]))
            i++;
        return i;
    }
}
