using System;
using System.Net;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.1")]
    [InlineData("255.255.255.255")]
    public void Dotted_quads_are_IPv4(string text) => AssertAddress(text, IpFamilies.IPv4);

    [Theory]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("1::")]
    [InlineData("2001:db8::1")]
    [InlineData("2001:DB8:0:0:0:0:0:1")]
    [InlineData("1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("::2:3:4:5:6:7:8")]
    [InlineData("1:2:3::5:6:7:8")]
    [InlineData("0001::00ff")]
    [InlineData("::ffff:192.0.2.1")]
    [InlineData("::192.0.2.1")]
    [InlineData("64:ff9b::192.0.2.33")]
    [InlineData("1:2:3:4:5:6:192.0.2.1")]
    [InlineData("1:2:3:4:5::192.0.2.1")]
    public void Groups_are_IPv6(string text) => AssertAddress(text, IpFamilies.IPv6);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.256")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.04")]
    [InlineData("1.2.3.0x4")]
    [InlineData("1.2.3.")]
    [InlineData(".1.2.3")]
    [InlineData("1..2.3")]
    [InlineData("1.2.3.4 ")]
    [InlineData(" 1.2.3.4")]
    [InlineData("1.2.3.4/24")]
    [InlineData("1.2.3.1000")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1:")]
    [InlineData(":1")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("1::2::3")]
    [InlineData("1:::2")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    [InlineData("::1/64")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.4.5")]
    [InlineData("1.2.3.4::")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1::2:1.2.3.4")]
    [InlineData("١.2.3.4")]
    public void Nonsense_is_refused(string text)
    {
        Assert.False(IpAddress.TryParse(text, out _));
        Assert.Throws<FormatException>(() => IpAddress.Parse(text));
    }

    [Fact]
    public void Null_is_no_address() => Assert.False(IpAddress.TryParse(null, out _));

    [Theory]
    [InlineData("::1", "0:0:0:0:0:0:0:1", true)]
    [InlineData("2001:db8::A", "2001:0db8:0::000a", true)]
    [InlineData("::ffff:1.2.3.4", "::ffff:102:304", true)]
    [InlineData("::1", "::2", false)]
    [InlineData("1.2.3.4", "::1.2.3.4", false)]
    [InlineData("1:0:0:0:0:0:0:0", "0:0:0:0:1:0:0:0", false)]
    public void Addresses_are_equal_when_they_name_the_same_host(string left, string right, bool areEqual)
    {
        (IpAddress a, IpAddress b) = (IpAddress.Parse(left), IpAddress.Parse(right));
        Assert.Equal(areEqual, a == b);
        Assert.Equal(!areEqual, a != b);
        Assert.Equal(areEqual, a.Equals((object)b));
        if (areEqual)
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("fe80::5efe:192.0.2.1", "fe80:0:0:0:0:5efe:c000:201")]
    public void Addresses_of_the_base_library_are_taken_over(string theirs, string ours)
    {
        IPAddress address = IPAddress.Parse(theirs);
        Assert.Equal(ours, IpAddress.From(address).ToString());
        Assert.Equal(address, IpAddress.From(address).ToIPAddress());
    }

    [Fact]
    public void A_zone_cannot_be_taken_over() => Assert.Throws<ArgumentException>(() => IpAddress.From(IPAddress.Parse("fe80::1%3")));

    [Fact]
    public void The_default_value_is_an_address_too()
    {
        Assert.Equal("0.0.0.0", default(IpAddress).ToString());
        Assert.Equal(IpAddress.Parse("0.0.0.0"), default);
    }

    private static void AssertAddress(string text, IpFamilies family)
    {
        IpAddress address = IpAddress.Parse(text);
        Assert.Equal(text, address.ToString());
        Assert.Equal(family, address.Family);
        Assert.Equal(IPAddress.Parse(text), address.ToIPAddress());
    }
}
