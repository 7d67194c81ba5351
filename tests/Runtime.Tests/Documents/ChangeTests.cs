using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Whatever changes is written, and whatever does not is neither read again nor written again.</summary>
public sealed class ChangeTests
{
    private const string Text =
        "<devices>\n  <nic  type='a' managed='?'>\n    <source mode='bridge' bridge='br0'/>\n    <driver name='x' queues='many'/>\n"
        + "    <ip address='10.0.0.1'/>\n    <ip address='10.0.0.2'/>\n    <sndbuf>much</sndbuf>\n    <new/>\n  </nic>\n  <nic />\n</devices>";

    private static readonly Dictionary<string, Action<Nic>> Writes = new()
    {
        ["an attribute"] = nic => nic.Type = "b",
        ["an attribute, to null"] = nic => nic.Type = null,
        ["an attribute that was not there"] = nic => nic.Mac = MacAddress.Parse("52:54:00:00:00:01"),
        ["an attribute whose text did not fit"] = nic => nic.Managed = true,
        ["an attribute whose text did not fit, to null"] = nic => nic.Managed = null,
        ["a child"] = nic => nic.Driver = new Driver { Name = "y" },
        ["a child, to null"] = nic => nic.Driver = null,
        ["a child of another shape"] = nic => nic.Source = new BridgeSource { Bridge = "br1" },
        ["a child of text"] = nic => nic.Script = "s",
        ["a child of text that did not fit"] = nic => nic.SndBuf = 1,
        ["a child of text that did not fit, to null"] = nic => nic.SndBuf = null,
        ["in a child"] = nic => nic.Driver!.Name = "y",
        ["in a child, what did not fit"] = nic => nic.Driver!.Queues = 1,
        ["in a child of many shapes"] = nic => ((BridgeSource)nic.Source!).Bridge = "br1",
        ["in a child in a list"] = nic => nic.Ips[1].Peer = IpAddress.Parse("10.0.0.3"),
        ["a list"] = nic => nic.Ips = new List<Ip>(),
        ["a list, to that of an array"] = nic => nic.Ips = [.. nic.Ips.Reverse()],
        ["Add"] = nic => nic.Ips.Add(new Ip()),
        ["Insert"] = nic => nic.Ips.Insert(1, new Ip()),
        ["Remove"] = nic => nic.Ips.Remove(nic.Ips[0]),
        ["RemoveAt"] = nic => nic.Ips.RemoveAt(1),
        ["Clear"] = nic => nic.Ips.Clear(),
        ["index"] = nic => nic.Ips[0] = new Ip(),
        ["index, turned round"] = nic => (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]),
        ["IList.Add"] = nic => ((IList)nic.Ips).Add(new Ip()),
        ["IList.RemoveAt"] = nic => ((IList)nic.Ips).RemoveAt(0),
        ["ICollection.Add"] = nic => ((ICollection<Ip>)nic.Ips).Add(new Ip()),
        ["a list of its own, changed afterwards"] = nic =>
        {
            var own = new List<Ip>();
            nic.Ips = own;
            own.Add(new Ip());
        },
        ["a part of another one"] = nic => nic.Driver = Nic.Parse("<nic><driver name='other'/></nic>").Driver,
        ["a part of another one, changed afterwards"] = nic =>
        {
            Driver driver = Nic.Parse("<nic><driver name='other'/></nic>").Driver!;
            nic.Driver = driver;
            driver.Name = "later";
        },
        ["a part of another document, changed afterwards"] = nic =>
        {
            Nic other = NicDocument.Parse("<devices><nic><driver name='other'/></nic></devices>").Nics[0];
            nic.Driver = other.Driver;
            other.Driver!.Name = "later";
        },
        ["a part made in code, changed afterwards"] = nic =>
        {
            var ip = new Ip();
            nic.Ips[0] = ip;
            ip.Address = IpAddress.Parse("10.0.0.9");
        },
        ["a part that came in a list, changed afterwards"] = nic =>
        {
            Nic other = Nic.Parse("<nic><ip/></nic>");
            nic.Ips = other.Ips;
            other.Ips.Add(new Ip());
        },
    };

    private static readonly Dictionary<string, Action<NicDocument>> Reads = new()
    {
        ["values"] = document => Assert.Equal(("a", null, null), (document.Nics[0].Type, document.Nics[0].Managed, document.Nics[0].Mac)),
        ["children"] = document => Assert.Equal(("x", "br0"), (document.Nics[0].Driver!.Name, ((BridgeSource)document.Nics[0].Source!).Bridge)),
        ["lists"] = document => Assert.Equal(2, document.Nics[0].Ips.Count(ip => ip.Address is not null)),
        ["lists that are made to be read"] = document => Assert.Empty(document.Nics[1].Ips),
        ["list by index"] = document => Assert.Equal(1, document.Nics[0].Ips.IndexOf(document.Nics[0].Ips[1])),
        ["what is unrecognized"] = document => Assert.Equal(4, document.GetUnrecognized().Count),
        ["what is unrecognized in an element"] = document => Assert.Equal(4, document.Nics[0].GetUnrecognized().Count),
        ["the text of an element"] = document => Assert.NotEmpty(document.Nics[0].ToXml()),
        ["the text of the document"] = document => Assert.NotEmpty(document.ToXml()),
        ["all elements"] = document => Assert.Equal(2, document.Nics.ToList().Count + document.Nics.Places.Count - 1),
        ["its place"] = document => Assert.Contains(document.Nics[1], document.Nics.Places[0]),
        ["an unsuccessful Remove"] = document => Assert.False(document.Nics.Remove(new Nic()) || document.Nics[0].Ips.Remove(new Ip())),
        ["an unsuccessful RemoveAt"] = document => Assert.Throws<ArgumentOutOfRangeException>(() => document.Nics[0].Ips.RemoveAt(7)),
        ["a part used elsewhere"] = document => new Nic().Driver = document.Nics[0].Driver,
    };

    public static TheoryData<string> WriteNames => new(Writes.Keys);

    public static TheoryData<string> ReadNames => new(Reads.Keys);

    [Theory]
    [MemberData(nameof(WriteNames))]
    public void Whatever_is_written_is_a_change_and_stays_one(string name)
    {
        NicDocument document = NicDocument.Parse(Text);
        Writes[name](document.Nics[0]);

        Assert.True(document.Nics[0].IsChanged);
        Assert.False(document.Nics[1].IsChanged);
        string written = document.ToXml();
        Assert.NotEqual(Text, written);
        Assert.Equal(Meaning.Of(document.Nics[0].ToXml()), Meaning.Of(NicDocument.Parse(written).Nics[0].ToXml()));
        Assert.EndsWith("\n  <nic />\n</devices>", written, StringComparison.Ordinal);
        Assert.Equal(written, document.ToXml());
    }

    [Theory]
    [MemberData(nameof(WriteNames))]
    public void What_was_saved_before_is_a_change_again(string name)
    {
        NicDocument document = NicDocument.Parse(Text);
        document.Nics[0].Script = "before";
        document.ToXml();
        Writes[name](document.Nics[0]);

        Assert.Equal(Meaning.Of(document.Nics[0].ToXml()), Meaning.Of(NicDocument.Parse(document.ToXml()).Nics[0].ToXml()));
    }

    [Theory]
    [MemberData(nameof(ReadNames))]
    public void Whatever_is_read_is_none(string name)
    {
        NicDocument document = NicDocument.Parse(Text);
        Reads[name](document);

        Assert.DoesNotContain(document.Nics, nic => nic.IsChanged);
        Assert.Same(Text, document.ToXml());
    }

    [Fact]
    public void What_is_set_to_what_it_is_changes_no_text()
    {
        NicDocument document = NicDocument.Parse(Text);
        Nic nic = document.Nics[0];
        nic.Type = nic.Type;
        nic.Driver = nic.Driver;
        nic.Ips = nic.Ips;
        nic.Ips[0] = nic.Ips[0];
        document.Nics[1] = document.Nics[1];
        document.Nics.RemoveAt(0);
        document.Nics.Insert(0, nic);

        // A child that is assigned is known as a whole, and what did not fit with it is gone; so is the rest with a value.
        Assert.Equal(Text, document.ToXml());
    }

    [Fact]
    public void A_part_in_two_elements_changes_both()
    {
        NicDocument document = NicDocument.Parse("<devices><nic><driver name='a'/></nic><nic/><nic/></devices>");
        document.Nics[1].Driver = document.Nics[0].Driver;
        document.Nics[0].Driver!.Name = "b";

        Assert.Equal("<devices><nic><driver name='b'/></nic><nic><driver name='b'/></nic><nic/></devices>", document.ToXml());
        Assert.False(document.Nics[2].IsChanged);
    }

    [Fact]
    public void A_part_that_left_still_changes()
    {
        NicDocument document = NicDocument.Parse("<devices><nic><driver name='a'/><ip/></nic></devices>");
        Driver driver = document.Nics[0].Driver!;
        Ip ip = document.Nics[0].Ips[0];
        document.Nics[0].Driver = null;
        document.Nics[0].Ips.Clear();
        document.ToXml();
        driver.Name = "b";
        ip.Address = IpAddress.Parse("10.0.0.1");
        document.Nics[0].Driver = driver;
        document.Nics[0].Ips.Add(ip);

        Assert.Equal("<devices><nic><driver name='b'/><ip address='10.0.0.1'/></nic></devices>", document.ToXml());
    }

    [Fact]
    public void An_element_in_two_documents_changes_both()
    {
        NicDocument first = NicDocument.Parse("<devices>\n  <nic  type='a'/>\n</devices>");
        NicDocument second = NicDocument.Parse("<devices>\n  <nic  type='z'/>\n</devices>");
        second.Nics.Add(first.Nics[0]);
        Assert.Equal("<devices>\n  <nic  type='z'/>\n  <nic type='a'/>\n</devices>", second.ToXml());
        first.Nics[0].Type = "b";

        Assert.Equal("<devices>\n  <nic  type='b'/>\n</devices>", first.ToXml());
        Assert.Equal("<devices>\n  <nic  type='z'/>\n  <nic type='b'/>\n</devices>", second.ToXml());
    }

    [Fact]
    public void An_element_read_alone_or_made_in_code_has_no_document()
    {
        Nic read = Nic.Parse("<nic><ip/></nic>");
        read.Ips.Add(new Ip());
        var made = new Nic { Type = "a" };

        Assert.False(read.IsChanged);
        Assert.False(made.IsChanged);
    }

    [Theory]
    [InlineData("Add")]
    [InlineData("Insert")]
    [InlineData("Remove")]
    [InlineData("RemoveAt")]
    [InlineData("Clear")]
    [InlineData("index")]
    [InlineData("place Add")]
    [InlineData("place Insert")]
    [InlineData("place RemoveAt")]
    [InlineData("place Clear")]
    [InlineData("place index")]
    public void Whatever_changes_a_list_of_the_document_is_written(string change)
    {
        NicDocument document = NicDocument.Parse("<devices><nic  type='a'/><nic  type='b'/></devices>");
        DocumentList<Nic> list = document.Nics;
        DocumentPlace<Nic> place = list.Places[0];
        Action act = change switch
        {
            "Add" => () => list.Add(new Nic()),
            "Insert" => () => list.Insert(0, new Nic()),
            "Remove" => () => list.Remove(list[0]),
            "RemoveAt" => () => list.RemoveAt(0),
            "Clear" => list.Clear,
            "index" => () => list[1] = new Nic(),
            "place Add" => () => place.Add(new Nic()),
            "place Insert" => () => place.Insert(1, new Nic()),
            "place RemoveAt" => () => place.RemoveAt(1),
            "place Clear" => place.Clear,
            _ => () => place[0] = new Nic(),
        };
        act();

        Assert.Equal(list.Select(nic => nic.Type), NicDocument.Parse(document.ToXml()).Nics.Select(nic => nic.Type));
    }

    [Theory]
    [InlineData("a value")]
    [InlineData("a list in it")]
    [InlineData("one more")]
    [InlineData("one less")]
    [InlineData("one replaced")]
    public void What_is_written_costs_no_more_in_a_longer_document(string change)
    {
        long few = Allocated(500, change);
        long many = Allocated(5000, change);

        // The text that comes out, twice, and notes on where each element stood and stands. To read and write them took three times as much.
        const int ForEach = 450;
        Assert.InRange(many - few, 0, ForEach * 4500);
    }

    private static long Allocated(int count, string change)
    {
        NicDocument document = NicDocument.Parse("<devices>" + string.Concat(Enumerable.Repeat("<nic type='a'><ip/><ip/></nic>", count)) + "</devices>");
        Nic nic = document.Nics[count / 2];
        switch (change)
        {
            case "a value": nic.Type = "b"; break;
            case "a list in it": nic.Ips.Clear(); break;
            case "one more": document.Nics.Insert(count / 2, new Nic()); break;
            case "one less": document.Nics.RemoveAt(count / 2); break;
            default: document.Nics[count / 2] = new Nic(); break;
        }

        document.ToXml();
        long before = GC.GetAllocatedBytesForCurrentThread();
        document.ToXml();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
