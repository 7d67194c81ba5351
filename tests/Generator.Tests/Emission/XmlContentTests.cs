using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Elements of any XML, such as the <c>metadata</c> of a guest: one property, from which nothing is lost.</summary>
public class XmlContentTests
{
    private const string Nova = """
        <guest type='kvm' xmlns:nova="urn:nova">
          <name>a</name>
          <metadata>
            <nova:instance>
              <!-- mine --><nova:name>a &amp; b</nova:name>
            </nova:instance>
            text
          </metadata>
          <title >t</title>
        </guest>
        """;

    private static readonly Assembly Emitted = EmittedAssembly.Load(TestSchema.Of("""
        <element name="guest" root="true">
          <attribute name="type"/>
          <element name="name"><text summary="Its name."/></element>
          <element name="metadata" content="xml" since="0.9.10" summary="What applications keep there."><until release="8.0.0"/></element>
          <element name="title"><text summary="Its title."/></element>
        </element>
        <document csType="GuestDocument"><list element="guest"/><container path="status"/></document>
        """));

    [Fact]
    public void The_content_is_reachable_as_text_and_nothing_of_it_is_unrecognized()
    {
        dynamic guest = Parse(Nova);

        XmlContent metadata = guest.Metadata;
        Assert.Equal("\n    <nova:instance xmlns:nova='urn:nova'>\n      <!-- mine --><nova:name>a &amp; b</nova:name>\n    </nova:instance>\n    text\n  ", metadata.Xml);
        Assert.Equal("<nova:instance xmlns:nova='urn:nova'>\n      <!-- mine --><nova:name>a &amp; b</nova:name>\n    </nova:instance>", metadata.Find("urn:nova"));
        Assert.Empty((IEnumerable<UnrecognizedItem>)guest.GetUnrecognized());
        Assert.Contains("<metadata>\n    <nova:instance>\n      <!-- mine --><nova:name>a &amp; b</nova:name>\n    </nova:instance>\n    text\n  </metadata>", (string)guest.ToXml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<guest><metadata/></guest>", "")]
    [InlineData("<guest><metadata></metadata></guest>", "")]
    [InlineData("<guest><metadata> </metadata></guest>", " ")]
    [InlineData("<guest><metadata><a xmlns='urn:a'><b/></a></metadata></guest>", "<a xmlns='urn:a'><b/></a>")]
    [InlineData("<guest><metadata xmlns:a='urn:a'><a:a/><b><a:c/></b><d a:e='f'/></metadata></guest>", "<a:a xmlns:a='urn:a'/><b xmlns:a='urn:a'><a:c/></b><d xmlns:a='urn:a' a:e='f'/>")]
    [InlineData("<guest xmlns:a='urn:&lt;&apos;&amp;'><metadata><a:a/></metadata></guest>", "<a:a xmlns:a='urn:&lt;&apos;&amp;'/>")]
    [InlineData("<guest xmlns:a='urn:a'><metadata><!-- <a:a/> --><![CDATA[<a:a/>]]><a:a xmlns:a='urn:b'/></metadata></guest>", "<!-- <a:a/> --><![CDATA[<a:a/>]]><a:a xmlns:a='urn:b'/>")]
    public void The_content_declares_what_it_needs(string xml, string content)
    {
        dynamic guest = Parse(xml);
        Assert.Equal(content, ((XmlContent)guest.Metadata).Xml);
        Assert.Equal(content, XmlContent.Parse(content).Xml);
        Assert.Empty((IEnumerable<UnrecognizedItem>)guest.GetUnrecognized());
    }

    [Fact]
    public void What_is_not_content_is_unrecognized()
    {
        dynamic guest = Parse("<guest><metadata a='b' xmlns:c='d'><e/></metadata><metadata><f/></metadata></guest>");

        Assert.Equal(
            ["guest/metadata@a: b", "guest/metadata: <metadata><f/></metadata>"],
            ((IEnumerable<UnrecognizedItem>)guest.GetUnrecognized()).Select(i => i.ToString()));
    }

    [Theory]
    [InlineData("<x:new xmlns:x='urn:x'>\n</x:new>", "<metadata><x:new xmlns:x='urn:x'>\n</x:new></metadata>")]
    [InlineData("", "<metadata/>")]
    [InlineData("a <b/>", "<metadata>a <b/></metadata>")]
    public void Another_content_takes_its_place_and_nothing_else_changes(string content, string written)
    {
        var start = Nova.IndexOf("<metadata>", StringComparison.Ordinal);
        var end = Nova.IndexOf("</metadata>", StringComparison.Ordinal) + "</metadata>".Length;
        foreach (var (before, after) in new[] { ("", ""), ("<status xmlns:o='urn:o'>\n", "</status>") })
        {
            dynamic document = Call("GuestDocument", before + Nova + after);
            document.Guests[0].Metadata = XmlContent.Parse(content);
            Assert.Equal(before + Nova.Substring(0, start) + written + Nova.Substring(end) + after, (string)document.ToXml());
            Assert.Equal(content, ((XmlContent)((dynamic)Call("GuestDocument", (string)document.ToXml())).Guests[0].Metadata).Xml);
        }
    }

    [Fact]
    public void What_is_beside_the_content_stays()
    {
        dynamic document = Call("GuestDocument", "<guest><metadata  a='b'><!-- c --><d/></metadata></guest>");
        document.Guests[0].Metadata = XmlContent.Parse("<e/>");
        Assert.Equal("<guest><metadata  a='b'><e/></metadata></guest>", (string)document.ToXml());
        document.Guests[0].Metadata = null;
        Assert.Equal("<guest/>", (string)document.ToXml());
        document.Guests[0].Metadata = XmlContent.Empty;
        Assert.Equal("<guest><metadata/></guest>", (string)document.ToXml());
    }

    [Fact]
    public void Beside_another_change_the_content_stays_as_it_is()
    {
        dynamic document = Call("GuestDocument", Nova);
        document.Guests[0].Name = "b";
        Assert.Equal(Nova.Replace(">a</name>", ">b</name>", StringComparison.Ordinal), (string)document.ToXml());
        document.Guests[0].Metadata = null;
        Assert.DoesNotContain("nova:", (string)document.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_that_goes_to_another_guest_means_the_same_there()
    {
        dynamic guest = Parse("<guest/>");
        guest.Metadata = ((dynamic)Parse(Nova)).Metadata;
        Assert.Contains("<nova:instance xmlns:nova='urn:nova'>", (string)guest.ToXml(), StringComparison.Ordinal);

        dynamic other = Call("GuestDocument", "<status><guest/></status>");
        other.Guests[0] = Parse(Nova);
        Assert.Equal("a", (string)((dynamic)Call("GuestDocument", (string)other.ToXml())).Guests[0].Name);
    }

    [Fact]
    public void It_is_dated_like_any_element()
    {
        dynamic guest = Parse("<guest><metadata><a><b/></a></metadata></guest>");
        var early = (IReadOnlyList<CompatibilityIssue>)guest.CheckCompatibility(new LibvirtVersion(0, 9, 9));
        Assert.Equal("guest/metadata", Assert.Single(early).Path);
        Assert.Empty((IReadOnlyList<CompatibilityIssue>)guest.CheckCompatibility(new LibvirtVersion(1, 0, 0)));
        Assert.Equal("guest/metadata", Assert.Single((IReadOnlyList<CompatibilityIssue>)guest.CheckCompatibility(new LibvirtVersion(8, 0, 0))).Path);
        dynamic features = Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["guest/metadata"], ((IEnumerable<LibvirtFeature>)features).Select(f => f.Path).Where(p => p.Contains("metadata", StringComparison.Ordinal)));
    }

    private static dynamic Parse(string xml) => Call("Guest", xml);

    private static dynamic Call(string type, string xml) =>
        Emitted.GetType("Libvirt.Xml." + type)!.GetMethods().First(m => m.Name == "Parse" && m.GetParameters()[0].ParameterType == typeof(string))
            .Invoke(null, type == "Guest" ? [xml] : [xml, null])!;
}
