using System;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Values;

/// <summary>
/// Forms of values that libvirt takes and never writes. They are read, given back as they stand, and written in the usual form once the
/// member is set. What releases 7.0.0 to 12.8.0 were seen to refuse stays unrecognized.
/// </summary>
public sealed class UnusualFormTests
{
    [Theory]
    [InlineData("queues", "+1500", 1500)]
    [InlineData("queues", " 1500", 1500)]
    [InlineData("queues", " +1500", 1500)]
    [InlineData("queues", "&#9;&#10;&#13; 1500", 1500)]
    [InlineData("queues", "+010", 10)]
    [InlineData("queues", " 08", 8)]
    [InlineData("cpu", "+255", 255)]
    [InlineData("port", " 65535", 65535)]
    [InlineData("size", "+1", 1)]
    [InlineData("shift", " -5", -5)]
    [InlineData("shift", "+5", 5)]
    [InlineData("offset", " 5", 5)]
    [InlineData("offset", "\n-5", -5)]
    [InlineData("domain", "+0x1F", 31)]
    [InlineData("domain", " 037", 31)]
    [InlineData("domain", " 31", 31)]
    [InlineData("slot", "0b1", 1)]
    [InlineData("slot", "0B11111", 31)]
    [InlineData("slot", " +0b10", 2)]
    [InlineData("handle", "+010", 8)]
    [InlineData("wwn", " 0xf", 15)]
    [InlineData("usb", "0x5", 5)]
    [InlineData("usb", "010", 8)]
    [InlineData("usb", "0b101", 5)]
    [InlineData("usb", "+5", 5)]
    [InlineData("usb", "00", 0)]
    [InlineData("vds", "-0x5", -5)]
    [InlineData("vds", " -010", -8)]
    [InlineData("vds", "0b1", 1)]
    public void A_number_is_read_as_C_reads_it(string attribute, string text, long value)
    {
        string xml = $"<nic>\n  <driver before='1' {attribute}='{text}' after='2'/>\n</nic>";
        Nic nic = Nic.Parse(xml);
        Driver driver = nic.Driver!;
        Assert.Equal(value, ValueOf(driver, attribute));
        Assert.Equal(["nic/driver@before", "nic/driver@after"], Array.ConvertAll([.. nic.GetUnrecognized()], item => item.Path));
        Assert.Equal(xml, nic.ToXml());
        Assert.Equal(xml, Nic.Parse(nic.ToXml()).ToXml());
    }

    [Theory]
    [InlineData("queues", "1500 ")]
    [InlineData("queues", "+ 1500")]
    [InlineData("queues", "++1500")]
    [InlineData("queues", "+-1500")]
    [InlineData("queues", "-0")]
    [InlineData("queues", "+")]
    [InlineData("queues", " ")]
    [InlineData("queues", "+0x5")]
    [InlineData("queues", "0b1")]
    [InlineData("queues", "5&#160;")]
    [InlineData("queues", "+4294967296")]
    [InlineData("cpu", "+256")]
    [InlineData("cpu", "-4294967291")]
    [InlineData("cpu", "5 5")]
    [InlineData("size", "+18446744073709551616")]
    [InlineData("shift", "+-5")]
    [InlineData("shift", "-+5")]
    [InlineData("shift", "- 5")]
    [InlineData("shift", " -2147483649")]
    [InlineData("offset", "0x5")]
    [InlineData("slot", "0b2")]
    [InlineData("slot", "0b")]
    [InlineData("slot", "0b100000")]
    [InlineData("slot", "0x 5")]
    [InlineData("slot", "0x+5")]
    [InlineData("slot", "+08")]
    [InlineData("slot", "0o7")]
    [InlineData("slot", "+b")]
    [InlineData("usb", "08")]
    [InlineData("usb", "0x")]
    [InlineData("usb", "-5")]
    [InlineData("vds", "0x8000000000000000")]
    [InlineData("vds", "-08")]
    public void What_libvirt_refuses_is_no_number(string attribute, string text)
    {
        string xml = $"<nic>\n  <driver {attribute}='{text}'/>\n</nic>";
        Nic nic = Nic.Parse(xml);
        Assert.Null(ValueOf(nic.Driver!, attribute));
        Assert.Equal("nic/driver@" + attribute, Assert.Single(nic.GetUnrecognized()).Path);
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData("2:0:0:0:0:1", "02:00:00:00:00:01")]
    [InlineData("02:00:00:00:00:01 ", "02:00:00:00:00:01")]
    [InlineData("02:00:00:00:00:01&#10;", "02:00:00:00:00:01")]
    [InlineData("02:00:00:00:00:1&#13;", "02:00:00:00:00:01")]
    [InlineData("02:00:00:00:00:01 x", "02:00:00:00:00:01")]
    [InlineData("2:0:0:0:0:1 :", "02:00:00:00:00:01")]
    [InlineData("aA:0:0:0:0:B", "aa:00:00:00:00:0b")]
    [InlineData("02:00:00:00:00:01x", null)]
    [InlineData(" 02:00:00:00:00:01", null)]
    [InlineData("002:00:00:00:00:01", null)]
    [InlineData("0x2:0:0:0:0:1", null)]
    [InlineData("2: 0:0:0:0:1", null)]
    [InlineData("02:00:00:00:00", null)]
    [InlineData("02:00:00:00:00:01:", null)]
    public void A_hardware_address(string text, string? value)
    {
        string xml = $"<nic mac='{text}'/>";
        Nic nic = Nic.Parse(xml);
        Assert.Equal(value is null ? null : MacAddress.Parse(value), nic.Mac);
        Assert.Equal(value is null ? 1 : 0, nic.GetUnrecognized().Count);
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData(" 09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f", true)]
    [InlineData("09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f ", true)]
    [InlineData("&#9;09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f&#10;", true)]
    [InlineData("09-b1-1c-53-8b5c-4eeb-8f00-d84eaa0aaa4f", true)]
    [InlineData("09b11c538b5c4eeb-8f00-d84eaa0aaa4f", true)]
    [InlineData("09b11c53--8b5c-4eeb-8f00-d84eaa0aaa4f", true)]
    [InlineData("- -09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f", true)]
    [InlineData("09b11c53 8b5c 4eeb 8f00 d84eaa0aaa4f", true)]
    [InlineData("09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f-", false)]
    [InlineData("0-9b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f", false)]
    [InlineData("0 9b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f", false)]
    [InlineData("09b11c53&#9;8b5c-4eeb-8f00-d84eaa0aaa4f", false)]
    [InlineData("09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f x", false)]
    [InlineData("09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f0", false)]
    [InlineData("----09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4", false)]
    public void A_uuid(string text, bool isRead)
    {
        string xml = $"<nic id='{text}'/>";
        Nic nic = Nic.Parse(xml);
        Assert.Equal(isRead ? Guid.Parse("09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f") : null, nic.Id);
        Assert.Equal(isRead ? 0 : 1, nic.GetUnrecognized().Count);
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData("10.1")]
    [InlineData("010.0.0.1")]
    [InlineData("167772161")]
    [InlineData("1::3:1.2.3.4")]
    [InlineData("fe80::1%a&amp;b")]
    public void An_ip_address(string text)
    {
        string xml = $"<nic>\n  <ip address='{text}'/>\n</nic>";
        Nic nic = Nic.Parse(xml);
        Assert.NotNull(nic.Ips[0].Address);
        Assert.Empty(nic.GetUnrecognized());
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData("<sndbuf>+1600</sndbuf>", 1600u)]
    [InlineData("<sndbuf> 1600</sndbuf>", 1600u)]
    [InlineData("<sndbuf>\n    1600</sndbuf>", 1600u)]
    [InlineData("<sndbuf a='1'> 1600</sndbuf>", 1600u)]
    [InlineData("<sndbuf> <!-- much --> 1600</sndbuf>", 1600u)]
    [InlineData("<sndbuf> <![CDATA[+16]]>00</sndbuf>", 1600u)]
    [InlineData("<sndbuf>1600 </sndbuf>", null)]
    [InlineData("<sndbuf>\n  1600\n  </sndbuf>", null)]
    [InlineData("<sndbuf> </sndbuf>", null)]
    [InlineData("<sndbuf> 1 600</sndbuf>", null)]
    public void The_text_of_an_element(string element, uint? value)
    {
        string xml = $"<nic>\n  {element}\n</nic>";
        Nic nic = Nic.Parse(xml);
        Assert.Equal(value, nic.SndBuf);
        Assert.Equal(value is null || element.Contains("a='1'", StringComparison.Ordinal) ? 1 : 0, nic.GetUnrecognized().Count);
        Assert.Equal(xml, nic.ToXml());
    }

    [Theory]
    [InlineData("<parameter unit='x'> 5</parameter>", 5u)]
    [InlineData("<parameter>+5</parameter>", 5u)]
    [InlineData("<parameter> <!-- many -->+5</parameter>", 5u)]
    [InlineData("<parameter>5 </parameter>", null)]
    public void The_content_of_an_element_with_attributes(string xml, uint? value)
    {
        Parameter parameter = Parameter.Parse(xml);
        Assert.Equal(value, parameter.Value);
        Assert.Equal(value is null ? 1 : 0, LibvirtRoot.GetUnrecognized(parameter, "parameter").Count);
        Assert.Equal(xml, parameter.ToXml());
        parameter.Value = 7;
        Assert.Contains(">7</parameter>", parameter.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_set_afterwards_is_written_in_the_usual_form()
    {
        Nic nic = Nic.Parse(
            "<nic mac='2:0:0:0:0:1' id=' 09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'><driver slot='0b1' queues='+2' new='1' shift=' 3'/><sndbuf> 4</sndbuf></nic>");
        nic.Mac = nic.Mac;
        nic.Id = nic.Id;
        nic.Driver!.Slot = 1;
        nic.Driver.Queues = null;
        nic.Driver.Shift = 5;
        nic.SndBuf = 6;
        Assert.Equal(
            """
            <nic mac='02:00:00:00:00:01' id='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'>
              <driver new='1' shift='5' slot='0x01'/>
              <sndbuf>6</sndbuf>
            </nic>
            """,
            nic.ToXml());
    }

    private static long? ValueOf(Driver driver, string attribute) => attribute switch
    {
        "cpu" => driver.Cpu,
        "port" => driver.Port,
        "queues" => driver.Queues,
        "size" => (long?)driver.Size,
        "shift" => driver.Shift,
        "offset" => driver.Offset,
        "domain" => driver.Domain,
        "slot" => driver.Slot,
        "handle" => driver.Handle,
        "wwn" => (long?)driver.Wwn,
        "usb" => driver.Usb,
        _ => driver.Vds,
    };
}
