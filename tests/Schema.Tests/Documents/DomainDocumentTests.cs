using System;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Documents;

/// <summary>Whole documents of every kind that holds a guest's devices: nothing moves but what is changed.</summary>
public class DomainDocumentTests
{
    private static readonly MacAddress Other = MacAddress.Parse("52:54:00:ff:ff:ff");

    public static TheoryData<string> Names => new(DomainDocuments.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_untouched_document_is_written_as_it_was_read(string name)
    {
        var xml = DomainDocuments.All[name].Xml;

        Assert.Equal(xml, DomainDocument.Parse(xml).ToXml());
        Assert.Equal(xml, DomainDocument.Parse(xml.AsSpan()).ToXml());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Interfaces_are_found_where_they_are_devices(string name)
    {
        var (xml, count) = DomainDocuments.All[name];

        Assert.Equal(count, DomainDocument.Parse(xml).Interfaces.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_address_is_the_only_difference(string name)
    {
        var (xml, count) = DomainDocuments.All[name];
        for (var i = 0; i < count; i++)
        {
            var document = DomainDocument.Parse(xml);
            if (document.Interfaces[i].Mac?.Address is not { } old)
            {
                continue;
            }

            document.Interfaces[i].Mac!.Address = Other;
            Assert.Equal(TextDifference.Replace(xml, old.ToString(), "52:54:00:ff:ff:ff", document.ToXml()), document.ToXml());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_come_back_as_they_came(string name)
    {
        var xml = DomainDocuments.All[name].Xml;
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (var encoding in encodings)
        {
            var text = encoding is UTF8Encoding ? xml : xml.Replace("encoding='UTF-8'", "encoding='UTF-16'", StringComparison.Ordinal);
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            using var saved = new MemoryStream();
            DomainDocument.Load(new MemoryStream(bytes)).Save(saved);

            Assert.Equal(bytes, saved.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_and_writers_get_the_same_text(string name)
    {
        var xml = DomainDocuments.All[name].Xml;
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, xml);
            var document = DomainDocument.Load(path);
            document.Save(path);
            Assert.Equal(xml, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }

        using var writer = new StringWriter();
        DomainDocument.Load(new StringReader(xml)).Save(writer);
        Assert.Equal(xml, writer.ToString());
    }

    /// <summary>What the examples show, each in a guest of its own: every item of the schema survives a change elsewhere in its interface.</summary>
    [Theory]
    [MemberData(nameof(Examples.Names), MemberType = typeof(Examples))]
    public void An_example_in_a_guest_changes_where_it_is_changed(string name)
    {
        var lines = Examples.Read(name).Split('\n');
        var xml = "<domain type='kvm'>\n  <devices>\n" + string.Concat(lines.Select(line => "    " + line + "\n")) + "  </devices>\n</domain>\n";
        var document = DomainDocument.Parse(xml);
        Assert.Equal(xml, document.ToXml());
        document.Interfaces[0].Alias = new Alias { Name = "ua-changed" };

        var left = xml.Split('\n').ToList();
        var added = document.ToXml().Split('\n').ToList();
        left.ForEach(line => added.Remove(line));
        Assert.Equal("ua-changed", DomainDocument.Parse(document.ToXml()).Interfaces[0].Alias!.Name);
        Assert.InRange(added.Count, 1, 3);
    }

    [Fact]
    public void A_snapshot_has_its_two_guests_apart()
    {
        var document = DomainDocument.Parse(DomainDocuments.All["snapshot"].Xml);

        Assert.Equal(
            ["domainsnapshot/domain/devices: 2", "domainsnapshot/inactiveDomain/devices: 1"],
            document.Interfaces.Places.Select(place => place.Path + ": " + place.Count));
    }

    [Theory]
    [InlineData("hook", "hookData: 1, hookData/domain/devices: 2")]
    [InlineData("hook of a port", "hookData: 0")]
    [InlineData("migration", "qemu-migration/domain/devices: 1")]
    [InlineData("host", "node/domain/devices: 1, node/domain[2]/devices: 2")]
    public void What_holds_a_guest_among_other_things_has_its_cards(string name, string places)
    {
        var document = DomainDocument.Parse(DomainDocuments.All[name].Xml);
        Assert.Equal(places, string.Join(", ", document.Interfaces.Places.Select(place => place.Path + ": " + place.Count)));
    }

    [Fact]
    public void A_guest_without_devices_gets_them_where_libvirt_writes_them()
    {
        var document = DomainDocument.Parse("<domain type='kvm'>\n  <name>g</name>\n  <seclabel type='none'/>\n</domain>\n");
        document.Interfaces.Add(new DomainInterface { Source = new UserSource(), Model = new Model { Type = ModelType.Virtio } });

        Assert.Equal(
            "<domain type='kvm'>\n  <name>g</name>\n  <devices>\n    <interface type='user'>\n      <model type='virtio'/>\n    </interface>\n"
            + "  </devices>\n  <seclabel type='none'/>\n</domain>\n",
            document.ToXml());
    }

    [Fact]
    public void What_comes_looks_like_its_neighbours_and_what_changes_like_itself()
    {
        const string Xml = "<domain type='kvm'>\n  <devices>\n    <interface type='network'>   <!-- the office -->\n      <source network=\"default\"/>\n"
            + "      <mac address='52:54:00:10:20:30'/>\n    </interface>\n  </devices>\n</domain>";
        var document = DomainDocument.Parse(Xml);
        document.Interfaces[0].Mac!.Address = Other;
        document.Interfaces.Add(new DomainInterface { Source = new UserSource(), Model = new Model { Type = ModelType.Virtio } });

        Assert.Equal(
            Xml.Replace("52:54:00:10:20:30", Other.ToString(), StringComparison.Ordinal).Replace(
                "    </interface>\n",
                "    </interface>\n    <interface type='user'>\n      <model type='virtio'/>\n    </interface>\n",
                StringComparison.Ordinal),
            document.ToXml());
    }

    [Fact]
    public void A_document_answers_for_all_its_interfaces()
    {
        var document = DomainDocument.Parse(
            "<domain><devices><interface type='user'><port isolated='yes'/></interface>"
            + "<interface type='user'><port isolated='no'/><model type='virtio' new='1'/></interface></devices></domain>");

        Assert.Equal(["interface/port"], document.CheckCompatibility(new LibvirtVersion(6, 0, 0)).Select(i => i.Path));
        Assert.Equal(document.Interfaces[0].GetMinimumVersion(), document.GetMinimumVersion());
        Assert.Equal("domain/devices/interface[2]/model@new: 1", Assert.Single(document.GetUnrecognized()).ToString());
    }

    [Fact]
    public void Another_document_is_refused_by_its_root() => Assert.StartsWith(
        "The root element is <network>, but has to be one of <devices>, <domain>, <inactiveDomain>, <domstatus>, <domainsnapshot>, "
        + "<domaincheckpoint>, <qemu-migration>, <hookData>, <node>, <interface>.",
        Assert.Throws<LibvirtXmlException>(() => DomainDocument.Parse("<network><forward><interface dev='eth0'/></forward></network>")).Message,
        StringComparison.Ordinal);
}
