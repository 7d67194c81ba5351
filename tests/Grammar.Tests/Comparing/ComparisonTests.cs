using System;
using System.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Comparing;

/// <summary>Small grammars against small schemas, as of release 9.0.0.</summary>
public class ComparisonTests
{
    private const int Release = 9000000;

    [Fact]
    public void What_agrees_is_not_mentioned() => Assert.Empty(Compare(
        """
        <attribute name='b'><choice><value>on</value><value>off</value></choice></attribute>
        <zeroOrMore><element name='c'><data type='unsignedInt'/></element></zeroOrMore>
        """,
        "<attribute name='b' type='onOff' required='true'/><element name='c' occurs='0..n'><text type='integer'/></element>").Unexplained);

    [Theory]
    [InlineData("<optional><attribute name='b'/></optional>", "", "NotInSchema a@b: attribute 0..1 text (test.rng:2)")]
    [InlineData("<empty/>", "<attribute name='b'/>", "NotInGrammar a@b: attribute 0..1 text (test.xml:1)")]
    [InlineData("<attribute name='b'/>", "<attribute name='b'/>", "Occurrence a@b: grammar 1, schema 0..1 (test.rng:2)")]
    [InlineData(
        "<oneOrMore><element name='b'><empty/></element></oneOrMore>",
        "<element name='b'/>",
        "Occurrence a/b: grammar 1..n, schema 0..1 (test.rng:2)")]
    [InlineData(
        "<attribute name='b'><data type='unsignedByte'/></attribute>",
        "<attribute name='b' type='integer' max='254' required='true'/>",
        "Type a@b: grammar integer 0..255, schema integer 0..254 (test.rng:2)")]
    [InlineData(
        "<attribute name='b'><value>x</value></attribute>",
        "<attribute name='b' type='enum' required='true'><value name='y'/></attribute>",
        "NotInGrammar a@b=y: value (test.xml:1)",
        "NotInSchema a@b=x: value (test.rng:2)")]
    [InlineData(
        "<attribute name='b'><data type='string'><param name='pattern'>[a-z]+</param></data></attribute>",
        "<attribute name='b' type='open' pattern='[a-z]+' required='true'><value name='fits'/><value name='fits not'/></attribute>",
        "NotInGrammar a@b=fits not: value that does not fit the pattern (test.xml:1)")]
    [InlineData(
        "<attribute name='b'><choice><value>x</value><value>y</value></choice></attribute>",
        "<attribute name='b' type='enum' required='true'><value name='x'/><value name='y' since='9.0.1' source='s'/></attribute>",
        "Date a@b=y: grammar has it, schema since 9.0.1 (test.xml:1)")]
    [InlineData("<attribute name='b'/>", "<attribute name='b' required='true' since='10.0.0' source='s'/>", "Date a@b: grammar has it, schema since 10.0.0 (test.xml:1)")]
    public void Every_kind_of_difference_is_found(string grammar, string schema, params string[] expected) =>
        Assert.Equal(expected, Compare(grammar, schema).Unexplained.Select(d => $"{d.Kind} {d}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_came_later_is_listed_and_no_difference()
    {
        var result = Compare(
            "<empty/>",
            "<element name='b' since='9.0.1' source='s'><attribute name='c'/></element><attribute name='d' type='enum' since='9.1.0' source='s'><value name='e'/></attribute>");

        Assert.True(result.IsClean);
        Assert.Equal(["a/b: since 9.0.1", "a/b@c: since 9.0.1", "a@d: since 9.1.0"], result.Comparison.Newer.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_went_before_may_be_there_or_not()
    {
        const string Schema = "<element name='b'><until release='8.0.0' source='s' summary='Gone.'/><attribute name='c'/></element>";

        var without = Compare("<empty/>", Schema);
        var with = Compare("<optional><element name='b'><optional><attribute name='c'/></optional></element></optional>", Schema);

        Assert.True(without.IsClean);
        Assert.Equal(["a/b: until 8.0.0", "a/b@c: until 8.0.0"], without.Comparison.Ended.Order(StringComparer.Ordinal));
        Assert.True(with.IsClean);
        Assert.Equal(["a/b: until 8.0.0", "a/b@c: until 8.0.0"], with.Comparison.Lingering.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("9.0.0", "<optional><attribute name='b'/></optional>")]
    [InlineData("9.0.1", "<attribute name='b'/>")]
    public void What_became_optional_is_compared_as_of_the_release(string optionalSince, string grammar) => Assert.True(Compare(
        grammar,
        $"<attribute name='b' required='true'><optional release='{optionalSince}' source='s'/></attribute>").IsClean);

    [Fact]
    public void A_known_difference_is_none_that_counts() =>
        Assert.True(Compare("<attribute name='b'/>", "", "<difference path='a@b' onlyIn='grammar' reason='So be it.'/>").IsClean);

    [Theory]
    [InlineData("<difference path='a@c' onlyIn='grammar' reason='Another path.'/>")]
    [InlineData("<difference path='a@b' onlyIn='schema' reason='Another kind.'/>")]
    [InlineData("<difference path='a@b' onlyIn='grammar' when='a@type=x' reason='Another shape.'/>")]
    [InlineData("<difference path='a@b' of='type' grammar='text' schema='yesNo' reason='Another kind.'/>")]
    public void A_difference_that_is_none_counts_as_one(string known)
    {
        var result = Compare("<attribute name='b'/>", "", known);

        Assert.Single(result.Unexplained);
        Assert.Single(result.Stale);
    }

    [Theory]
    [InlineData("grammar='text'  schema='yesNo'", true)]
    [InlineData("grammar='text x' schema='yesNo'", false)]
    [InlineData("grammar='text'  schema='onOff'", false)]
    public void A_known_difference_states_both_sides(string sides, bool isClean) => Assert.Equal(isClean, Compare(
        "<attribute name='b'/>",
        "<attribute name='b' type='yesNo' required='true'/>",
        $"<difference path='a@b' of='type' {sides} reason='So be it.'/>").IsClean);

    [Theory]
    [InlineData("from='9.0.0'", true)]
    [InlineData("from='9.0.1'", false)]
    [InlineData("to='9.0.1'", true)]
    [InlineData("to='9.0.0'", false)]
    [InlineData("from='8.0.0' to='10.0.0'", true)]
    public void A_known_difference_can_be_that_of_certain_releases(string bounds, bool isClean)
    {
        var result = Compare("<attribute name='b'/>", "", $"<difference path='a@b' onlyIn='grammar' {bounds} reason='So be it.'/>");

        Assert.Equal(isClean, result.IsClean);
        Assert.Empty(result.Stale);
    }

    [Fact]
    public void A_known_difference_can_name_several_shapes_and_must_be_in_all_of_them()
    {
        const string Grammar =
            """
            <element name='d'>
              <choice>
                <group><attribute name='type'><choice><value>x</value><value>y</value></choice></attribute><attribute name='b'/></group>
                <attribute name='type'><value>z</value></attribute>
              </choice>
            </element>
            """;
        const string Schema =
            """
            <element name='d' occurs='1'>
              <attribute name='type' selects='self' required='true'/><variant value='x'/><variant value='y'/><variant value='z'/>
            </element>
            """;

        var result = Compare(Grammar, Schema, "<difference path='a/d@b' onlyIn='grammar' when='a/d@type=x|y|z' reason='So be it.'/>");

        var (known, shape) = Assert.Single(result.Stale);
        Assert.Empty(result.Unexplained);
        Assert.Equal("a/d@b [a/d@type=z]", known.NameOf(shape));
    }

    [Fact]
    public void The_report_says_it_all()
    {
        var grammar = "<attribute name='b'/><optional><attribute name='c'/></optional>";
        var files = Files(grammar);
        var report = GateReport.Of(Compare(grammar, "<attribute name='d'/><attribute name='e' since='10.0.0' source='s'/>", """
            <difference path='a@b' onlyIn='grammar' reason='So be it.'/>
            <difference path='a@x' onlyIn='grammar' reason='Gone.'/>
            """), files);

        Assert.Equal(
            """
            Grammar of libvirt 9.0.0: test.rng
            The grammar has 3 paths; each shape counted, 1 elements, 2 attributes, 0 texts and 0 values.
            The schema has 3 paths; each shape counted, 1 elements, 2 attributes, 0 texts and 0 values.

            In the grammar, not in the schema (1):
              a@c: attribute 0..1 text (test.rng:2)

            In the schema, not in the grammar (1):
              a@d: attribute 0..1 text (test.xml:1)

            Known differences that are none (1):
              known.xml:3: a@x

            Known differences (2):
              a@b: in the grammar only. So be it.
              a@x: in the grammar only. Gone.

            Newer than the grammar (1):
              a@e: since 10.0.0

            2 differences without a reason, 2 known ones, 1 of which are none; 1 items are newer, 0 were gone.

            """,
            report);
    }

    [Theory]
    [InlineData("unsignedLong")]
    [InlineData("unsignedInt", "a/b#text: grammar integer 0..4294967295, schema integer 0..18446744073709551615 (test.rng:2)")]
    public void A_size_is_a_number_beside_its_unit(string number, params string[] expected)
    {
        var files = TestGrammar.Files(("test.rng", TestGrammar.File(
            $"<start><ref name='a'/></start><define name='a'><element name='a'><optional><element name='b'><optional><attribute name='c'><ref name='unit'/></attribute></optional><data type='{number}'/></element></optional></element></define>"
            + "<define name='unit'><data type='string'><param name='pattern'>[kKmM]([iI]?[bB])?</param></data></define>")));
        var facts = GrammarFacts.Parse("known.xml", "<grammar files='test.rng' definition='a'><definition name='unit' type='unit'/></grammar>");
        var schema = TestGrammar.Schema("<element name='a' root='true'><element name='b'><attribute name='c' type='unit'/><text type='size' unit='KiB'/></element></element>");
        Assert.Equal(expected, GrammarGate.Compare(files, Release, facts, schema).Unexplained.Select(d => d.ToString()));
    }

    private static GateResult Compare(string grammar, string schema, string known = "")
    {
        var facts = GrammarFacts.Parse("known.xml", $"<grammar files='test.rng' definition='a'>\n{known}</grammar>");
        return GrammarGate.Compare(Files(grammar), Release, facts, TestGrammar.Schema($"<element name='a' root='true'>{schema}</element>"));
    }

    private static GrammarFiles Files(string content) => TestGrammar.Files(
        ("test.rng", TestGrammar.File($"<start><ref name='a'/></start><define name='a'><element name='a'>{content.ReplaceLineEndings(" ")}</element></define>")));
}
