using System;
using System.Linq;
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

    // What getaddrinfo, and with it every libvirt, makes of them.
    [Theory]
    [InlineData("10.1", "10.0.0.1")]
    [InlineData("010.0.0.1", "8.0.0.1")]
    [InlineData("167772161", "10.0.0.1")]
    [InlineData("0xa.0.0.1", "10.0.0.1")]
    [InlineData("0Xa.0.0.1", "10.0.0.1")]
    [InlineData("10.0x1", "10.0.0.1")]
    [InlineData("10.0.256", "10.0.1.0")]
    [InlineData("10.65536", "10.1.0.0")]
    [InlineData("4294967295", "255.255.255.255")]
    [InlineData("0x0a000001", "10.0.0.1")]
    [InlineData("012", "0.0.0.10")]
    [InlineData("0", "0.0.0.0")]
    [InlineData("00", "0.0.0.0")]
    [InlineData("0300.1", "192.0.0.1")]
    [InlineData("1.2.3.0377", "1.2.3.255")]
    [InlineData("00000000012.1", "10.0.0.1")]
    [InlineData("1::3:1.2.3.4", "1::3:102:304")]
    [InlineData("1:2:3::4:1.2.3.4", "1:2:3:0:0:4:102:304")]
    [InlineData("fe80::1%0", "fe80::1")]
    [InlineData("fe80::1%01", "fe80::1%1")]
    public void An_unusual_form_names_the_same_host_and_is_given_back(string text, string usual)
    {
        IpAddress address = IpAddress.Parse(text);
        Assert.Equal(text, address.ToString());
        Assert.Equal(IpAddress.Parse(usual), address);
        Assert.Equal(IpAddress.Parse(usual).GetHashCode(), address.GetHashCode());
        Assert.Equal(IPAddress.Parse(usual), address.ToIPAddress());
    }

    [Theory]
    [InlineData("fe80::1%eth0", true)]
    [InlineData("febf::1%lo", true)]
    [InlineData("ff02::1%br-lan.100", true)]
    [InlineData("ff01::1%lo", true)]
    [InlineData("ff32::1%lo", true)]
    [InlineData("2001:db8::1%1", true)]
    [InlineData("::1.2.3.4%1", true)]
    [InlineData("fe80::1%4294967295", true)]
    [InlineData("fe80::1%4294967296", false)]
    [InlineData("fe80::1%", false)]
    [InlineData("fe80::1% 1", false)]
    [InlineData("fe80::1%+1", false)]
    [InlineData("fe80::1%1x", false)]
    [InlineData("fe80::1%lo%lo", false)]
    [InlineData("fe80::1%a-name-too-long-for-linux", false)]
    [InlineData("fe80::1%a/b", false)]
    [InlineData("fec0::1%lo", false)]
    [InlineData("ff05::1%lo", false)]
    [InlineData("2001:db8::1%lo", false)]
    [InlineData("::1%lo", false)]
    [InlineData("10.0.0.1%eth0", false)]
    [InlineData("10.0.0.1%1", false)]
    public void A_zone_is_a_number_or_where_it_has_a_meaning_a_device(string text, bool isRead)
    {
        Assert.Equal(isRead, IpAddress.TryParse(text, out IpAddress address));
        if (isRead)
            Assert.Equal(text, address.ToString());
    }

    [Fact]
    public void Zones_tell_addresses_apart()
    {
        Assert.NotEqual(IpAddress.Parse("fe80::1%eth0"), IpAddress.Parse("fe80::1%eth1"));
        Assert.NotEqual(IpAddress.Parse("fe80::1%1"), IpAddress.Parse("fe80::1"));
        Assert.Equal(3, IpAddress.Parse("fe80::1%3").ToIPAddress().ScopeId);
        Assert.Equal(IPAddress.Parse("fe80::1"), IpAddress.Parse("fe80::1%no-such-device").ToIPAddress());
    }

    [Fact]
    public void Addresses_are_ordered_by_family_bytes_and_zone()
    {
        string[] texts = ["0.0.0.1", "9.0.0.1", "10.1", "192.0.2.1", "::", "::1", "2001:db8::", "fe80::1", "fe80::1%1", "fe80::1%eth0"];
        Assert.Equal(texts, texts.Reverse().Select(IpAddress.Parse).Order().Select(address => address.ToString()));
        (IpAddress low, IpAddress high) = (IpAddress.Parse("10.1"), IpAddress.Parse("10.2"));
        Assert.True(low < high && low <= high && high > low && high >= low && low <= IpAddress.Parse("10.0.0.1"));
    }

    [Theory]
    [InlineData("10.0.65536")]
    [InlineData("10.16777216")]
    [InlineData("4294967296")]
    [InlineData("99999999999999999999")]
    [InlineData("08.0.0.1")]
    [InlineData("0x.0.0.1")]
    [InlineData("0b1")]
    [InlineData("+10.0.0.1")]
    [InlineData("-1")]
    [InlineData("1.2.3.0400")]
    [InlineData("::ffff:010.0.0.1")]
    [InlineData("::ffff:10.1")]
    [InlineData("1:2:3:4:5:6::1.2.3.4")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.256")]
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
    [InlineData("[::1]")]
    [InlineData("::1/64")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.4.5")]
    [InlineData("1.2.3.4::")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
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

    [Theory]
    [InlineData("fe80::1%3", "fe80::1%3")]
    [InlineData("fe80::5efe:192.0.2.1%7", "fe80:0:0:0:0:5efe:c000:201%7")]
    public void A_zone_is_taken_over(string theirs, string ours) => Assert.Equal(ours, IpAddress.From(IPAddress.Parse(theirs)).ToString());

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
