using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Every rule of XML that a text can break, by production and constraint, and in every place that a document has.</summary>
public sealed class ProductionTests(ITestOutputHelper output)
{
    public static TheoryData<int> Rules => new(Enumerable.Range(0, Productions.All.Count));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_kept_to_and_judged_as_by_XmlReader(int rule)
    {
        foreach (string text in Productions.All[rule].Kept)
        {
            Assert.True(XmlTrace.OfTokenizer(text, out string? error) is not null, $"{Productions.All[rule].Name}: {text}: {error}");
            Agreement.Assert(text);
        }

        foreach (string text in Productions.All[rule].Broken)
        {
            Assert.True(XmlTrace.OfTokenizer(text, out _) is null, $"{Productions.All[rule].Name}: {text} was accepted");
            Agreement.Assert(text);
        }
    }

    [Fact]
    public void Every_such_text_inside_another_element_after_another_and_twice()
    {
        var comparison = new Comparison(output);
        foreach (string text in Productions.All.SelectMany(rule => rule.Kept.Concat(rule.Broken)))
        {
            comparison.Add($"<r>{text}</r>");
            comparison.Add($"<r xmlns:p='o' a='1'>\n {text}\n</r>");
            comparison.Add($"<r/>{text}");
            comparison.Add($"<r><!--{text}--></r>");
            comparison.Add($"<r><![CDATA[{text}]]></r>");
            comparison.Add($"<r><?p {text}?></r>");
            comparison.Add($"<r s=\"{text}\"/>");
            comparison.Add($"<r s='{text}'/>");
            comparison.Add(text + text);
            comparison.Add(text.Replace("'", "\""));
            comparison.Add(text.Replace("\n", "\r\n") + "\r\n");
        }

        comparison.AssertAgreement(least: 2500);
    }
}
