using System;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>
/// The tokenizer and .NET's own reader, which forbids document types here, on tens of thousands of texts: both accept and see the same
/// elements, attributes and text, or both refuse. .NET's reader goes by names of the fourth edition of XML 1.0, and so do we.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int RandomCasesPerSeed = 1500;
    private const int GeneratedCases = 20_000;

    private readonly Comparison _comparison = new(output);

    [Fact]
    public void Short_texts_cut_off_thinned_and_splintered_at_every_place()
    {
        foreach (string seed in Seeds.Short)
        {
            for (int i = 0; i <= seed.Length; i++)
            {
                _comparison.Add(seed[..i]);
                _comparison.Add(seed[i..]);
                for (int length = 1; length <= Math.Min(3, seed.Length - i); length++)
                    _comparison.Add(seed.Remove(i, length));
                foreach (string splinter in Mutation.Splinters)
                {
                    _comparison.Add(seed.Insert(i, splinter));
                    if (i < seed.Length)
                        _comparison.Add(seed.Remove(i, 1).Insert(i, splinter));
                }
            }
        }

        _comparison.AssertAgreement(least: 20_000);
    }

    [Fact]
    public void Long_texts_damaged_at_random()
    {
        foreach (string seed in Seeds.Long)
        {
            var random = new Random(seed.Length);
            for (int i = 0; i < RandomCasesPerSeed; i++)
                _comparison.Add(Mutation.Of(seed, random));
        }

        _comparison.AssertAgreement(least: 10_000);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.01)]
    [InlineData(0.1)]
    public void Texts_made_by_the_grammar_with_slips(double slips)
    {
        var grammar = new XmlGrammar(new Random(31), slips);
        for (int i = 0; i < GeneratedCases; i++)
        {
            string text = grammar.Document();
            if (slips > 0.0)
            {
                _comparison.Add(text);
                continue;
            }

            Assert.True(XmlTrace.OfTokenizer(text, out string? error) is not null, error + "\n" + text);
            Assert.Null(Agreement.Of(text, out _));
        }

        if (slips > 0.0)
            _comparison.AssertAgreement(least: GeneratedCases / 2);
    }

    [Fact]
    public void Every_border_between_classes_of_characters_in_every_place()
    {
        string[] places =
        [
            "<{0}/>", "<a{0}/>", "<a {0}='1'/>", "<a b{0}='1'/>", "<a b='{0}'/>", "<a>{0}</a>", "<a><![CDATA[{0}]]></a>", "<a><!--{0}--></a>",
            "<a><?p {0}?></a>", "<a><?p{0}?></a>", "<a><?{0}?></a>", "<{0}:a xmlns:{0}='u'/>", "<a>&{0};</a>", "<a>&#{0};</a>", "{0}<a/>", "<a/>{0}",
            "<a{0}b='1'/>", "<a b{0}='1'/>", "<a></a{0}>", "<?xml{0}version='1.0'?><a/>", "<?xml version='1.0' encoding='{0}'?><a/>",
        ];
        foreach (string character in CharacterClasses.Borders)
        {
            foreach (string place in places.Where(place => !(character == "\uFEFF" && place.StartsWith('{'))))
                _comparison.Add(place.Replace("{0}", character));
        }

        _comparison.AssertAgreement(least: 15_000);
    }

    [Fact]
    public void Every_listed_difference_is_one()
    {
        foreach ((string text, string reason) in Differences.Reasons)
        {
            Assert.True(Agreement.Of(text, out _) is not null, text + " is judged alike by now.");
            Assert.NotEmpty(reason);
        }
    }
}
