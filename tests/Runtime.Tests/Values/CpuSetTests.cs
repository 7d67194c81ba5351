using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>Sets of numbers: what libvirt was seen to take is read, and written as libvirt writes it.</summary>
public sealed class CpuSetTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0-3,^2", "0-1,3")]
    [InlineData("0-3,8", "0-3,8")]
    [InlineData("8,0-3", "0-3,8")]
    [InlineData(" 0 - 3 , ^2", "0-1,3")]
    [InlineData("0-3,", "0-3")]
    [InlineData("0-+3", "0-3")]
    [InlineData("01", "1")]
    [InlineData("1-1", "1")]
    [InlineData("^2,2", "2")]
    [InlineData("2,^2,2", "2")]
    [InlineData("0-3,^0,^3", "1-2")]
    [InlineData("0-1,2-3,4", "0-4")]
    [InlineData("63,64,127-128", "63-64,127-128")]
    [InlineData("16383", "16383")]
    [InlineData("0-16383", "0-16383")]
    [InlineData("", "")]
    [InlineData("0,^0", "")]
    [InlineData("^2", "")]
    public void A_text_that_libvirt_takes_is_read(string text, string usual)
    {
        CpuSet set = CpuSet.Parse(text);
        Assert.Equal(usual, set.ToString());
        Assert.Equal(CpuSet.Parse(usual), set);
        Assert.Equal(CpuSet.Parse(usual).GetHashCode(), set.GetHashCode());
    }

    [Theory]
    [InlineData(",")]
    [InlineData("0,,1")]
    [InlineData("3-1")]
    [InlineData("^^2")]
    [InlineData("16384")]
    [InlineData("0-16384")]
    [InlineData("99999999999999999999")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("2,^0-1")]
    [InlineData("0 1")]
    [InlineData("0-3;")]
    [InlineData("0-")]
    [InlineData("0--1")]
    [InlineData("^")]
    [InlineData("٣")]
    [InlineData("a")]
    public void Another_text_is_refused(string text)
    {
        Assert.False(CpuSet.TryParse(text, out CpuSet set));
        Assert.Equal(default, set);
        Assert.Contains("'" + text + "'", Assert.Throws<FormatException>(() => CpuSet.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_has_its_numbers()
    {
        CpuSet set = CpuSet.Parse("0-3,^2,64");
        Assert.Equal([0, 1, 3, 64], set);
        Assert.Equal(4, set.Count);
        Assert.True(set.Contains(0) && set.Contains(64) && !set.Contains(2) && !set.Contains(-1) && !set.Contains(65) && !set.Contains(int.MaxValue));
        Assert.Empty(default(CpuSet));
        Assert.False(default(CpuSet).Contains(0));
    }

    [Fact]
    public void Sets_are_made_of_numbers_and_of_each_other()
    {
        Assert.Equal("1,7", CpuSet.Of(7, 1, 7).ToString());
        Assert.Equal("3-70", CpuSet.Range(3, 70).ToString());
        Assert.Equal(default, CpuSet.Of());
        Assert.Equal("0-3,200", CpuSet.Range(0, 3).Union(CpuSet.Of(200)).ToString());
        Assert.Equal("0-3,200", CpuSet.Of(200).Union(CpuSet.Range(0, 3)).ToString());
        Assert.Equal(CpuSet.Range(0, 3), CpuSet.Range(0, 3).Union(CpuSet.Of(200)).Except(CpuSet.Range(100, 300)));
        Assert.True(CpuSet.Of(1) == CpuSet.Range(1, 1) && CpuSet.Of(1) != CpuSet.Of(65) && !CpuSet.Of(1).Equals((object)1));
    }

    [Fact]
    public void A_number_that_libvirt_does_not_know_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CpuSet.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CpuSet.Of(CpuSet.Capacity));
        Assert.Throws<ArgumentOutOfRangeException>(() => CpuSet.Range(0, CpuSet.Capacity));
        Assert.Throws<ArgumentOutOfRangeException>(() => CpuSet.Range(3, 2));
    }

    [Fact]
    public void Random_texts_mean_what_a_plain_set_of_numbers_makes_of_them()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            var numbers = new System.Collections.Generic.SortedSet<int>();
            var text = new StringBuilder();
            for (int part = random.Next(1, 8); part > 0; part--)
            {
                int first = random.Next(150);
                int last = first + random.Next(80);
                bool isOut = random.Next(3) == 0;
                text.Append(isOut ? $"^{first}," : $"{first}-{last},");
                if (isOut)
                    numbers.Remove(first);
                else
                    numbers.UnionWith(Enumerable.Range(first, last - first + 1));
            }

            CpuSet set = CpuSet.Parse(text.ToString());
            Assert.Equal(numbers, set);
            Assert.Equal(set, CpuSet.Parse(set.ToString()));
            Assert.Equal(numbers.Count, set.Count);
        }
    }

    [Fact]
    public void The_widest_range_again_and_again_takes_no_time()
    {
        string text = string.Join(",", Enumerable.Repeat("0-16383", 20_000));
        Assert.Equal(CpuSet.Capacity, CpuSet.Parse(text).Count);
    }

    [Fact]
    public void A_text_is_written_into_characters_if_there_are_enough()
    {
        CpuSet set = CpuSet.Parse("0-3,8");
        var characters = new char[5];
        Assert.True(set.TryFormat(characters, out int length));
        Assert.Equal("0-3,8", new string(characters, 0, length));
        for (int room = 0; room < 5; room++)
        {
            Assert.False(set.TryFormat(new char[room], out length));
            Assert.Equal(0, length);
        }
    }
}
