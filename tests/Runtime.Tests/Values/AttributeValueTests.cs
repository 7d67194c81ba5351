using System;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>What each type of attribute takes, and what it leaves as unreadable.</summary>
public sealed class AttributeValueTests
{
    [Theory]
    [InlineData("cpu", "0")]
    [InlineData("cpu", "255")]
    [InlineData("port", "1")]
    [InlineData("port", "65535")]
    [InlineData("queues", "4294967295")]
    [InlineData("size", "18446744073709551615")]
    [InlineData("shift", "-2147483648")]
    [InlineData("shift", "2147483647")]
    [InlineData("offset", "-9223372036854775808")]
    [InlineData("offset", "9223372036854775807")]
    [InlineData("ioeventfd", "on")]
    [InlineData("ioeventfd", "off")]
    [InlineData("domain", "0x0000")]
    [InlineData("domain", "0xffff")]
    [InlineData("slot", "0x1f")]
    [InlineData("handle", "0x0")]
    [InlineData("handle", "0xabcdef01")]
    [InlineData("wwn", "0xffffffffffffffff")]
    [InlineData("name", "")]
    public void A_value_is_read_and_written_as_it_was(string attribute, string value) => AssertWritten(attribute, value, value);

    [Theory]
    [InlineData("cpu", "00")]
    [InlineData("port", "080")]
    [InlineData("queues", "007")]
    [InlineData("size", "0000000000000000000000001")]
    [InlineData("shift", "-0")]
    [InlineData("shift", "-01")]
    [InlineData("shift", "01")]
    [InlineData("offset", "00")]
    [InlineData("domain", "0X00AB")]
    [InlineData("domain", "0x00AB")]
    [InlineData("domain", "16")]
    [InlineData("slot", "0x1F")]
    [InlineData("slot", "017")]
    [InlineData("slot", "0")]
    [InlineData("wwn", "1")]
    public void A_number_in_another_form_comes_back_as_it_was(string attribute, string value) => AssertWritten(attribute, value, value);

    [Theory]
    [InlineData("domain", "0x1", "0x0001")]
    [InlineData("slot", "0x001f", "0x1f")]
    public void A_hexadecimal_number_has_its_usual_digits(string attribute, string value, string written) => AssertWritten(attribute, value, written);

    [Theory]
    [InlineData("cpu", "256")]
    [InlineData("cpu", "-1")]
    [InlineData("cpu", "")]
    [InlineData("cpu", "1 ")]
    [InlineData("cpu", "1.0")]
    [InlineData("cpu", "0x1")]
    [InlineData("cpu", "1e1")]
    [InlineData("cpu", "١")]
    [InlineData("port", "0")]
    [InlineData("port", "65536")]
    [InlineData("queues", "0")]
    [InlineData("queues", "4294967296")]
    [InlineData("size", "18446744073709551616")]
    [InlineData("size", "99999999999999999999999")]
    [InlineData("shift", "2147483648")]
    [InlineData("shift", "-2147483649")]
    [InlineData("shift", "-")]
    [InlineData("shift", "--1")]
    [InlineData("offset", "9223372036854775808")]
    [InlineData("offset", "-9223372036854775809")]
    [InlineData("ioeventfd", "yes")]
    [InlineData("ioeventfd", "On")]
    [InlineData("ioeventfd", "on ")]
    [InlineData("domain", "0x10000")]
    [InlineData("domain", "0x")]
    [InlineData("domain", "x1")]
    [InlineData("domain", "ff")]
    [InlineData("domain", "08")]
    [InlineData("domain", "0xg")]
    [InlineData("domain", "0x 1")]
    [InlineData("slot", "32")]
    [InlineData("slot", "040")]
    [InlineData("wwn", "0x10000000000000000")]
    [InlineData("wwn", "02000000000000000000000")]
    public void A_value_that_does_not_fit_is_kept(string attribute, string value)
    {
        string xml = $"<nic>\n  <driver {attribute}='{value}'/>\n</nic>";
        Nic nic = Nic.Parse(xml);
        UnrecognizedItem item = Assert.Single(nic.GetUnrecognized());
        Assert.Equal(("nic/driver@" + attribute, value), (item.Path, item.Text));
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("on", null)]
    [InlineData("YES", null)]
    [InlineData("", null)]
    [InlineData("1", null)]
    public void Yes_and_no_are_read_exactly(string value, bool? expected) => Assert.Equal(expected, Nic.Parse($"<nic managed='{value}'/>").Managed);

    [Theory]
    [InlineData("12345678-9abc-def0-1234-56789abcdef0", true)]
    [InlineData("12345678-9ABC-DEF0-1234-56789ABCDEF0", true)]
    [InlineData("123456789abcdef0123456789abcdef0", true)]
    [InlineData("{12345678-9abc-def0-1234-56789abcdef0}", false)]
    [InlineData("12345678-9abc-def0-1234-56789abcdef", false)]
    [InlineData("12345678-9abc-def0-1234-56789abcdefg", false)]
    [InlineData("0x3456789abcdef0123456789abcdef012", false)]
    [InlineData("", false)]
    public void Uuids_are_read_with_or_without_hyphens(string value, bool isRead)
    {
        Nic nic = Nic.Parse($"<nic id='{value}'/>");
        Assert.Equal(isRead ? Guid.Parse(value) : null, nic.Id);
        Assert.Equal($"<nic id='{value}'/>", nic.ToXml());
        Assert.Equal(isRead ? 0 : 1, nic.GetUnrecognized().Count);
        nic.Id = nic.Id;
        Assert.Equal(isRead ? $"<nic id='{Guid.Parse(value)}'/>" : "<nic/>", nic.ToXml());
    }

    [Fact]
    public void Any_uuid_is_written_as_the_base_library_writes_it()
    {
        foreach (Guid id in new[] { Guid.Empty, Guid.NewGuid(), new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"), new Guid("00112233-4455-6677-8899-aabbccddeeff") })
            Assert.Equal($"<nic id='{id}'/>", new Nic { Id = id }.ToXml());
    }

    [Fact]
    public void Addresses_of_the_wrong_family_do_not_fit()
    {
        Ip ip = Nic.Parse("<nic><ip address='::1' peer='::1'/></nic>").Ips[0];
        Assert.Equal(IpAddress.Parse("::1"), ip.Address);
        Assert.Null(ip.Peer);
    }

    private static void AssertWritten(string attribute, string value, string written)
    {
        Nic nic = Nic.Parse($"<nic><driver {attribute}='{value}'/></nic>");
        Assert.Empty(nic.GetUnrecognized());
        Assert.Equal($"<nic>\n  <driver {attribute}='{written}'/>\n</nic>", nic.ToXml());
    }
}
