using System;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Patterns;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Comparing;

public class GrammarFactsTests
{
    [Theory]
    [InlineData("<difference path='a' onlyIn='grammar'/>", "lacks its 'reason'")]
    [InlineData("<difference path='a' onlyIn='grammar' reason=''/>", "the reason is empty")]
    [InlineData("<difference path='a' onlyIn='both' reason='b'/>", "'both' is no kind of difference")]
    [InlineData("<difference path='a' of='size' reason='b'/>", "'size' is no kind of difference")]
    [InlineData("<difference path='a' of='type' grammar='text' reason='b'/>", "lacks its 'schema'")]
    [InlineData("<difference onlyIn='grammar' reason='b'/>", "lacks its 'path'")]
    [InlineData("<difference path='a' onlyIn='grammar' from='9' reason='b'/>", "'9' is no release")]
    [InlineData("<definition name='a' type='color'/>", "no definition can be of the type 'color'")]
    [InlineData("<exception/>", "<exception> is not known here")]
    public void Mistakes_are_told_with_file_and_line(string content, string expected)
    {
        var error = Assert.Throws<GrammarException>(() => GrammarFacts.Parse("known.xml", $"<grammar files='a.rng' definition='a'>\n{content}</grammar>"));

        Assert.StartsWith("known.xml:2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
