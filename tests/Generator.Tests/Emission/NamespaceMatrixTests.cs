using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Every kind of child, without a namespace and in one: emitted, compiled, read, made, changed, taken away and written.</summary>
public class NamespaceMatrixTests
{
    private const string Uri = "urn:q";

    // Where @ stands, elements get their prefix.
    private const string Schema = """
        <element name="a" root="true" csType="A">
          <attribute name="t" selects="@shape"/>
          <attribute name="u" selects="@turn"/>
          <element name="@box" csType="Box" cs="Box"><attribute name="k"/></element>
          <element name="@item" csType="Item" cs="Items" occurs="0..n"><attribute name="k"/></element>
          <element name="@kind" csType="Kind" cs="Kind"><attribute name="s" selects="self"/><variant value="x" csType="XKind"><attribute name="k"/></variant></element>
          <element name="@label" cs="Label"><text/></element>
          <element name="@flag" cs="Flag" type="presence"/>
          <element name="@any" cs="Any" content="xml"/>
          <element name="@line" cs="Lines" occurs="0..n"><text/></element>
          <element name="@shape" csType="Shape" cs="Shape"><variant value="x" csType="XShape"><attribute name="k"/></variant></element>
          <element name="@turn" csType="Turn" cs="Turns" occurs="0..n"><variant value="x" csType="XTurn"><attribute name="k"/></variant></element>
          <element name="@size" cs="Size"><attribute name="unit" type="unit"/><text type="size" unit="KiB"/></element>
        </element>
        <document csType="ADocument"><list element="a" cs="All"/><container path="status"/></document>
        """;

    private static readonly Dictionary<string, Assembly> Emitted = new[] { "", "q:" }.ToDictionary(
        prefix => prefix,
        prefix => EmittedAssembly.Load(new Language.SchemaText(
            "test.xml", $"<schema xmlns=\"urn:libvirt-gen:schema\" xmlns:q=\"{Uri}\">{Schema.Replace("@", prefix, StringComparison.Ordinal)}</schema>", IsShipped: true)));

    /// <summary>The member, the attribute that selects its shape, its element as it is written, another one, and what the member then says.</summary>
    private static readonly (string Member, string Attribute, string Xml, string Other, string Value, string OtherValue)[] Kinds =
    [
        ("Box", "", "<@box k='1'/>", "<@box k='2'/>", "1", "2"),
        ("Items", "", "<@item k='1'/>", "<@item k='2'/>", "1", "2"),
        ("Kind", "", "<@kind s='x' k='1'/>", "<@kind s='x' k='2'/>", "1", "2"),
        ("Label", "", "<@label>1</@label>", "<@label>2</@label>", "1", "2"),
        ("Flag", "", "<@flag/>", "<@flag/>", "True", "True"),
        ("Any", "", "<@any><b/></@any>", "<@any><c/></@any>", "<b/>", "<c/>"),
        ("Lines", "", "<@line>1</@line>", "<@line>2</@line>", "1", "2"),
        ("Shape", " t='x'", "<@shape k='1'/>", "<@shape k='2'/>", "1", "2"),
        ("Turns", " u='x'", "<@turn k='1'/>", "<@turn k='2'/>", "1", "2"),
        ("Size", "", "<@size unit='MiB'>1</@size>", "<@size unit='GiB'>2</@size>", "1 MiB", "2 GiB"),
    ];

    /// <summary>Every kind with every way to name its element: where its prefix is declared, and which one it is.</summary>
    public static TheoryData<string, string, string, string> Spellings
    {
        get
        {
            var spellings = new TheoryData<string, string, string, string>();
            foreach (var kind in Kinds)
            {
                spellings.Add(kind.Member, "", $"<a{kind.Attribute}>", kind.Xml.Replace("@", "", StringComparison.Ordinal));
                spellings.Add(kind.Member, "q:", $"<a{kind.Attribute} xmlns:q='{Uri}'>", kind.Xml.Replace("@", "q:", StringComparison.Ordinal));
                spellings.Add(kind.Member, "q:", $"<a{kind.Attribute} xmlns:r='{Uri}' xmlns:q='urn:other'>", kind.Xml.Replace("@", "r:", StringComparison.Ordinal));
                spellings.Add(kind.Member, "q:", $"<a{kind.Attribute}>", OwnDeclaration(kind.Xml, "q:"));
                spellings.Add(kind.Member, "q:", $"<a{kind.Attribute}>", OwnDeclaration(kind.Xml, ""));
            }

            return spellings;
        }
    }

    /// <summary>Every kind, without a namespace and in one.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var kind in Kinds)
            {
                all.Add(kind.Member, "");
                all.Add(kind.Member, "q:");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void It_is_read_and_written_as_it_stood(string member, string prefix, string tag, string element)
    {
        var kind = Kind(member);
        var xml = $"{tag}\n  {element}\n</a>";
        var a = Parse(prefix, "A", xml);

        Assert.Equal(kind.Value, Says(Get(a, member)));
        Assert.Empty(Unrecognized(a));
        Assert.Equal(xml, Written(a));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void It_is_changed_and_taken_away(string member, string prefix, string tag, string element)
    {
        var kind = Kind(member);
        var other = Get(Parse(prefix, "A", Plain(prefix, kind.Attribute, kind.Other)), member);
        foreach (var isDocument in new[] { false, true })
        {
            var (root, a) = Open(prefix, $"{tag}\n  {element}\n</a>", isDocument);
            Change(a, member, other);
            Assert.Equal(kind.OtherValue, Says(Get(Reopened(prefix, root, isDocument), member)));
            Assert.Empty(Unrecognized(Reopened(prefix, root, isDocument)));

            (root, a) = Open(prefix, $"{tag}\n  {element}\n</a>", isDocument);
            Change(a, member, null);
            Assert.Equal("", Says(Get(Reopened(prefix, root, isDocument), member)));
            Assert.DoesNotContain("k='1'", Written(root), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_added(string member, string prefix)
    {
        var kind = Kind(member);
        var other = Get(Parse(prefix, "A", Plain(prefix, kind.Attribute, kind.Other)), member);
        var made = Activator.CreateInstance(Emitted[prefix].GetType("Libvirt.Xml.A")!)!;
        Change(made, member, Fresh(other));
        var declared = prefix.Length == 0 ? "" : $" xmlns:q='{Uri}'";
        Assert.Equal($"<a{kind.Attribute}{declared}>\n  {kind.Other.Replace("@", prefix, StringComparison.Ordinal)}\n</a>", Written(made));

        foreach (var before in new[] { "<a/>", $"<a xmlns:r='{Uri}'/>", "<a xmlns:q='urn:other'>\n  <q:x/>\n</a>" })
        {
            foreach (var isDocument in new[] { false, true })
            {
                var (root, a) = Open(prefix, before, isDocument);
                var unrecognized = Unrecognized(a).Count;
                Change(a, member, Fresh(other));
                Assert.Equal(kind.OtherValue, Says(Get(Reopened(prefix, root, isDocument), member)));
                Assert.Equal(unrecognized, Unrecognized(Reopened(prefix, root, isDocument)).Count);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("q:")]
    public void A_shape_that_only_its_attribute_tells_is_left_out(string prefix)
    {
        foreach (var xml in new[] { "<a t='x'/>", "<a u='x'/>", "<a t='x' u='x'/>", "<a t='odd'/>" })
        {
            Assert.Equal(xml, Written(Parse(prefix, "A", xml)));
        }

        // What needs the namespace has it all the same.
        var a = Parse(prefix, "A", "<a t='x' u='x'/>");
        Change(a, "Label", "l");
        var declared = prefix.Length == 0 ? "" : $" xmlns:q='{Uri}'";
        Assert.Equal($"<a t='x' u='x'{declared}>\n  <{prefix}label>l</{prefix}label>\n</a>", Written(a));
    }

    private static (string Member, string Attribute, string Xml, string Other, string Value, string OtherValue) Kind(string member) => Kinds.Single(k => k.Member == member);

    private static string Plain(string prefix, string attribute, string element) =>
        $"<a{attribute}{(prefix.Length == 0 ? "" : $" xmlns:q='{Uri}'")}>{element.Replace("@", prefix, StringComparison.Ordinal)}</a>";

    // The declaration stands in the element itself, which has that prefix or none.
    private static string OwnDeclaration(string element, string prefix)
    {
        var name = element[2..element.IndexOfAny([' ', '/', '>'])];
        var declaration = prefix.Length == 0 ? $" xmlns='{Uri}'" : $" xmlns:{prefix.TrimEnd(':')}='{Uri}'";
        return $"<{prefix}{name}{declaration}{element[(name.Length + 2)..]}"
            .Replace("@", prefix, StringComparison.Ordinal)
            .Replace("<b/>", prefix.Length == 0 ? "<b xmlns=''/>" : "<b/>", StringComparison.Ordinal);
    }

    // A single value stands for a list of one.
    private static object? Get(object a, string member)
    {
        var value = Property(a, member).GetValue(a);
        return value is IList list ? list.Cast<object?>().SingleOrDefault() : value is IEnumerable<object> many ? many.SingleOrDefault() : value;
    }

    private static void Change(object a, string member, object? value)
    {
        if (member is "Items" or "Lines" or "Turns")
        {
            dynamic list = Property(a, member).GetValue(a)!;
            list.Clear();
            if (value is not null)
            {
                list.Add((dynamic)value);
            }

            return;
        }

        Property(a, member).SetValue(a, member == "Flag" ? value is not null : value);
    }

    // Made in code, an element has no place in a text.
    private static object? Fresh(object? value)
    {
        if (value is not LibvirtElement)
        {
            return value;
        }

        var made = Activator.CreateInstance(value.GetType())!;
        Property(made, "K").SetValue(made, Property(value, "K").GetValue(value));
        return made;
    }

    private static string Says(object? value) => value switch
    {
        LibvirtElement element => (string)Property(element, "K").GetValue(element)!,
        XmlContent content => content.Xml.Replace(" xmlns=''", "", StringComparison.Ordinal),
        null or false => "",
        _ => value.ToString()!,
    };

    private static PropertyInfo Property(object owner, string name) => owner.GetType().GetProperty(name)!;

    private static IReadOnlyList<UnrecognizedItem> Unrecognized(object a) => ((dynamic)a).GetUnrecognized();

    private static string Written(object root) => ((dynamic)root).ToXml();

    private static (object Root, object A) Open(string prefix, string xml, bool isDocument)
    {
        var root = Parse(prefix, isDocument ? "ADocument" : "A", xml);
        return (root, isDocument ? ((dynamic)root).All[0] : root);
    }

    private static object Reopened(string prefix, object root, bool isDocument) => Open(prefix, Written(root), isDocument).A;

    private static object Parse(string prefix, string type, string xml)
    {
        var parse = Emitted[prefix].GetType("Libvirt.Xml." + type)!.GetMethods().First(m => m.Name == "Parse" && m.GetParameters()[0].ParameterType == typeof(string));
        return parse.Invoke(null, parse.GetParameters().Length == 1 ? [xml] : [xml, null])!;
    }
}
