using System;
using System.Linq;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("52:54:00:12:34:56")]
    [InlineData("00:00:00:00:00:00")]
    [InlineData("ff:ff:ff:ff:ff:ff")]
    [InlineData("FF:FF:FF:FF:FF:FF")]
    [InlineData("aB:Cd:eF:0a:B0:9f")]
    public void The_text_read_is_given_back(string text) => Assert.Equal(text, MacAddress.Parse(text).ToString());

    [Theory]
    [InlineData("2:0:0:0:0:1", "02:00:00:00:00:01")]
    [InlineData("52:54:00:12:34:5 ", "52:54:00:12:34:05")]
    [InlineData("52:54:00:12:34:56\t\n", "52:54:00:12:34:56")]
    [InlineData("a:B:c:D:0:1", "0a:0B:0c:0D:00:01")]
    [InlineData("2:54:00:12:34:56", "02:54:00:12:34:56")]
    [InlineData("0:0:0:0:0:0      ", "00:00:00:00:00:00")]
    public void A_short_form_is_read_and_has_the_full_text(string text, string full)
    {
        Assert.Equal(full, MacAddress.Parse(text).ToString());
        Assert.Equal(MacAddress.Parse(full), MacAddress.Parse(text));
    }

    [Fact]
    public void Addresses_are_ordered_by_their_bytes()
    {
        string[] texts = ["00:00:00:00:00:01", "00:00:00:00:00:0A", "00:00:00:00:00:0b", "52:54:00:00:00:00", "FF:ff:ff:ff:ff:fe"];
        Assert.Equal(texts, texts.Reverse().Select(MacAddress.Parse).Order().Select(address => address.ToString()));
        (MacAddress low, MacAddress high) = (MacAddress.Parse("00:00:00:00:00:0A"), MacAddress.Parse("00:00:00:00:00:0b"));
        Assert.True(low < high && low <= high && high > low && high >= low && low.CompareTo(MacAddress.Parse("00:00:00:00:00:0a")) == 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("52:54:00:12:34")]
    [InlineData("52:54:00:12:34:56:78")]
    [InlineData("52-54-00-12-34-56")]
    [InlineData("525400123456")]
    [InlineData("5254.0012.3456")]
    [InlineData("52:54:00:12:34:5g")]
    [InlineData("52:54:00:12:34:56 x")]
    [InlineData("52:54:00:12:34:056")]
    [InlineData("0x52:54:00:12:34:56")]
    [InlineData("+5:54:00:12:34:56")]
    [InlineData("5: 4:00:12:34:56")]
    [InlineData("5 :4:00:12:34:56")]
    [InlineData("52:54:00:12:34:56:")]
    [InlineData(" 2:54:00:12:34:56")]
    [InlineData("52:54:00:12:34:5６")]
    [InlineData("52:54:00:12:34::6")]
    public void Nonsense_is_refused(string text)
    {
        Assert.False(MacAddress.TryParse(text, out MacAddress address));
        Assert.Equal(default, address);
        Assert.Throws<FormatException>(() => MacAddress.Parse(text));
    }

    [Fact]
    public void Null_is_no_address() => Assert.False(MacAddress.TryParse(null, out _));

    [Fact]
    public void Addresses_are_equal_when_their_bytes_are()
    {
        var lower = MacAddress.Parse("52:54:00:ab:cd:ef");
        var upper = MacAddress.Parse("52:54:00:AB:CD:EF");
        Assert.True(lower == upper && lower.Equals((object)upper) && lower.GetHashCode() == upper.GetHashCode());
        Assert.True(lower != MacAddress.Parse("52:54:00:ab:cd:ee"));
    }

    [Fact]
    public void Bytes_go_in_and_come_out()
    {
        byte[] bytes = [0x52, 0x54, 0x00, 0xAB, 0x01, 0xFF];
        var address = new MacAddress(bytes);
        Assert.Equal("52:54:00:ab:01:ff", address.ToString());
        Assert.Equal(bytes, address.ToBytes());
        Assert.Throws<ArgumentException>("bytes", () => new MacAddress(new byte[5]));
    }

    [Fact]
    public void The_lowest_bit_of_the_first_byte_means_a_group()
    {
        Assert.True(MacAddress.Parse("01:00:5e:00:00:01").IsMulticast);
        Assert.False(MacAddress.Parse("52:54:00:12:34:56").IsMulticast);
    }
}
