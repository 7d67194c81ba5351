using System;
using System.Linq;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>Sizes in the units that libvirt was seen to take.</summary>
public sealed class ByteSizeTests
{
    [Theory]
    [InlineData("1", 1, "1 bytes")]
    [InlineData("1 b", 1, "1 bytes")]
    [InlineData("1 byte", 1, "1 bytes")]
    [InlineData("1 BYTES", 1, "1 bytes")]
    [InlineData("2 GiB", 2147483648, "2 GiB")]
    [InlineData("2gib", 2147483648, "2 GiB")]
    [InlineData("2 G", 2147483648, "2 GiB")]
    [InlineData("9000 k", 9216000, "9000 KiB")]
    [InlineData("9000 K", 9216000, "9000 KiB")]
    [InlineData("9000 kB", 9000000, "9000 KB")]
    [InlineData("1 mB", 1000000, "1 MB")]
    [InlineData("1 TB", 1000000000000, "1 TB")]
    [InlineData("1 PB", 1000000000000000, "1 PB")]
    [InlineData("1 EB", 1000000000000000000, "1 EB")]
    [InlineData("1 T", 1099511627776, "1 TiB")]
    [InlineData("1 P", 1125899906842624, "1 PiB")]
    [InlineData("15 E", 17293822569102704640, "15 EiB")]
    [InlineData("18446744073709551615", 18446744073709551615, "18446744073709551615 bytes")]
    public void A_size_is_read(string text, ulong bytes, string usual)
    {
        ByteSize size = ByteSize.Parse(text);
        Assert.Equal((bytes, usual), (size.Bytes, size.ToString()));
        Assert.Equal(size, ByteSize.Parse(usual));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GiB")]
    [InlineData("1 bit")]
    [InlineData("1 GiBs")]
    [InlineData("1 G iB")]
    [InlineData("16 E")]
    [InlineData("18446744073709551616")]
    [InlineData("18014398509481984 KiB")]
    [InlineData("-1")]
    [InlineData("1.5 GiB")]
    [InlineData(" 1")]
    [InlineData("1 \u212AiB")]
    [InlineData("1 K\u0130B")]
    public void Another_text_is_refused(string text)
    {
        Assert.False(ByteSize.TryParse(text, out ByteSize size));
        Assert.Equal(default, size);
        Assert.Throws<FormatException>(() => ByteSize.Parse(text));
    }

    [Fact]
    public void Sizes_are_equal_when_their_bytes_are()
    {
        Assert.True(ByteSize.FromGiB(1) == ByteSize.FromMiB(1024) && ByteSize.FromKiB(1) != ByteSize.FromBytes(1000));
        Assert.Equal(ByteSize.FromGiB(1).GetHashCode(), ByteSize.FromMiB(1024).GetHashCode());
        Assert.True(ByteSize.FromTiB(1) > ByteSize.FromGiB(1023) && ByteSize.FromKiB(1) <= ByteSize.FromBytes(1024) && default(ByteSize) < ByteSize.FromBytes(1));
        Assert.Equal(["1 KB", "1 KiB", "1025 bytes"], new[] { "1025", "1 KiB", "1 KB" }.Select(ByteSize.Parse).Order().Select(size => size.ToString()));
    }

    [Fact]
    public void A_size_is_brought_into_another_unit_and_rounded_up()
    {
        Assert.Equal("8790 KiB", new ByteSize(9000, ByteUnit.KB).ConvertTo(ByteUnit.KiB).ToString());
        Assert.Equal("2048 MiB", ByteSize.FromGiB(2).ConvertTo(ByteUnit.MiB).ToString());
        Assert.Equal("1 GiB", ByteSize.FromBytes(1).ConvertTo(ByteUnit.GiB).ToString());
        Assert.Equal("0 GiB", default(ByteSize).ConvertTo(ByteUnit.GiB).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteSize.FromBytes(ulong.MaxValue).ConvertTo(ByteUnit.EiB));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteSize.FromBytes(1).ConvertTo((ByteUnit)13));
    }

    [Fact]
    public void What_64_bits_cannot_count_is_refused()
    {
        Assert.Equal(ulong.MaxValue - 1023, ByteSize.FromKiB(ulong.MaxValue / 1024).Bytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteSize.FromKiB(ulong.MaxValue / 1024 + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteSize(1, (ByteUnit)(-1)));
    }
}
