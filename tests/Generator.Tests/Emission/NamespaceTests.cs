using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// Elements in a namespace, such as the <c>qemu:commandline</c> of a guest: found by the address of their namespace, whatever the prefix, and
/// written with a prefix that is declared where they stand.
/// </summary>
public class NamespaceTests
{
    private const string Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    private static readonly Assembly Emitted = EmittedAssembly.Load(
        new("first.xml", $"""
            <schema xmlns="urn:libvirt-gen:schema" xmlns:qemu="{Qemu}">
              <word xml="commandline" words="command line"/>
              <element name="guest" root="true">
                <attribute name="type"/>
                <element name="name"><text summary="Its name."/></element>
                <element name="commandline" csType="PlainCommandLine" cs="PlainCommandLine"><attribute name="value"/></element>
                <element name="qemu:commandline">
                  <element name="qemu:arg" occurs="0..n"><attribute name="value"/></element>
                  <element name="qemu:note"><text summary="A note."/></element>
                </element>
                <element name="qemu:deprecation"><attribute name="behavior"/></element>
                <element name="qemu:label"><text summary="A text beside the others."/></element>
              </element>
              <document csType="GuestDocument"><list element="guest"/><container path="status"/></document>
            </schema>
            """, IsShipped: true),
        new("own.xml", $"""
            <schema xmlns="urn:libvirt-gen:schema">
              <element name="guest">
                <element name="q:commandline" xmlns:q="{Qemu}">
                  <element name="q:env" occurs="0..n" since="1.0.0" xmlns:lxc="urn:lxc"><attribute name="name"/></element>
                </element>
                <element name="lxc:namespace" xmlns:lxc="urn:lxc"/>
              </element>
            </schema>
            """, IsShipped: false));

    /// <summary>Documents with one argument and one variable each, as libvirt's own test data spells them.</summary>
    public static TheoryData<string> Spellings =>
    [
        $"<guest type='kvm' xmlns:qemu='{Qemu}'>\n  <name>a</name>\n  <qemu:commandline>\n    <qemu:arg value='-x'/>\n    <qemu:env name='N'/>\n  </qemu:commandline>\n</guest>",
        $"<guest xmlns:ns0='{Qemu}'>\n  <ns0:commandline>\n    <ns0:arg value='-x'/>\n    <ns0:env name='N'/>\n  </ns0:commandline>\n</guest>",
        $"<guest>\n  <qemu:commandline xmlns:qemu='{Qemu}'>\n    <qemu:arg value='-x'/>\n    <qemu:env name='N'/>\n  </qemu:commandline>\n</guest>",
        $"<guest>\n  <commandline xmlns='{Qemu}'>\n    <arg value='-x'/>\n    <env name='N'/>\n  </commandline>\n</guest>",
        $"<guest xmlns:qemu='urn:other' xmlns:q='{Qemu}'>\n  <q:commandline>\n    <q:arg value='-x'/>\n    <qemu:arg value='-y'/>\n    <q:env name='N'/>\n  </q:commandline>\n</guest>",
        $"<guest xmlns:qemu='{Qemu}'>\n  <qemu:commandline>\n    <b:arg xmlns:b='{Qemu}' value='-x'/>\n    <env xmlns='{Qemu}' name='N'/>\n  </qemu:commandline>\n</guest>",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Elements_are_found_by_namespace_and_written_as_they_stood(string xml)
    {
        dynamic guest = Parse(xml);

        Assert.Equal("-x", (string)Assert.Single((IEnumerable<dynamic>)guest.QemuCommandLine.QemuArgs).Value);
        Assert.Equal("N", (string)Assert.Single((IEnumerable<dynamic>)guest.QemuCommandLine.QemuEnvs).Name);
        Assert.Null((object?)guest.PlainCommandLine);
        Assert.Equal(xml, (string)guest.ToXml());
        Assert.Equal(
            xml.Contains("urn:other", StringComparison.Ordinal) ? "guest/qemu:commandline/qemu:arg: <qemu:arg value='-y'/>" : "",
            string.Join(", ", (string[])Unrecognized(guest)));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void What_is_added_takes_the_prefix_of_its_place(string xml)
    {
        foreach (var (before, after) in new[] { ("", ""), ("<status>\n", "</status>"), ($"<status xmlns:outer='{Qemu}' xmlns:qemu='urn:further'>\n", "</status>") })
        {
            dynamic document = Call("GuestDocument", before + xml + after);
            dynamic guest = document.Guests[0];
            guest.QemuCommandLine.QemuArgs.Add(New("QemuArg", "Value", "-new"));
            guest.QemuCommandLine.QemuArgs[0].Value = "-changed";

            var changed = (string)document.ToXml();

            Assert.Equal((before + xml + after).Replace("-x", "-changed", StringComparison.Ordinal), WithoutLine(changed, "-new"));
            dynamic again = ((dynamic)Call("GuestDocument", changed)).Guests[0];
            Assert.Equal(["-changed", "-new"], ((IEnumerable<dynamic>)again.QemuCommandLine.QemuArgs).Select(a => (string)a.Value));
            Assert.Equal(((string[])Unrecognized(guest)).Length, ((string[])Unrecognized(again)).Length);
        }
    }

    [Fact]
    public void A_guest_made_in_code_declares_the_namespace_as_libvirt_does()
    {
        dynamic guest = New("Guest", "Type", "kvm");
        guest.QemuCommandLine = New("QemuCommandLine", "QemuNote", "a < b");
        guest.QemuCommandLine.QemuArgs.Add(New("QemuArg", "Value", "-x"));
        guest.QemuLabel = "l";

        Assert.Equal(
            $"<guest type='kvm' xmlns:qemu='{Qemu}'>\n  <qemu:commandline>\n    <qemu:arg value='-x'/>\n    <qemu:note>a &lt; b</qemu:note>\n  </qemu:commandline>\n  <qemu:label>l</qemu:label>\n</guest>",
            (string)guest.ToXml());

        guest.QemuCommandLine = null;
        guest.QemuLabel = null;
        Assert.Equal("<guest type='kvm'/>", (string)guest.ToXml());
    }

    [Theory]
    [InlineData("<guest/>", "<guest xmlns:qemu='Q'>\n  <qemu:commandline/>\n</guest>")]
    [InlineData("<guest  a='b' />", "<guest  a='b'  xmlns:qemu='Q'>\n  <qemu:commandline />\n</guest>")]
    [InlineData("<guest xmlns:qemu='urn:other'><qemu:x/></guest>", "<guest xmlns:qemu='urn:other' xmlns:qemu1='Q'><qemu:x/><qemu1:commandline/></guest>")]
    [InlineData("<guest xmlns:q='Q'><q:x/></guest>", "<guest xmlns:q='Q'><q:x/><q:commandline/></guest>")]
    [InlineData("<guest><q:label xmlns:q='Q'>l</q:label></guest>", "<guest xmlns:qemu='Q'><qemu:commandline/><q:label xmlns:q='Q'>l</q:label></guest>")]
    public void What_comes_is_declared_where_it_is_not(string before, string after)
    {
        dynamic document = Call("GuestDocument", before.Replace("Q", Qemu, StringComparison.Ordinal));
        document.Guests[0].QemuCommandLine = New("QemuCommandLine");

        var changed = (string)document.ToXml();

        Assert.NotNull((object?)((dynamic)Call("GuestDocument", changed)).Guests[0].QemuCommandLine);
        Assert.Equal(after.Replace("Q", Qemu, StringComparison.Ordinal), changed);
    }

    [Theory]
    [InlineData("<guest xmlns:q='Q'>\n  <q:label>a</q:label>\n</guest>")]
    [InlineData("<guest xmlns:q='Q' xmlns:qemu='Q'>\n  <q:label>a</q:label>\n</guest>")]
    [InlineData("<guest>\n  <label xmlns='Q'>a</label>\n</guest>")]
    [InlineData("<guest>\n  <qemu:label  xmlns:qemu='Q' >a<!-- c --></qemu:label >\n</guest>")]
    public void Texts_keep_their_prefix(string xml)
    {
        xml = xml.Replace("Q", Qemu, StringComparison.Ordinal);
        dynamic document = Call("GuestDocument", xml);
        dynamic guest = document.Guests[0];
        Assert.Equal("a", (string)guest.QemuLabel);
        Assert.Empty(Unrecognized(guest));

        guest.QemuLabel = "b";
        dynamic again = ((dynamic)Call("GuestDocument", (string)document.ToXml())).Guests[0];
        Assert.Equal("b", (string)again.QemuLabel);
        Assert.Empty(Unrecognized(again));

        guest.Type = "kvm";
        Assert.Equal("b", (string)((dynamic)Call("GuestDocument", (string)document.ToXml())).Guests[0].QemuLabel);
        Assert.Equal("b", (string)((dynamic)Parse((string)guest.ToXml())).QemuLabel);
    }

    [Theory]
    [InlineData("<guest><commandline value='v'/></guest>", "v", "")]
    [InlineData("<guest xmlns:x='urn:x'><x:commandline/></guest>", null, "guest/x:commandline: <x:commandline/>")]
    [InlineData("<guest><commandline xmlns='urn:x'/></guest>", null, "guest/commandline: <commandline xmlns='urn:x'/>")]
    [InlineData("<guest xmlns:qemu='urn:x'><qemu:commandline/><qemu:label>a</qemu:label></guest>", null, "guest/qemu:commandline: <qemu:commandline/>, guest/qemu:label: <qemu:label>a</qemu:label>")]
    [InlineData("<guest xmlns:q='Q'><q:commandline><arg value='a'/><q:other/></q:commandline></guest>", null, "guest/qemu:commandline/arg: <arg value='a'/>, guest/qemu:commandline/q:other: <q:other/>")]
    [InlineData("<guest><commandline xmlns='Q'><arg xmlns='' value='a'/></commandline></guest>", null, "guest/qemu:commandline/arg: <arg xmlns='' value='a'/>")]
    [InlineData("<guest xmlns:q='Q'><q:name>a</q:name><q:commandline q:a='b'/></guest>", null, "guest/q:name: <q:name>a</q:name>, guest/qemu:commandline@q:a: b")]
    [InlineData("<guest xmlns:q='Q'><q:label>a<b/></q:label><q:label>c</q:label></guest>", null, "guest/q:label#text: a<b/>, guest/q:label: <q:label>c</q:label>")]
    public void Another_namespace_is_another_element(string xml, string? plain, string unrecognized)
    {
        dynamic guest = Parse(xml.Replace("Q", Qemu, StringComparison.Ordinal));

        Assert.Equal(plain, (string?)guest.PlainCommandLine?.Value);
        Assert.Equal(unrecognized, string.Join(", ", (string[])Unrecognized(guest)));
        Assert.Equal(unrecognized, string.Join(", ", (string[])Unrecognized(Parse((string)guest.ToXml()))));
    }

    [Fact]
    public void What_moves_to_another_document_means_the_same_there()
    {
        dynamic from = Parse($"<guest><commandline xmlns='{Qemu}'><arg value='a'><own/></arg></commandline></guest>");
        dynamic to = Parse($"<guest xmlns:qemu='urn:other' xmlns:q='{Qemu}'><q:commandline/><qemu:x/></guest>");

        to.QemuCommandLine.QemuArgs.Add(from.QemuCommandLine.QemuArgs[0]);

        Assert.Equal(
            $"<guest xmlns:qemu='urn:other' xmlns:q='{Qemu}'>\n  <q:commandline>\n    <q:arg xmlns='{Qemu}' value='a'>\n      <own/>\n    </q:arg>\n  </q:commandline>\n  <qemu:x/>\n</guest>",
            (string)to.ToXml());
    }

    [Fact]
    public void Paths_have_the_prefix_of_the_first_file()
    {
        dynamic features = Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!;
        var paths = ((IEnumerable<LibvirtFeature>)features).Select(f => f.Path).ToList();

        Assert.Contains("guest/qemu:commandline/qemu:arg@value", paths);
        Assert.Contains("guest/qemu:commandline/qemu:env@name", paths);
        Assert.Contains("guest/qemu:commandline/qemu:note#text", paths);
        Assert.Contains("guest/lxc:namespace", paths);

        dynamic guest = Parse($"<guest xmlns:q='{Qemu}'><q:commandline><q:env/></q:commandline></guest>");
        var issues = (IReadOnlyList<CompatibilityIssue>)guest.CheckCompatibility(new LibvirtVersion(0, 9, 0));
        Assert.Equal("guest/qemu:commandline/qemu:env", Assert.Single(issues).Path);
    }

    private static string WithoutLine(string text, string part) => string.Join('\n', text.Split('\n').Where(line => !line.Contains(part, StringComparison.Ordinal)));

    private static string[] Unrecognized(dynamic guest) => ((IEnumerable<UnrecognizedItem>)guest.GetUnrecognized()).Select(i => i.ToString()).ToArray();

    private static dynamic New(string type, string? member = null, object? value = null)
    {
        var made = Activator.CreateInstance(Emitted.GetType("Libvirt.Xml." + type)!)!;
        if (member is not null)
        {
            made.GetType().GetProperty(member)!.SetValue(made, value);
        }

        return made;
    }

    private static dynamic Parse(string xml) => Call("Guest", xml);

    private static dynamic Call(string type, string xml) =>
        Emitted.GetType("Libvirt.Xml." + type)!.GetMethods().First(m => m.Name == "Parse" && m.GetParameters()[0].ParameterType == typeof(string))
            .Invoke(null, type == "Guest" ? [xml] : [xml, null])!;
}
