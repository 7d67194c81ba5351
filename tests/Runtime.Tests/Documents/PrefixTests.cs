using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Reading;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Prefixes that are declared outside of an element go with it wherever it goes, and are declared where they would mean something else.</summary>
public sealed class PrefixTests
{
    private const string Root = "<guest xmlns:q='urn:q' xmlns:r='urn:r'><devices>{0}</devices></guest>";

    public static TheoryData<string> Contents => new()
    {
        "<nic q:a='1'/>",
        "<nic q:a='1' type='a' r:a='2'/>",
        "<nic><q:b/></nic>",
        "<nic><q:b><q:c r:d='1'/><e/></q:b></nic>",
        "<nic><b q:c='1'><d/></b></nic>",
        "<nic><driver q:a='1' name='x'/></nic>",
        "<nic><driver name='x'><q:b/></driver></nic>",
        "<nic><ip address='10.0.0.1'/><ip><q:b/></ip><ip q:a='1'/></nic>",
        "<nic><source mode='new' q:a='1'><r:b/></source></nic>",
        "<nic><source mode='bridge' bridge='br0'><r:b/></source></nic>",
        "<nic><script q:a='1'>x</script></nic>",
        "<nic><sndbuf q:a='1'>much</sndbuf></nic>",
        "<nic><script>x<q:b/></script></nic>",
        "<nic><driver name='x'/><driver q:a='1'/></nic>",
        "<nic xmlns:q='urn:own'><q:b/><driver q:a='1'/></nic>",
        "<nic xmlns:s='urn:s'><driver s:a='1' q:a='2'/></nic>",
        "<nic><driver xmlns:q='urn:own' q:a='1'/><q:b/></nic>",
        "<nic><q:b xmlns:q='urn:inner'><q:c/></q:b><q:d/></nic>",
        "<nic><q:b><q:c xmlns:q='urn:inner'/><q:d/></q:b></nic>",
        "<nic><b xmlns:s='urn:s' s:a='1'/></nic>",
        "<nic><b xmlns='urn:default'><c q:d='1'/><e xmlns=''/></b></nic>",
        "<nic xml:lang='en'><q:b xml:space='preserve'> </q:b></nic>",
        "<nic><!-- <p:x/> --><?p p:x?>p:x<![CDATA[<p:x/>]]><q:b/></nic>",
        "<nic><b c='p:x'>p:x</b><q:b/></nic>",
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_text_of_its_own_declares_what_it_needs(string content)
    {
        string xml = InRoot(content);
        Nic nic = NicDocument.Parse(xml).Nics[0];
        string text = nic.ToXml();

        Assert.Equal(Expanded(xml), Expanded($"<devices>{text}</devices>"));
        Assert.Equal(text, Nic.Parse(text).ToXml());
        Assert.Equal(nic.GetUnrecognized().Select(item => item.Path), Nic.Parse(text).GetUnrecognized().Select(item => item.Path));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void In_another_document_it_means_the_same(string content)
    {
        string xml = InRoot(content);
        string[] others =
        [
            "<devices/>",
            "<devices><nic/></devices>",
            "<devices xmlns:q='urn:other'/>",
            "<guest xmlns:q='urn:other' xmlns:r='urn:q'><devices xmlns:r='urn:other'>\n<nic/>\n</devices></guest>",
            "<guest xmlns:q='urn:q'><name/></guest>",
            "<nic/>",
        ];
        foreach (string other in others)
        {
            NicDocument document = NicDocument.Parse(other);
            Nic nic = NicDocument.Parse(xml).Nics[0];
            if (other == "<nic/>")
                document.Nics[0] = nic;
            else
                document.Nics.Add(nic);
            string written = document.ToXml();

            Assert.Equal(Expanded(xml), Expanded(written));
            Assert.Equal(written, NicDocument.Parse(written).ToXml());
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_declared_there_already_is_not_declared_again(string content)
    {
        string xml = InRoot(content);
        NicDocument same = NicDocument.Parse("<guest xmlns:r='urn:r'><devices xmlns:q=\"urn:&#x71;\"/></guest>");
        same.Nics.Add(NicDocument.Parse(xml).Nics[0]);

        Assert.Equal(Declarations(xml), Declarations(same.ToXml()));
        Assert.Equal(Expanded(xml), Expanded(same.ToXml()));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void In_its_own_document_nothing_is_declared(string content)
    {
        string xml = InRoot(content + "<nic/>");
        NicDocument document = NicDocument.Parse(xml);
        Nic nic = document.Nics[0];
        document.Nics.RemoveAt(0);
        document.ToXml();
        document.Nics.Insert(0, nic);
        Assert.Equal(xml, document.ToXml());

        nic.Id = Guid.Empty;
        nic.Id = null;
        Assert.Equal(xml, document.ToXml());
        nic.Managed = true;
        Assert.Equal(Declarations(xml), Declarations(document.ToXml()));
        nic.Managed = null;
        document.Nics.Add(document.Nics[0]);
        document.Nics.RemoveAt(0);
        Assert.Equal(InRoot("<nic/>" + content), document.ToXml());
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void In_another_place_of_the_document_it_means_the_same(string content)
    {
        string xml = $"<snapshot>{InRoot(content)}<guest xmlns:q='urn:other'><devices><nic/></devices></guest></snapshot>";
        NicDocument document = NicDocument.Parse(xml);
        Nic nic = document.Nics[0];
        document.Nics.Places[0].RemoveAt(0);
        document.Nics.Places[1].Add(nic);
        string written = document.ToXml();

        Assert.Equal(Expanded(xml).Order(), Expanded(written).Order());
        Assert.Equal(written, document.ToXml());
        document.Nics.Places[1].Remove(nic);
        document.Nics.Places[0].Add(nic);
        Assert.Equal(xml, document.ToXml());
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Its_parts_bring_along_what_they_need(string content)
    {
        string xml = InRoot(content);
        Nic from = NicDocument.Parse(xml).Nics[0];
        NicDocument document = NicDocument.Parse("<devices xmlns:q='urn:other'><nic xmlns:r='urn:other'/></devices>");
        Nic to = document.Nics[0];
        (to.Source, to.Driver, to.Ips) = (from.Source, from.Driver, from.Ips);
        string[] parts = ["source", "driver", "ip"];

        Dictionary<string, string> expected = Parts(xml);
        Dictionary<string, string> written = Parts(document.ToXml());
        Dictionary<string, string> alone = Parts($"<devices>{to.ToXml()}</devices>");
        foreach (string part in parts.Where(expected.ContainsKey))
        {
            Assert.Equal(expected[part], written[part]);
            Assert.Equal(expected[part], alone[part]);
        }
    }

    [Theory]
    [InlineData("urn:&apos;&quot;&lt;&amp;")]
    [InlineData("urn:\u3042 &#9;&#10;&#13; x")]
    [InlineData(" ")]
    [InlineData("http://libvirt.org/schemas/domain/qemu/1.0")]
    public void Any_namespace_is_declared_as_it_was(string uri)
    {
        string xml = $"<devices xmlns:q='{uri}'><nic><q:b/></nic></devices>";

        Assert.Equal(Expanded(xml), Expanded($"<devices>{NicDocument.Parse(xml).Nics[0].ToXml()}</devices>"));
    }

    [Fact]
    public void The_declaration_stands_where_it_is_needed()
    {
        NicDocument from = NicDocument.Parse("<devices xmlns:q='urn:q' xmlns:r='urn:r'><nic type='a'><driver name='x'/><ip q:a='1'><q:b/></ip></nic></devices>");
        NicDocument to = NicDocument.Parse("<devices>\n  <nic/>\n</devices>");
        to.Nics.Add(from.Nics[0]);

        Assert.Equal(
            "<devices>\n  <nic/>\n  <nic type='a'>\n    <driver name='x'/>\n    <ip xmlns:q='urn:q' q:a='1'>\n      <q:b/>\n    </ip>\n  </nic>\n</devices>",
            to.ToXml());
    }

    [Fact]
    public void Content_that_is_kept_whole_declares_what_it_needs()
    {
        Parameter parameter = Parameter.Parse("<parameter xmlns:q='urn:q' unit='x'>1<q:b/></parameter>");

        Assert.Equal("<parameter unit='x' xmlns:q='urn:q'>1<q:b/></parameter>", Parameter.Parse(parameter.ToXml()).ToXml().Replace(" xmlns:q='urn:q' unit='x'", " unit='x' xmlns:q='urn:q'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_needs_nothing_is_written_as_ever()
    {
        NicDocument document = NicDocument.Parse("<devices xmlns:q='urn:q'><q:x/><nic type='a'><new/><driver new='1'/></nic></devices>");

        Assert.Equal("<nic type='a'>\n  <new/>\n  <driver new='1'/>\n</nic>", document.Nics[0].ToXml());
    }

    [Theory]
    [InlineData("many prefixes on the root")]
    [InlineData("many prefixes on the element")]
    [InlineData("many kept elements")]
    [InlineData("many elements")]
    public void Time_grows_with_the_text(string work) => Growth.AssertLinearTime(8, () => Run(work, 500), () => Run(work, 4000));

    private static void Run(string work, int count)
    {
        string declarations = string.Concat(Enumerable.Range(0, count).Select(i => $" xmlns:p{i}='urn:{i}'"));
        string uses = string.Concat(Enumerable.Range(0, count).Select(i => $"<p{i}:b/>"));
        string xml = work switch
        {
            "many prefixes on the root" => $"<devices{declarations}><nic>{uses}</nic></devices>",
            "many prefixes on the element" => $"<devices><nic{declarations}>{uses}</nic></devices>",
            "many kept elements" => $"<devices xmlns:q='urn:q'><nic>{string.Concat(Enumerable.Repeat("<q:b/>", count))}</nic></devices>",
            _ => $"<devices{declarations}>{string.Concat(Enumerable.Repeat("<nic><p0:b/></nic>", count))}</devices>",
        };
        NicDocument document = NicDocument.Parse(xml);
        foreach (Nic nic in document.Nics)
            nic.Type = "a";
        NicDocument other = NicDocument.Parse("<devices/>");
        foreach (Nic nic in document.Nics)
            other.Nics.Add(nic);

        Assert.NotEmpty(document.ToXml());
        Assert.NotEmpty(other.ToXml());
    }

    private static string InRoot(string content) => Root.Replace("{0}", content, StringComparison.Ordinal);

    private static int Declarations(string xml) => xml.Split("xmlns").Length;

    // Every element and attribute of the elements called nic that are more than that, by full names.
    private static List<string> Expanded(string xml) =>
        [.. XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Descendants("nic").Where(nic => nic.HasAttributes || nic.HasElements).Select(Dump)];

    private static Dictionary<string, string> Parts(string xml) => XDocument.Parse(xml).Descendants("nic").First().Elements()
        .GroupBy(element => element.Name.LocalName).ToDictionary(group => group.Key, group => group.Key == "driver" ? Dump(group.First()) : string.Concat(group.Select(Dump)));

    private static string Dump(XElement element)
    {
        IEnumerable<string> attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => $" {a.Name}='{a.Value}'").Order(StringComparer.Ordinal);
        IEnumerable<string> content = element.Nodes()
            .Select(node => node is XElement child ? Dump(child) : node is XText text ? text.Value.Trim() : node.ToString())
            .Where(text => text.Length > 0).Order(StringComparer.Ordinal);
        return $"<{element.Name}{string.Concat(attributes)}>{string.Concat(content)}</>";
    }
}
