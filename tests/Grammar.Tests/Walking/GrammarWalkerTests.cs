using System;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Grammar.Walking;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Walking;

public class GrammarWalkerTests
{
    private const string B = "<element name='b'><empty/></element>";

    [Theory]
    [InlineData(B, "1")]
    [InlineData($"<optional>{B}</optional>", "0..1")]
    [InlineData($"<zeroOrMore>{B}</zeroOrMore>", "0..n")]
    [InlineData($"<oneOrMore>{B}</oneOrMore>", "1..n")]
    [InlineData($"<group>{B}{B}</group>", "2")]
    [InlineData($"<interleave>{B}<optional>{B}</optional></interleave>", "1..2")]
    [InlineData($"<choice>{B}<text/></choice>", "0..1")]
    [InlineData($"<choice>{B}<notAllowed/></choice>", "1")]
    [InlineData($"<choice>{B}<group>{B}<notAllowed/></group></choice>", "1")]
    [InlineData($"<choice><oneOrMore>{B}</oneOrMore>{B}</choice>", "1..n")]
    [InlineData("<element><choice><name>b</name><name>c</name></choice><empty/></element>", "0..1")]
    public void Occurrence_is_worked_out(string content, string expected)
    {
        var items = TestGrammar.Walk(TestGrammar.Of($"<element name='a'>{content}</element>"));

        Assert.Equal(expected, items.Single(i => i.Path == "a/b").Occurs.ToString());
    }

    [Fact]
    public void Elements_attributes_and_texts_have_the_paths_of_the_public_surface() => Assert.Equal(
        ["a#text: 1 yesNo", "a/b: 0..1 ", "a/b@c: 1 enum x|y", "a: 1 ", "a@d: 0..1 text"],
        Names("""
            <element name='a'>
              <optional><attribute name='d'/></optional>
              <choice><value>yes</value><value>no</value></choice>
              <optional><ref name='b'/></optional>
            </element>
            """,
            "<define name='b'><element name='b'><attribute name='c'><choice><value>x</value><value>y</value></choice></attribute></element></define>"));

    [Fact]
    public void Elements_of_one_name_are_one_path() => Assert.Equal(
        ["a/b: 1 ", "a/b@c: 0..1 enum x|y", "a/b@d: 0..1 text", "a: 1 "],
        Names("""
            <element name='a'>
              <choice>
                <element name='b'><attribute name='c'><value>x</value></attribute></element>
                <element name='b'><optional><attribute name='c'><value>y</value></attribute></optional><attribute name='d'/></element>
              </choice>
            </element>
            """));

    [Fact]
    public void Shapes_of_an_element_are_told_apart_by_its_attribute() => Assert.Equal(
        [
            "a: 1 ",
            "a@b [a@type=x]: 1 text",
            "a@b [a@type=y]: 0..1 text",
            "a@c [a@type=y]: 0..1 text",
            "a@d [a@type=(none)]: 1 text",
            "a@type: 0..1 enum x|y",
        ],
        Names(
            """
            <element name='a'>
              <choice>
                <group><attribute name='type'><choice><value>x</value><value>y</value></choice></attribute><ref name='b'/></group>
                <interleave><attribute name='type'><value>y</value></attribute><attribute name='c'/></interleave>
                <attribute name='d'/>
              </choice>
            </element>
            """,
            "<define name='b'><attribute name='b'/></define>",
            ("a", new ShapeSelector("type", null, ["x", "y"]))));

    [Fact]
    public void Shapes_of_a_child_are_told_apart_by_an_attribute_beside_it() => Assert.Equal(
        [
            "a/other: 0..1 ",
            "a/source: 0..1 ",
            "a/source@dev [a@type=x]: 1 text",
            "a/source@path [a@type=y]: 0..1 text",
            "a: 1 ",
            "a@type: 1 enum x|y|z",
        ],
        Names(
            """
            <element name='a'>
              <choice>
                <group><attribute name='type'><value>x</value></attribute><element name='source'><attribute name='dev'/></element></group>
                <group>
                  <attribute name='type'><value>y</value></attribute>
                  <optional><element name='source'><optional><attribute name='path'/></optional></element></optional>
                  <element name='other'><empty/></element>
                </group>
                <attribute name='type'><value>z</value></attribute>
              </choice>
            </element>
            """,
            "",
            ("a", new ShapeSelector("type", "source", ["x"]))));

    [Fact]
    public void A_shape_of_an_open_attribute_is_what_its_pattern_allows() => Assert.Equal(
        ["a: 1 ", "a@b [a@type=(none)]: 0..1 text", "a@b [a@type=x1]: 1 text", "a@type: 0..1 text [a-z][0-9]"],
        Names(
            """
            <element name='a'>
              <choice>
                <group>
                  <attribute name='type'><data type='string'><param name='pattern'>[a-z][0-9]</param></data></attribute><attribute name='b'/>
                </group>
                <optional><attribute name='b'/></optional>
              </choice>
            </element>
            """,
            "",
            ("a", new ShapeSelector("type", null, ["x1", "nothing like it"]))));

    [Fact]
    public void An_element_within_itself_has_no_end_and_is_refused()
    {
        var grammar = TestGrammar.Of("<element name='a'><ref name='b'/></element>", "<define name='b'><element name='b'><optional><ref name='b'/></optional></element></define>");

        var error = Assert.Throws<GrammarException>(() => TestGrammar.Walk(grammar));

        Assert.Equal("test.rng:3: a/b/b contains itself, which has no end", error.Message);
    }

    private static string[] Names(string pattern, string definitions = "", params (string, ShapeSelector)[] selectors) =>
        [.. TestGrammar.Walk(TestGrammar.Of(pattern, definitions), selectors)
            .Select(i => $"{i.Name}: {i.Occurs} {i.Type}")
            .Order(StringComparer.Ordinal)];
}
