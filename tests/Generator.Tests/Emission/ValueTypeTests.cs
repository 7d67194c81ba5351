using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.ValueTypes;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Every value type of the schema: emitted, compiled, loaded, read, set and written, as attribute, as element and as content.</summary>
public class ValueTypeTests
{
    /// <summary>A type, a text of it, what its C# type makes of that, and another text.</summary>
    private static readonly Dictionary<string, (string Text, string Shown, string Other)> Samples = new()
    {
        ["string"] = ("a b", "a b", "c"),
        ["path"] = ("/a", "/a", "/b"),
        ["yesNo"] = ("yes", "True", "no"),
        ["onOff"] = ("off", "False", "on"),
        ["trueFalse"] = ("true", "True", "false"),
        ["integer"] = ("42", "42", "43"),
        ["hex"] = ("0x1f", "31", "0x2"),
        ["float"] = ("0.25", "0.25", "1.5"),
        ["uuid"] = ("4dea22b3-1d52-d8f3-2516-782e98ab3fa0", "4dea22b3-1d52-d8f3-2516-782e98ab3fa0", "00000000-0000-0000-0000-000000000000"),
        ["mac"] = ("52:54:00:00:00:01", "52:54:00:00:00:01", "52:54:00:00:00:02"),
        ["ip"] = ("::1", "::1", "10.0.0.1"),
        ["ipv4"] = ("10.0.0.1", "10.0.0.1", "10.0.0.2"),
        ["ipv6"] = ("::1", "::1", "::2"),
        ["dateTime"] = ("2027-01-31T18:30:00", "01/31/2027 18:30:00 +00:00", "2028-01-01T00:00:00"),
        ["bitmap"] = ("0-3,8", "0-3,8", "1"),
        ["list"] = ("a b", "a b", "c"),
        ["enum"] = ("one", "One", "two"),
        ["open"] = ("one", "one", "three"),
    };

    /// <summary>A size has its unit beside it, in places of their own: see <see cref="SizeTests"/>.</summary>
    private static readonly List<string> Alone = SchemaValueTypes.All.Except([SchemaValueTypes.Size, SchemaValueTypes.Unit]).Select(t => t.Name).ToList();

    private static readonly Type Root = Load();

    public static TheoryData<string> Names => new(Alone);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_is_read_moved_and_written(string type)
    {
        var (text, shown, other) = Samples[type];
        var one = Document(type, text);
        var element = Parse(one);
        Assert.Empty(Unrecognized(element));
        Assert.Equal(one, ToXml(element));
        foreach (var (owner, member) in Places(element, type))
        {
            Assert.Equal(shown, Convert.ToString(member.GetValue(owner), System.Globalization.CultureInfo.InvariantCulture));
        }

        // What was read as another text is set here.
        var two = Document(type, other);
        foreach (var ((owner, member), (source, _)) in Places(element, type).Zip(Places(Parse(two), type)))
        {
            member.SetValue(owner, member.GetValue(source));
        }

        Assert.Equal(two, ToXml(element));
        foreach (var (owner, member) in Places(element, type))
        {
            member.SetValue(owner, null);
        }

        Assert.Equal($"<all>\n  <c{type} x='1'/>\n  <inner/>\n</all>", ToXml(element));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_that_is_no_value_is_kept(string type)
    {
        var broken = Document(type, "\u00A0!");
        var element = Parse(broken);
        Assert.Equal(broken, ToXml(element));
        Assert.Equal(type is "string" or "path" or "open" or "list" ? 0 : 3, Unrecognized(element).Count);
    }

    [Fact]
    public void A_condition_asks_for_true_or_false()
    {
        var assembly = EmittedAssembly.Load(TestSchema.Of("""
            <element name="a" root="true" since="1.0.0">
              <attribute name="on" type="trueFalse"/>
              <attribute name="b"><since release="1.0.0"/><since release="2.0.0" when="a@on=true"/></attribute>
            </element>
            """));
        dynamic Of(string xml) => assembly.GetType("Libvirt.Xml.A")!.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;
        Assert.Equal(new LibvirtVersion(2, 0, 0), (LibvirtVersion?)Of("<a on='true' b='x'/>").GetMinimumVersion());
        Assert.Equal(new LibvirtVersion(1, 0, 0), (LibvirtVersion?)Of("<a on='false' b='x'/>").GetMinimumVersion());
    }

    private static string Document(string type, string text)
    {
        var name = "v" + type;
        return $"<all {name}='{text}'>\n  <e{type}>{text}</e{type}>\n  <c{type} x='1'>{text}</c{type}>\n  <inner/>\n</all>";
    }

    private static IEnumerable<(object Owner, System.Reflection.PropertyInfo Member)> Places(object element, string type)
    {
        var content = Root.GetProperty("C" + type)!;
        yield return (element, Root.GetProperty("V" + type)!);
        yield return (element, Root.GetProperty("E" + type)!);
        if (content.GetValue(element) is { } inner)
        {
            yield return (inner, inner.GetType().GetProperty("Value")!);
        }
    }

    private static object Parse(string xml) => Root.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static string ToXml(object element) => (string)((dynamic)element).ToXml();

    private static IReadOnlyList<UnrecognizedItem> Unrecognized(object element) => ((dynamic)element).GetUnrecognized();

    private static Type Load()
    {
        static string Values(string type) => type is "enum" or "open" ? "<value name=\"one\"/><value name=\"two\"/>" : "";
        var names = Alone;
        var attributes = names.Select(n => $"<attribute name=\"v{n}\" type=\"{n}\">{Values(n)}</attribute>");
        var elements = names.Select(n =>
            $"<element name=\"e{n}\"><text type=\"{n}\">{Values(n)}</text></element>"
            + $"<element name=\"c{n}\" csType=\"Content{n}\"><attribute name=\"x\"/><text type=\"{n}\">{Values(n)}</text></element>");
        var schema = TestSchema.Of($"<element name=\"all\" root=\"true\">{string.Concat(attributes)}{string.Concat(elements)}<element name=\"inner\"/></element>");
        return EmittedAssembly.Load(schema).GetType("Libvirt.Xml.All")!;
    }
}
