using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

public sealed class LibvirtVersionTests
{
    [Theory]
    [InlineData("6.1.0", 6, 1, 0)]
    [InlineData("0.0.1", 0, 0, 1)]
    [InlineData("12.8.0", 12, 8, 0)]
    [InlineData("999.999.999", 999, 999, 999)]
    [InlineData("0.10.2", 0, 10, 2)]
    public void Three_numbers_are_a_release(string text, int major, int minor, int release)
    {
        LibvirtVersion version = LibvirtVersion.Parse(text);
        Assert.Equal((major, minor, release), (version.Major, version.Minor, version.Release));
        Assert.Equal(new LibvirtVersion(major, minor, release), version);
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("6.1")]
    [InlineData("6.1.")]
    [InlineData("6.1.0.0")]
    [InlineData("6.1.0 ")]
    [InlineData(" 6.1.0")]
    [InlineData("6.1.x")]
    [InlineData("6..0")]
    [InlineData("-6.1.0")]
    [InlineData("+6.1.0")]
    [InlineData("06.1.0")]
    [InlineData("6.1.1000")]
    [InlineData("99999999999.1.0")]
    [InlineData("6,1,0")]
    [InlineData("٦.1.0")]
    public void Anything_else_is_none(string? text)
    {
        Assert.False(LibvirtVersion.TryParse(text, out LibvirtVersion version));
        Assert.Equal(default, version);
        if (text is null)
            Assert.Throws<ArgumentNullException>(() => LibvirtVersion.Parse(text!));
        else
            Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => LibvirtVersion.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6001000, "6.1.0")]
    [InlineData(10002, "0.10.2")]
    [InlineData(12008000, "12.8.0")]
    [InlineData(0, "0.0.0")]
    public void Numbers_are_those_of_libvirt(ulong number, string text)
    {
        Assert.Equal(text, LibvirtVersion.FromNumber(number).ToString());
        Assert.Equal(number, LibvirtVersion.Parse(text).ToNumber());
    }

    [Fact]
    public void A_part_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("major", () => new LibvirtVersion(-1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("minor", () => new LibvirtVersion(0, 1000, 0));
        Assert.Throws<ArgumentOutOfRangeException>("release", () => new LibvirtVersion(0, 0, -5));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => LibvirtVersion.FromNumber(1_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => LibvirtVersion.FromNumber(ulong.MaxValue));
    }

    [Fact]
    public void Releases_are_ordered_by_their_numbers()
    {
        LibvirtVersion[] ordered = [.. new[] { "0.9.4", "0.9.11", "0.10.0", "1.0.0", "1.2.17", "6.1.0", "6.10.0", "10.0.0" }.Select(LibvirtVersion.Parse)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        for (int i = 1; i < ordered.Length; i++)
        {
            (LibvirtVersion older, LibvirtVersion newer) = (ordered[i - 1], ordered[i]);
            Assert.True(older < newer && older <= newer && newer > older && newer >= older && older != newer);
            Assert.False(older > newer || older >= newer || newer < older || newer <= older || older == newer);
            Assert.True(newer.IsAtLeast(older) && newer.IsAtLeast(newer) && !older.IsAtLeast(newer));
            Assert.True(older.CompareTo(newer) < 0 && newer.CompareTo(older) > 0 && older.CompareTo(older) == 0);
        }
    }

    [Fact]
    public void Equal_releases_have_equal_hashes()
    {
        var version = new LibvirtVersion(6, 1, 0);
        Assert.Equal(version.GetHashCode(), LibvirtVersion.Parse("6.1.0").GetHashCode());
        Assert.True(version.Equals((object)LibvirtVersion.FromNumber(6001000)));
        Assert.False(version.Equals("6.1.0"));
        Assert.Equal(new LibvirtVersion(0, 0, 0), default);
        Assert.Equal(1, ((IComparable)version).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)version).CompareTo("6.1.0"));
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void No_culture_changes_the_text(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("6.1.0", new LibvirtVersion(6, 1, 0).ToString());
            Assert.Equal(Hypervisor.VirtualBox, Hypervisors.Parse("VBOX"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
