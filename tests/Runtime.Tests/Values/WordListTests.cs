using System;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

public sealed class WordListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData(" a\t\r\nb  c ", "a b c")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    public void Words_stand_between_white_space(string text, string usual) => Assert.Equal(usual, WordList.Parse(text).ToString());

    [Fact]
    public void A_list_has_its_words_in_their_order()
    {
        WordList words = WordList.Parse("b a b");
        Assert.Equal(["b", "a", "b"], words);
        Assert.Equal((3, "a"), (words.Count, words[1]));
        Assert.True(words.Contains("a") && !words.Contains("A"));
        Assert.Empty(default(WordList));
        Assert.Throws<IndexOutOfRangeException>(() => words[3]);
    }

    [Fact]
    public void Lists_are_equal_when_their_words_are()
    {
        Assert.True(WordList.Of("a", "b") == WordList.Parse("a  b") && WordList.Of("a", "b") != WordList.Of("b", "a") && WordList.Of() == default);
        Assert.Equal(WordList.Of("a", "b").GetHashCode(), WordList.Parse("a b").GetHashCode());
        Assert.False(WordList.Of("a").Equals((object)"a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a b")]
    [InlineData("a\n")]
    public void What_is_no_word_is_refused(string? word) => Assert.Throws<ArgumentException>(() => WordList.Of("a", word!));

    [Fact]
    public void A_text_is_written_into_characters_if_there_are_enough()
    {
        WordList words = WordList.Of("ab", "c");
        Assert.True(words.TryFormat(new char[4], out int length) && length == 4);
        for (int room = 0; room < 4; room++)
            Assert.False(words.TryFormat(new char[room], out length) || length != 0);
        Assert.False(WordList.TryParse((string?)null, out _));
    }
}
