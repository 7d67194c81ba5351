using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Whole documents: where typed elements are found, and what happens to the text when they come, go and move.</summary>
public sealed class DocumentTests
{
    private const string Guest =
        """
        <?xml version="1.0"?>
        <!-- a guest -->
        <guest id='1'>
          <name>&quot;g&quot;</name>
          <devices>
            <disk/>
            <nic type='a'/>
            <!-- the second -->
            <nic   type="b"
                   managed='yes' />
            <nic type='c'><ip address='10.0.0.1'/></nic> <!-- third -->
            <sound/>
          </devices>
          <seal/>
        </guest>

        """;

    [Theory]
    [InlineData(Guest, "a b c")]
    [InlineData("<nic type='a'/>", "a")]
    [InlineData("<devices><nic type='a'/><hub><nic type='b'/></hub></devices>", "a")]
    [InlineData("<guest><nic type='a'/><x><devices><nic type='b'/></devices></x><devices><nic type='c'/></devices></guest>", "c")]
    [InlineData("<guest><devices><nic type='a'/></devices><devices><nic type='b'/></devices></guest>", "a b")]
    [InlineData("<snapshot><oldGuest><devices><nic type='a'/></devices></oldGuest><guest><devices><nic type='b'/></devices></guest></snapshot>", "a b")]
    [InlineData("<guest><devices xmlns='urn:x'><nic type='a'/></devices><devices><nic xmlns='urn:x' type='b'/><nic xmlns='' type='c'/></devices></guest>", "c")]
    [InlineData("<guest xmlns:x='urn:x'><x:devices><nic type='a'/></x:devices><devices><x:nic type='b'/><nic type='c' x:y='1'/></devices></guest>", "c")]
    [InlineData("<guest/>", "")]
    public void Elements_are_found_where_the_layout_says(string xml, string types)
    {
        NicDocument document = NicDocument.Parse(xml);

        Assert.Equal(types, string.Join(' ', document.Nics.Select(nic => nic.Type)));
        Assert.Equal(xml, document.ToXml());
    }

    [Fact]
    public void Another_root_is_refused()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("\n<net/>"));
        Assert.Equal((2, 1), (error.LineNumber, error.LinePosition));
        Assert.StartsWith("The root element is <net>, but has to be one of <devices>, <guest>, <snapshot>, <nic>.", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("<guest xmlns='urn:x'/>"));
        Assert.StartsWith("The root element <guest> is in a namespace", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_xml_is_refused_wherever_it_is_broken()
    {
        Assert.Equal("guest/devices/nic", Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("<guest><devices><nic><x></nic>")).Path?[..17]);
        Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("<guest><x></guest>"));
        Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("<guest/><guest/>"));
        Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse(""));
        Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse("<!DOCTYPE guest><guest/>"));
    }

    [Fact]
    public void Nesting_is_limited_as_the_options_say()
    {
        const string Xml = "<guest><devices><nic><x><y/></x></nic></devices></guest>";
        Assert.Throws<LibvirtXmlException>(() => NicDocument.Parse(Xml, new LibvirtXmlOptions { MaxDepth = 4 }));
        NicDocument document = NicDocument.Parse(Xml, new LibvirtXmlOptions { MaxDepth = 5 });
        document.Nics[0].Type = "a";
        Assert.Equal(Xml.Replace("<nic>", "<nic type='a'>", StringComparison.Ordinal), document.ToXml());
    }

    [Fact]
    public void Very_deep_unknown_content_needs_no_stack()
    {
        string deep = string.Concat(Enumerable.Repeat("<x>", 100_000)) + string.Concat(Enumerable.Repeat("</x>", 100_000));
        NicDocument document = NicDocument.Parse($"<devices><nic>{deep}</nic></devices>", new LibvirtXmlOptions { MaxDepth = int.MaxValue });
        document.Nics[0].Type = "a";
        document.Nics.Add(document.Nics[0]);
        document.Nics.RemoveAt(0);
        NicDocument other = NicDocument.Parse("<devices/>");
        other.Nics.Add(document.Nics[0]);

        Assert.Equal($"<devices><nic type='a'>{deep}</nic></devices>", document.ToXml());
        Assert.Contains(deep, other.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_the_only_difference()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics[1].Type = "B";

        Assert.Equal(Guest.Replace("\"b\"", "\"B\"", StringComparison.Ordinal), document.ToXml());
    }

    [Fact]
    public void What_is_added_stands_behind_the_last_one_and_its_comment()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics.Add(new Nic { Type = "d", SndBuf = 1 });

        Assert.Equal(
            Guest.Replace("<!-- third -->\n", "<!-- third -->\n    <nic type='d'>\n      <sndbuf>1</sndbuf>\n    </nic>\n", StringComparison.Ordinal),
            document.ToXml());
    }

    [Fact]
    public void What_is_inserted_stands_before_what_follows_it()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics.Insert(0, new Nic { Type = "0" });

        Assert.Equal(Guest.Replace("    <nic type='a'/>", "    <nic type='0'/>\n    <nic type='a'/>", StringComparison.Ordinal), document.ToXml());
    }

    [Fact]
    public void What_is_removed_takes_its_line_with_it()
    {
        NicDocument document = NicDocument.Parse(Guest);
        Assert.True(document.Nics.Remove(document.Nics[1]));

        Assert.Equal(Guest.Replace("    <nic   type=\"b\"\n           managed='yes' />\n", "", StringComparison.Ordinal), document.ToXml());
    }

    [Fact]
    public void What_is_replaced_leaves_its_place()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics[2] = new Nic { Type = "C", SndBuf = 1 };

        Assert.Equal(
            Guest.Replace("<nic type='c'><ip address='10.0.0.1'/></nic>", "<nic type='C'>\n      <sndbuf>1</sndbuf>\n    </nic>", StringComparison.Ordinal),
            document.ToXml());
    }

    [Fact]
    public void What_moves_keeps_its_text_and_its_changes()
    {
        NicDocument document = NicDocument.Parse("<devices>\n  <nic  type='a'/>\n  <nic\ttype='b'/>\n  <!-- c -->\n  <nic type='c' />\n</devices>");
        document.Nics[0].Type = "A";
        (document.Nics[0], document.Nics[2]) = (document.Nics[2], document.Nics[0]);

        Assert.Equal("<devices>\n  <nic type='c' />\n  <nic\ttype='b'/>\n  <!-- c -->\n  <nic  type='A'/>\n</devices>", document.ToXml());
    }

    [Fact]
    public void What_is_taken_out_and_put_back_changes_nothing()
    {
        NicDocument document = NicDocument.Parse(Guest);
        List<Nic> all = [.. document.Nics];
        document.Nics.Clear();
        all.ForEach(document.Nics.Add);

        Assert.Equal(Guest, document.ToXml());
    }

    [Fact]
    public void All_can_go()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics.Clear();

        Assert.Equal(
            "<?xml version=\"1.0\"?>\n<!-- a guest -->\n<guest id='1'>\n  <name>&quot;g&quot;</name>\n  <devices>\n    <disk/>\n"
            + "    <!-- the second -->\n    <!-- third -->\n    <sound/>\n  </devices>\n  <seal/>\n</guest>\n",
            document.ToXml());
    }

    [Theory]
    [InlineData("<devices/>", "<devices>\n  <nic type='a'/>\n</devices>")]
    [InlineData("<devices ></devices>", "<devices >\n  <nic type='a'/>\n</devices>")]
    [InlineData("<devices>\r\n</devices>", "<devices>\r\n  <nic type='a'/>\r\n</devices>")]
    [InlineData("<devices x=\"1\" />", "<devices x=\"1\">\n  <nic type=\"a\" />\n</devices>")]
    [InlineData("<guest>\n\t<devices/>\n</guest>", "<guest>\n\t<devices>\n\t\t<nic type='a'/>\n\t</devices>\n</guest>")]
    [InlineData("<guest><name/><devices/></guest>", "<guest><name/><devices><nic type='a'/></devices></guest>")]
    [InlineData("<devices>\n <disk/>\n <disk/>\n <sound/>\n</devices>", "<devices>\n <disk/>\n <disk/>\n <nic type='a'/>\n <sound/>\n</devices>")]
    [InlineData("<devices>\n    <sound/>\n</devices>", "<devices>\n    <nic type='a'/>\n    <sound/>\n</devices>")]
    [InlineData("<devices><disk/><sound/></devices>", "<devices><disk/><nic type='a'/><sound/></devices>")]
    [InlineData("<devices>\n  <!-- none -->\n</devices>", "<devices>\n  <!-- none -->\n  <nic type='a'/>\n</devices>")]
    [InlineData("<guest/>", "<guest>\n  <devices>\n    <nic type='a'/>\n  </devices>\n</guest>")]
    [InlineData("<guest>\n   <name/>\n</guest>", "<guest>\n   <name/>\n   <devices>\n      <nic type='a'/>\n   </devices>\n</guest>")]
    [InlineData("<guest>\n  <name/>\n  <lock/>\n  <seal/>\n</guest>", "<guest>\n  <name/>\n  <devices>\n    <nic type='a'/>\n  </devices>\n  <lock/>\n  <seal/>\n</guest>")]
    [InlineData("<guest><name/><seal/></guest>", "<guest><name/><devices><nic type='a'/></devices><seal/></guest>")]
    [InlineData("<snapshot><guest><name/></guest></snapshot>", "<snapshot><guest><name/><devices><nic type='a'/></devices></guest></snapshot>")]
    public void A_first_element_goes_where_it_belongs(string before, string after)
    {
        NicDocument document = NicDocument.Parse(before);
        document.Nics.Add(new Nic { Type = "a" });

        Assert.Equal(after, document.ToXml());
        Assert.Equal("a", Assert.Single(NicDocument.Parse(after).Nics).Type);
    }

    [Fact]
    public void A_snapshot_has_two_places()
    {
        const string Xml = "<snapshot>\n  <guest>\n    <devices>\n      <nic type='a'/>\n    </devices>\n  </guest>\n  <oldGuest>\n    <seal/>\n  </oldGuest>\n</snapshot>";
        NicDocument document = NicDocument.Parse(Xml);

        Assert.Equal(["snapshot/guest/devices", "snapshot/oldGuest/devices"], document.Nics.Places.Select(place => place.Path));
        document.Nics.Add(new Nic { Type = "b" });
        Assert.Equal(["a", "b"], document.Nics.Places[0].Select(nic => nic.Type));
        document.Nics.Places[1].Add(new Nic { Type = "c" });
        document.Nics.Add(new Nic { Type = "d" });
        document.Nics.Insert(2, new Nic { Type = "C" });
        Assert.Equal(["a", "b", "C", "c", "d"], document.Nics.Select(nic => nic.Type));
        Assert.Equal(
            "<snapshot>\n  <guest>\n    <devices>\n      <nic type='a'/>\n      <nic type='b'/>\n    </devices>\n  </guest>\n  <oldGuest>\n    <devices>\n"
            + "      <nic type='C'/>\n      <nic type='c'/>\n      <nic type='d'/>\n    </devices>\n    <seal/>\n  </oldGuest>\n</snapshot>",
            document.ToXml());
    }

    [Fact]
    public void Places_of_one_path_are_numbered() => Assert.Equal(
        ["snapshot/guest/devices", "snapshot/guest/devices[2]", "snapshot/guest[2]/devices"],
        NicDocument.Parse("<snapshot><guest><devices/><devices/></guest><guest/></snapshot>").Nics.Places.Select(place => place.Path));

    [Fact]
    public void An_element_can_move_from_place_to_place()
    {
        NicDocument document = NicDocument.Parse("<guest><devices><nic  type='a'/><nic/></devices><devices><nic type='b' /></devices></guest>");
        document.Nics.Places[1].Insert(0, document.Nics[0]);
        document.Nics.Places[0].RemoveAt(0);

        Assert.Equal("<guest><devices><nic/></devices><devices><nic  type='a'/><nic type='b' /></devices></guest>", document.ToXml());
    }

    [Fact]
    public void A_document_that_is_one_element_can_have_that_replaced_only()
    {
        NicDocument document = NicDocument.Parse("<!-- one -->\n<nic type='a' />\n");
        Assert.Throws<NotSupportedException>(() => document.Nics.Add(new Nic()));
        Assert.Throws<NotSupportedException>(() => document.Nics.Insert(0, new Nic()));
        Assert.Throws<NotSupportedException>(() => document.Nics.RemoveAt(0));
        Assert.Throws<NotSupportedException>(() => document.Nics.Clear());
        document.Nics[0].Type = "A";
        Assert.Equal("<!-- one -->\n<nic type='A' />\n", document.ToXml());
        document.Nics[0] = new Nic { Type = "b" };
        Assert.Equal("<!-- one -->\n<nic type='b' />\n", document.ToXml());
    }

    [Fact]
    public void A_document_without_any_place_takes_nothing()
    {
        NicDocument document = NicDocument.Parse("<snapshot><name/></snapshot>");

        Assert.Empty(document.Nics.Places);
        var error = Assert.Throws<NotSupportedException>(() => document.Nics.Add(new Nic()));
        Assert.Equal("The document has nothing that could hold <nic>.", error.Message);
    }

    [Fact]
    public void The_same_object_twice_is_refused_when_written()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics.Add(document.Nics[0]);

        var error = Assert.Throws<LibvirtXmlException>(document.ToXml);
        Assert.Equal("guest/devices/nic[4]", error.Path);
        Assert.Contains("guest/devices/nic[4] is the same object as guest/devices/nic[1]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        NicDocument document = NicDocument.Parse(Guest);
        Assert.Throws<ArgumentNullException>(() => document.Nics.Add(null!));
        Assert.Throws<ArgumentNullException>(() => document.Nics[0] = null!);
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_named_by_its_path()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics[1].Type = "\u0001";

        Assert.Equal("guest/devices/nic[2]@type", Assert.Throws<LibvirtXmlException>(document.ToXml).Path);
    }

    [Fact]
    public void What_comes_from_another_document_is_written_afresh()
    {
        NicDocument from = NicDocument.Parse("<devices>\n\t<nic   type=\"x\">\n\t\t<sndbuf>1</sndbuf>\n\t</nic>\n</devices>");
        NicDocument to = NicDocument.Parse("<devices>\n    <nic type='a'/>\n</devices>");
        to.Nics.Add(from.Nics[0]);

        Assert.Equal("<devices>\n    <nic type='a'/>\n    <nic type='x'>\n        <sndbuf>1</sndbuf>\n    </nic>\n</devices>", to.ToXml());
    }

    [Fact]
    public void A_fragment_brings_its_comments()
    {
        NicDocument document = NicDocument.Parse("<devices>\n  <nic/>\n</devices>");
        document.Nics.Add(Nic.Parse("<!-- 1 -->\n<nic type='a'/>\n<!-- 2 -->"));

        Assert.Equal("<devices>\n  <nic/>\n  <!-- 1 -->\n  <nic type='a'/>\n  <!-- 2 -->\n</devices>", document.ToXml());
    }

    [Fact]
    public void Prefixes_of_the_document_hold_in_its_elements_and_not_elsewhere()
    {
        const string Xml = "<devices xmlns:q='urn:q'><nic q:a='1'><q:b/></nic></devices>";
        NicDocument document = NicDocument.Parse(Xml);
        document.Nics[0].Type = "a";
        Assert.Equal(Xml.Replace("q:a='1'", "q:a='1' type='a'", StringComparison.Ordinal), document.ToXml());

        NicDocument other = NicDocument.Parse("<devices/>");
        other.Nics.Add(document.Nics[0]);
        Assert.Contains("'q' is not declared", Assert.Throws<LibvirtXmlException>(other.ToXml).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unrecognized_items_are_named_from_the_root()
    {
        NicDocument document = NicDocument.Parse("<guest><devices><nic/><nic new='1'><x/></nic></devices><devices><nic managed='?'/></devices></guest>");

        Assert.Equal(
            ["guest/devices/nic[2]@new: 1", "guest/devices/nic[2]/x: <x/>", "guest/devices[2]/nic[1]@managed: ?"],
            document.GetUnrecognized().Select(item => item.ToString()));
        Assert.Equal("nic@new: 1", Assert.Single(NicDocument.Parse("<nic new='1'/>").GetUnrecognized()).ToString());
    }

    [Fact]
    public void Writing_twice_gives_the_same()
    {
        NicDocument document = NicDocument.Parse(Guest);
        document.Nics[0].SndBuf = 4;
        document.Nics.RemoveAt(1);

        Assert.Equal(document.ToXml(), document.ToXml());
    }
}
