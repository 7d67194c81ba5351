using System;
using System.Linq;
using Libvirt.Gen.Grammar.Instances;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Grammar.Values;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Instances;

public class InstanceGeneratorTests
{
    private const int Count = 300;

    [Fact]
    public void The_same_seed_makes_the_same_documents()
    {
        Assert.Equal(Make("<zeroOrMore><text/></zeroOrMore>", seed: 1), Make("<zeroOrMore><text/></zeroOrMore>", seed: 1));
        Assert.NotEqual(Make("<zeroOrMore><text/></zeroOrMore>", seed: 1), Make("<zeroOrMore><text/></zeroOrMore>", seed: 2));
    }

    [Theory]
    [InlineData("<choice><attribute name='b'><value>c</value></attribute><empty/></choice>", "<a />", "<a b=\"c\" />")]
    [InlineData("<optional><element name='b'><empty/></element></optional>", "<a />", "<a><b /></a>")]
    [InlineData("<choice><notAllowed/><value>c</value></choice>", "<a>c</a>")]
    [InlineData(
        "<interleave><element name='b'><empty/></element><group><element name='c'><empty/></element><element name='d'><empty/></element></group></interleave>",
        "<a><b /><c /><d /></a>",
        "<a><c /><b /><d /></a>",
        "<a><c /><d /><b /></a>")]
    [InlineData("<list><value>b</value></list>", "<a>b</a>")]
    [InlineData("<element><choice><name>b</name><name>c</name></choice><empty/></element>", "<a><b /></a>", "<a><c /></a>")]
    [InlineData("<data type='string'><param name='pattern'>(b|c)d?</param></data>", "<a>b</a>", "<a>bd</a>", "<a>c</a>", "<a>cd</a>")]
    public void All_that_a_pattern_allows_is_made_and_nothing_else(string content, params string[] expected) =>
        Assert.Equal(expected, Make(content, seed: 1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Parts_can_stay_together()
    {
        const string Parts = "<interleave><oneOrMore><element name='b'><empty/></element></oneOrMore><oneOrMore><element name='c'><empty/></element></oneOrMore></interleave>";

        Assert.All(Make(Parts, seed: 1, Mixing.Blocks), document => Assert.Matches("^<a>((<b />)+(<c />)+|(<c />)+(<b />)+)</a>$", document));
        Assert.Contains(Make(Parts, seed: 1), document => document.Contains("<b /><c /><b />", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_are_in_their_range_and_reach_its_ends()
    {
        var numbers = Make("<data type='int'><param name='minInclusive'>-1</param><param name='maxInclusive'>65535</param></data>", seed: 1)
            .Select(document => int.Parse(document[3..^4])).ToList();

        Assert.All(numbers, number => Assert.InRange(number, -1, 65535));
        Assert.Contains(-1, numbers);
        Assert.Contains(65535, numbers);
        Assert.True(numbers.Distinct().Count() > 50);
    }

    [Theory]
    [InlineData("[a-fA-F0-9]{8}\\-([a-fA-F0-9]{4}\\-){3}[a-fA-F0-9]{12}")]
    [InlineData("(/|[a-zA-Z]:\\\\).+")]
    [InlineData("[^\\n]+")]
    [InlineData("[a-zA-Z0-9.\\s]{1,8}")]
    [InlineData("(::([0-9A-Fa-f]{1,4}:){0,5}[0-9]{2,})|x*")]
    public void Texts_fit_their_pattern(string pattern)
    {
        var node = RegexParser.Parse(pattern);
        var sampler = new RegexSampler(new Random(1));
        var texts = Enumerable.Range(0, Count).Select(_ => sampler.Sample(node)).ToList();

        Assert.All(texts, text => Assert.Matches(RegexFacts.ToRegex(node), text));
        Assert.True(texts.Distinct().Count() > 5);
    }

    [Fact]
    public void A_grammar_that_refers_to_itself_comes_to_an_end()
    {
        var grammar = TestGrammar.Of(
            "<ref name='a'/>",
            "<define name='a'><element name='a'><choice><oneOrMore><ref name='a'/></oneOrMore><ref name='b'/><value>end</value></choice></element></define>"
            + "<define name='b'><element name='b'><ref name='b'/></element></define>");
        var generator = new InstanceGenerator(grammar, (ElementPattern)grammar.Definition("a"), seed: 1);

        Assert.All(
            Enumerable.Range(0, Count).Select(_ => generator.Next()),
            document => Assert.InRange(document.DescendantsAndSelf().Count(), 1, 500));
    }

    [Fact]
    public void White_space_in_values_is_no_layout() =>
        Assert.Equal("<a b=\"&#xA;&#x9;&#xD;\">&#xD;</a>", InstanceText.Of(new("a", new System.Xml.Linq.XAttribute("b", "\n\t\r"), "\r")));

    [Theory]
    [InlineData("<data type='date'/>", "test.rng:2: texts of the type 'date' cannot be made")]
    [InlineData("<data type='int'><param name='totalDigits'>3</param></data>", "test.rng:2: numbers with the parameter 'totalDigits' (3) cannot be made")]
    [InlineData("<data type='string'><param name='length'>3</param></data>", "test.rng:2: texts with these parameters cannot be made")]
    [InlineData("<data type='string'><except><value>a</value></except></data>", "test.rng:2: texts of a type with exceptions cannot be made")]
    [InlineData("<choice><notAllowed/><notAllowed/></choice>", "test.rng:2: nothing is allowed here")]
    public void What_cannot_be_made_is_refused(string content, string expected) =>
        Assert.Equal(expected, Assert.Throws<GrammarException>(() => Make(content, seed: 1)).Message);

    private static string[] Make(string content, int seed, Mixing mixing = Mixing.Thorough)
    {
        var grammar = TestGrammar.Of($"<element name='a'>{content}</element>");
        var generator = new InstanceGenerator(grammar, (ElementPattern)grammar.Definition(DefinitionKey.Start), seed, mixing);
        return [.. Enumerable.Range(0, Count).Select(_ => InstanceText.Of(generator.Next()))];
    }
}
