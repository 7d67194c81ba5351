using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Documents of other kinds, with several lists and containers: more schema, and no new code.</summary>
public class DocumentTests
{
    private static readonly Assembly Emitted = EmittedAssembly.Load(
        TestSchema.Of("""
            <element name="disk" root="true" csType="Disk"><attribute name="file"/></element>
            <element name="nic" root="true" csType="Nic"><attribute name="mac"/></element>
            <element name="network" root="true" csType="Network"><attribute name="name"/></element>
            <document csType="Guest" summary="A guest.">
              <list element="disk" summary="Its disks."/>
              <list element="nic" cs="Cards" after="disk" summary="Its cards."/>
              <container path="guest/devices" before="seal"/>
            </document>
            <document csType="NetworkDocument" summary="A network.">
              <list element="network" summary="The network."/>
              <container path="networkstatus"/>
            </document>
            """, "shipped.xml"),
        TestSchema.Of("""<document csType="Guest"><container path="copy/guest/devices"/></document>""", "own.xml", isShipped: false));

    [Theory]
    [InlineData("Guest", "Disks", "<guest><devices><nic/><disk/><disk file='a' /></devices></guest>", 2)]
    [InlineData("Guest", "Cards", "<guest><devices><nic/><disk/><disk file='a' /></devices></guest>", 1)]
    [InlineData("Guest", "Cards", "<copy><guest><devices><nic/></devices></guest></copy>", 1)]
    [InlineData("Guest", "Cards", "<nic/>", 1)]
    [InlineData("Guest", "Disks", "<nic/>", 0)]
    [InlineData("NetworkDocument", "Networks", "<network name='n' ></network>", 1)]
    [InlineData("NetworkDocument", "Networks", "<networkstatus>\n<network name='n'/></networkstatus>", 1)]
    public void Each_list_has_what_is_its(string type, string list, string xml, int count)
    {
        var document = Parse(type, xml);

        Assert.Equal(count, List(document, list).Cast<object>().Count());
        Assert.Equal(xml, ToXml(document));
    }

    [Theory]
    [InlineData("<guest><seal/></guest>", "<guest><devices><disk/><nic/></devices><seal/></guest>")]
    [InlineData("<guest><devices/></guest>", "<guest><devices><disk/><nic/></devices></guest>")]
    [InlineData("<guest><devices><disk file='a'/><sound/></devices></guest>", "<guest><devices><disk file='a'/><disk/><nic/><sound/></devices></guest>")]
    public void Several_lists_share_a_container(string before, string after)
    {
        var document = Parse("Guest", before);
        Add(document, "Disks", "Disk");
        Add(document, "Cards", "Nic");

        Assert.Equal(after, ToXml(document));
    }

    private static object Parse(string type, string xml)
    {
        var parse = Emitted.GetType("Libvirt.Xml." + type)!.GetMethods().First(m => m.Name == "Parse" && m.GetParameters()[0].ParameterType == typeof(string));
        return parse.Invoke(null, [xml, null])!;
    }

    private static IEnumerable List(object document, string list) => (IEnumerable)document.GetType().GetProperty(list)!.GetValue(document)!;

    private static void Add(object document, string list, string item)
    {
        var elements = List(document, list);
        elements.GetType().GetMethod("Add")!.Invoke(elements, [Activator.CreateInstance(Emitted.GetType("Libvirt.Xml." + item)!)]);
    }

    private static string ToXml(object document) => (string)document.GetType().GetMethod("ToXml")!.Invoke(document, null)!;
}
