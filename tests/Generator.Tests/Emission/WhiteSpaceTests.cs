using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>White space is content where there is nothing but text; beside elements it is none, and text beside elements is listed once.</summary>
public class WhiteSpaceTests
{
    private static readonly Type Root = EmittedAssembly.Load(TestSchema.Of("""
        <element name="root" root="true">
          <element name="empty"/>
          <element name="elements"><element name="first"><attribute name="a"/></element></element>
          <element name="plain"><text summary="A text."/></element>
          <element name="number"><attribute name="unit"/><text type="integer" summary="A number."/></element>
          <element name="either"><text summary="A text."/><element name="second"/></element>
          <element name="shape"><attribute name="type" selects="self"/><variant value="x"><element name="third"/></variant></element>
          <element name="q:foreign" xmlns:q="urn:q"><text summary="A text."/><element name="q:fourth"/></element>
        </element>
        """)).GetType("Libvirt.Xml.Root")!;

    [Theory]
    [InlineData("<root>\n  <empty>\n  </empty>\n  <elements>\n    <first>\n\n</first>\n\t</elements>\r\n  <number unit='a'>\n  5\n  </number>\n</root>", "")]
    [InlineData("<root> <either>\n  <second>\n </second>\n  </either> <shape type='x'>\n  <third>\n  </third>\n  </shape> </root>", "")]
    [InlineData("<root xmlns:q='urn:q'>\n  <q:foreign>\n    <q:fourth>\n    </q:fourth>\n  </q:foreign>\n</root>", "")]
    [InlineData("<root>\n  <foreign xmlns='urn:q'>\n    <fourth>\n    </fourth>\n  </foreign>\n</root>", "")]
    [InlineData("<root>\n  <shape type='y'>\n  </shape>\n</root>", "root/shape@type: y")]
    [InlineData("<root>a<elements>b<first>c</first>d</elements>\n e \n</root>", "root#text: a, root/elements#text: b, root/elements/first#text: c, root/elements#text: d, root#text: e")]
    [InlineData("<root><empty> a\n</empty><shape type='x'>b<third/></shape></root>", "root/empty#text: a, root/shape#text: b")]
    [InlineData("<root><plain>a<b/>\n</plain><number>1<c/></number></root>", "root/plain#text: a<b/>\n, root/number#text: 1<c/>")]
    [InlineData("<root><either>a<second/>b</either></root>", "root/either#text: a, root/either#text: b")]
    [InlineData("<root xmlns:q='urn:q'><q:foreign>a<q:fourth>b</q:fourth></q:foreign></root>", "root/q:foreign#text: a, root/q:foreign/q:fourth#text: b")]
    public void Only_text_is_listed(string xml, string unrecognized)
    {
        dynamic root = Parse(xml);

        Assert.Equal(unrecognized, Unrecognized(root));
        Assert.Equal(unrecognized, Unrecognized(Parse((string)root.ToXml())));
    }

    private static dynamic Parse(string xml) => Root.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static string Unrecognized(dynamic root) =>
        string.Join(", ", ((IReadOnlyList<UnrecognizedItem>)root.GetUnrecognized()).Select(i => i.ToString()));
}
