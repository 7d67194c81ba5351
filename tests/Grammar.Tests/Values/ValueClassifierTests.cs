using System;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Grammar.Values;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Values;

public class ValueClassifierTests
{
    [Theory]
    [InlineData("<text/>", "text")]
    [InlineData("<data type='string'/>", "text")]
    [InlineData("<data type='NCName'/>", "NCName")]
    [InlineData("<choice><value>yes</value><value>no</value></choice>", "yesNo")]
    [InlineData("<choice><value>off</value><value>on</value></choice>", "onOff")]
    [InlineData("<choice><value>b</value><value>a</value><value>a</value></choice>", "enum a|b")]
    [InlineData("<choice><value>a</value><empty/></choice>", "enum |a")]
    [InlineData("<data type='int'/>", "integer -2147483648..2147483647")]
    [InlineData("<data type='unsignedInt'><param name='pattern'>[0-9]+</param></data>", "integer 0..4294967295")]
    [InlineData("<data type='positiveInteger'><param name='pattern'>[0-9]+</param></data>", "integer 1..")]
    [InlineData("<data type='integer'><param name='minInclusive'>-1</param><param name='maxInclusive'>9</param></data>", "integer -1..9")]
    [InlineData("<data type='long'><param name='minInclusive'>-1</param><param name='maxInclusive'>9</param><param name='pattern'>-?[0-9]+</param></data>", "integer -1..9")]
    [InlineData("<data type='unsignedInt'><param name='pattern'>0[0-7]{3}|[0-7]{1,3}</param></data>", "octal")]
    [InlineData("<data type='double'><param name='minInclusive'>0</param></data>", "double")]
    [InlineData("<choice><data type='unsignedInt'><param name='maxInclusive'>32</param></data><data type='unsignedByte'/></choice>", "integer 0..255")]
    [InlineData("<data type='string'><param name='pattern'>(tcp)|(udp)</param></data>", "enum tcp|udp")]
    [InlineData("<data type='string'><param name='pattern'>(vepa|bridge)</param></data>", "enum bridge|vepa")]
    [InlineData("<data type='string'><param name='pattern'>[0-9]{1,3}</param></data>", "integer 0..999")]
    [InlineData("<data type='string'><param name='pattern'>(0x)?[0-1]?[0-9a-fA-F]</param></data>", "hex 0..31")]
    [InlineData("<data type='string'><param name='pattern'>0x[0-9a-f]{1,4}</param></data>", "hex 0..65535")]
    [InlineData("<choice><data type='string'><param name='pattern'>0x[fF][0-9a-eA-E]?</param></data><data type='unsignedByte'><param name='maxInclusive'>9</param></data></choice>", "hex 0..254")]
    [InlineData("<data type='string'><param name='pattern'>[a-z0-9]+</param></data>", "text [a-z0-9]+")]
    [InlineData("<data type='string'><param name='maxLength'>39</param></data>", "text .{0,39}")]
    [InlineData("<choice><ref name='four'/><ref name='six'/></choice>", "ip")]
    [InlineData("<choice><ref name='four'/><value>any</value></choice>", "enum any or ipv4")]
    [InlineData("<group><ref name='four'/><empty/></group>", "ipv4")]
    [InlineData("<list><data type='unsignedByte'/></list>", "list of integer 0..255")]
    [InlineData("<data type='string'><except><value>b</value></except></data>", "string except enum b")]
    [InlineData("<notAllowed/>", "nothing")]
    public void Patterns_of_values_are_types_of_the_schema(string pattern, string expected) => Assert.Equal(expected, Classify(pattern).ToString());

    [Theory]
    [InlineData("<data type='int'><param name='totalDigits'>3</param></data>", "the parameter 'totalDigits' (3) of a number is not understood")]
    [InlineData("<data type='int'><param name='minInclusive'>x</param></data>", "'x' is no number")]
    [InlineData("<data type='string'><param name='length'>3</param></data>", "the parameters of 'string' are not understood")]
    [InlineData("<data type='NCName'><param name='maxLength'>3</param></data>", "the data type 'NCName' with parameters is not understood")]
    [InlineData("<data type='string'><param name='pattern'>\\p{L}</param></data>", "escape '\\p' is not understood")]
    [InlineData("<element name='b'><empty/></element>", "no value can be made of this")]
    public void What_is_not_understood_is_refused(string pattern, string expected)
    {
        var error = Assert.Throws<GrammarException>(() => Classify(pattern));

        Assert.StartsWith("test.rng:2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static ValueSpace Classify(string pattern)
    {
        var grammar = TestGrammar.Of(pattern, "<define name='four'><text/></define><define name='six'><text/></define>");
        return TestGrammar.Classifier(grammar, ("four", ValueSpaceKind.IPv4), ("six", ValueSpaceKind.IPv6)).Classify([grammar.Definition(DefinitionKey.Start)]);
    }
}
