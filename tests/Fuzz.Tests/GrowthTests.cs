using System;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Xml;
using Libvirt.Xml.Tests.Reading;
using Xunit;

namespace Libvirt.Gen.Fuzz.Tests;

/// <summary>Hostile sizes of a real document, through all that can be done with it: time and memory stay in proportion.</summary>
public sealed class GrowthTests
{
    private const int Size = 4_000;

    [Fact]
    public void Many_children_of_a_list() =>
        AssertLinear(n => $"<interface>{Each(n, i => $"<ip address='10.0.{i / 250 % 250}.{i % 250}'/><route gateway='::{i:x}'/>")}</interface>");

    [Fact]
    public void Many_duplicates_of_what_stands_once() =>
        AssertLinear(n => $"<interface type='user'>{Each(n, i => $"<mac address='x'/><source dev='{i}'/><mtu size='{i}'/>")}</interface>");

    [Fact]
    public void Many_unknown_siblings_comments_and_texts() =>
        AssertLinear(n => $"<interface>{Each(n, i => $"<new{i}/><!--{i}-->text<?p {i}?>")}</interface>");

    [Fact]
    public void Many_unknown_attributes() => AssertLinear(n => $"<interface><driver {Each(n, i => $" a{i}='{i}'")}/></interface>");

    [Fact]
    public void Many_attributes_of_an_element_that_is_chosen_by_one() =>
        AssertLinear(n => $"<interface><address {Each(n, i => $" a{i}='{i}'")} type='pci'/></interface>");

    [Fact]
    public void Many_elements_of_text_in_a_list_in_a_list() =>
        AssertLinear(n => $"<interface>{Each(n / 10, _ => $"<vlan>{Each(10, i => $"<tag id='{i}'/><x/>")}</vlan>")}</interface>");

    [Fact]
    public void Long_values() => AssertLinear(n =>
        $"<interface type='{new string('x', n)}'><mac address='{new string('0', n)}'/><target dev='{Each(n, _ => "&#x41;")}'/><mtu size='{new string('9', n)}'/></interface>");

    [Fact]
    public void Long_names_comments_and_texts() => AssertLinear(n =>
        $"<interface {new string('a', n)}=''><{new string('b', n)}/><!--{new string('c', n)}--><?p {new string('?', n)}?>{new string(']', n)}</interface>");

    [Fact]
    public void Much_white_space() => AssertLinear(n => $"<interface{new string('\n', n)}>{new string(' ', n)}<mac{new string('\t', n)}/></interface{new string(' ', n)}>");

    [Fact]
    public void Bytes_are_decoded_in_linear_time() => Growth.AssertLinear(
        Size,
        n => $"<?xml version='1.0'{new string(' ', n)}encoding='UTF-16'?><interface><target dev='{Each(n, _ => "\uD83D\uDE00")}'/></interface>",
        text => DomainInterface.Load(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])).Save(Stream.Null));

    private static void AssertLinear(Func<int, string> input) => Growth.AssertLinear(Size, input, text =>
    {
        var nic = DomainInterface.Parse(text);
        nic.GetUnrecognized();
        nic.CheckCompatibility(new LibvirtVersion(0, 0, 1), Hypervisor.Xen);
        nic.GetMinimumVersion();
        DomainInterface.Parse(nic.ToXml());
    });

    private static string Each(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}
