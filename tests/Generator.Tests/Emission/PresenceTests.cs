using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Elements that say all by being there, and lists of elements that hold nothing but text: emitted, compiled, loaded and run.</summary>
public class PresenceTests
{
    private static readonly System.Reflection.Assembly Assembly = EmittedAssembly.Load(TestSchema.Of("""
        <element name="os" root="true" csType="Os" since="1.0.0">
          <attribute name="a"/>
          <element name="acpi" type="presence" since="2.0.0" summary="Whether there is ACPI."/>
          <element name="entry" occurs="0..n" since="3.0.0" summary="A text."><text since="4.0.0"/></element>
          <element name="size" occurs="0..n"><text type="integer"/></element>
          <element name="box" occurs="0..n"><attribute name="x"/></element>
        </element>
        <document csType="OsDocument"><list element="os"/><container path="host"/></document>
        """));

    private static readonly Type Os = Assembly.GetType("Libvirt.Xml.Os")!;

    [Theory]
    [InlineData("<os/>", false, "")]
    [InlineData("<os>\n  <acpi/>\n</os>", true, "")]
    [InlineData("<os>\n  <acpi eoi='on'/>\n</os>", true, "os/acpi@eoi: on")]
    [InlineData("<os>\n  <acpi><!-- c --></acpi>\n</os>", true, "")]
    [InlineData("<os>\n  <acpi><b/></acpi>\n</os>", true, "os/acpi#text: <b/>")]
    [InlineData("<os>\n  <acpi>t</acpi>\n</os>", true, "os/acpi#text: t")]
    [InlineData("<os>\n  <acpi/>\n  <acpi x='1'/>\n</os>", true, "os/acpi: <acpi x='1'/>")]
    public void An_element_is_there_or_not(string xml, bool isThere, string unrecognized)
    {
        var os = Parse(xml);
        Assert.Equal(isThere, (bool)os.Acpi);
        Assert.Equal(unrecognized, string.Join(", ", Unrecognized((object)os)));
        Assert.Equal(xml, (string)os.ToXml());

        os.Acpi = true;
        Assert.Equal(isThere ? xml : "<os>\n  <acpi/>\n</os>", (string)os.ToXml());
        os.Acpi = false;
        Assert.Equal("<os/>", (string)os.ToXml());
        os.Acpi = true;
        Assert.Equal("<os>\n  <acpi/>\n</os>", (string)os.ToXml());
    }

    [Theory]
    [InlineData("<acpi> \n </acpi>")]
    [InlineData("<acpi></acpi>")]
    public void White_space_in_it_is_no_content(string acpi)
    {
        var os = Parse($"<os>{acpi}</os>");
        Assert.True((bool)os.Acpi);
        Assert.Empty(Unrecognized((object)os));
        Assert.Equal("<os>\n  <acpi/>\n</os>", (string)os.ToXml());
    }

    [Theory]
    [InlineData("<os>\n  <entry>a</entry>\n  <entry>b &amp; c</entry>\n</os>", "a|b & c", "")]
    [InlineData("<os>\n  <entry> a </entry>\n  <entry></entry>\n  <entry/>\n</os>", " a ||", "")]
    [InlineData("<os>\n  <entry n='1'>a</entry>\n  <!-- c -->\n  <entry><!-- d -->b</entry>\n</os>", "a|b", "os/entry@n: 1")]
    [InlineData("<os>\n  <entry>a</entry>\n  <entry>b<c/></entry>\n  <other/>\n</os>", "a|", "os/entry[2]#text: b<c/>, os/other: <other/>")]
    public void Elements_of_text_are_a_list_of_texts(string xml, string texts, string unrecognized)
    {
        var os = Parse(xml);
        Assert.Equal(texts, string.Join("|", Entries((object)os)));
        Assert.Equal(unrecognized, string.Join(", ", Unrecognized((object)os)));
        Assert.Equal(xml, (string)os.ToXml());
    }

    [Fact]
    public void A_list_of_texts_is_edited()
    {
        var os = Parse("<os><entry n='1'>a</entry><entry><!-- c -->b</entry><entry>c<d/></entry><acpi/></os>");
        IList<string> entries = Entries((object)os);
        entries[0] = "A";
        entries[2] = "<C>";
        entries.Insert(1, "new");
        entries.Add("");
        Assert.Equal("<os>\n  <acpi/>\n  <entry n='1'>A</entry>\n  <entry>new</entry>\n  <entry><!-- c -->b</entry>\n  <entry>&lt;C&gt;</entry>\n  <entry></entry>\n</os>", (string)os.ToXml());
        entries.RemoveAt(2);
        Assert.Equal(["A", "new", "<C>", ""], entries);
        Assert.Equal(4, (int)os.Entries.Count);
        Assert.Throws<ArgumentNullException>(() => entries.Add(null!));
        Assert.Throws<ArgumentNullException>(() => entries[0] = null!);

        os.Entries = os.Entries;
        Assert.Equal(4, (int)os.Entries.Count);
        os.Entries = new[] { "x", "y" };
        Assert.Equal("<os>\n  <acpi/>\n  <entry>x</entry>\n  <entry>y</entry>\n</os>", (string)os.ToXml());
        os.Entries.Clear();
        Assert.Equal("<os>\n  <acpi/>\n</os>", (string)os.ToXml());
        os.Entries = null;
        Assert.Empty(Entries((object)os));
    }

    [Theory]
    [InlineData("<os/>", "1.0.0")]
    [InlineData("<os><acpi/></os>", "2.0.0")]
    [InlineData("<os><entry>a</entry></os>", "4.0.0")]
    public void Both_are_dated(string xml, string version) => Assert.Equal(LibvirtVersion.Parse(version), (LibvirtVersion?)((dynamic)Parse(xml)).GetMinimumVersion());

    [Fact]
    public void Numbers_stay_objects_and_plurals_are_regular()
    {
        Assert.NotNull(Os.GetProperty("Sizes")!.PropertyType.GetGenericArguments().Single().GetProperty("Value"));
        Assert.NotNull(Os.GetProperty("Boxes"));
        Assert.Null(Assembly.GetType("Libvirt.Xml.Acpi"));
        Assert.Null(Assembly.GetType("Libvirt.Xml.Entry"));
    }

    [Fact]
    public void A_document_keeps_what_did_not_change()
    {
        const string Xml = "<host>\n <os a = \"1\">\n   <acpi></acpi>\n\n   <entry n = \"1\">a</entry>\n   <entry><![CDATA[b]]></entry><!-- c -->\n   <entry>d</entry>\n </os>\n</host>\n";
        dynamic document = Assembly.GetType("Libvirt.Xml.OsDocument")!.GetMethods()
            .First(m => m.Name == "Parse" && m.GetParameters()[0].ParameterType == typeof(string)).Invoke(null, [Xml, null])!;
        Assert.Equal(Xml, (string)document.ToXml());
        dynamic os = ((IEnumerable<object>)document.Oses).First();
        Entries((object)os)[2] = "D";
        Assert.Equal(Xml.Replace(">d<", ">D<", StringComparison.Ordinal), (string)document.ToXml());
        os.A = "2";
        Assert.Equal(Xml.Replace(">d<", ">D<", StringComparison.Ordinal).Replace("\"1\">\n   <acpi", "\"2\">\n   <acpi", StringComparison.Ordinal), (string)document.ToXml());
        Entries((object)os).RemoveAt(1);
        os.Acpi = false;
        Assert.DoesNotContain("acpi", (string)document.ToXml(), StringComparison.Ordinal);
        Assert.DoesNotContain("CDATA", (string)document.ToXml(), StringComparison.Ordinal);
        Assert.Contains("<entry n = \"1\">a</entry>", (string)document.ToXml(), StringComparison.Ordinal);
        Assert.Contains("<!-- c -->", (string)document.ToXml(), StringComparison.Ordinal);
        os.Acpi = true;
        Assert.Contains("<acpi", (string)document.ToXml(), StringComparison.Ordinal);
    }

    private static dynamic Parse(string xml) => Os.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static IList<string> Entries(object os) => (IList<string>)((dynamic)os).Entries;

    private static IReadOnlyList<UnrecognizedItem> Unrecognized(object os) => ((dynamic)os).GetUnrecognized();
}
