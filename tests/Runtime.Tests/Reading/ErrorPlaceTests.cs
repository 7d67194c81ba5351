using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Errors name the line and the place in it of the offending character, and the element around.</summary>
public sealed class ErrorPlaceTests
{
    [Theory]
    [InlineData("<nic>\n  <driver name=x/>\n</nic>", 2, 16, "nic")]
    [InlineData("<nic>\r\n<driver>\r\n&bad;</driver></nic>", 3, 1, "nic/driver")]
    [InlineData("<nic>\r<driver>\r\r</wrong></nic>", 4, 1, "nic/driver")]
    [InlineData("<nic a='1' a='2'/>", 1, 12, null)]
    [InlineData("<nic>", 1, 6, "nic")]
    [InlineData("<nic/>\n\n<nic/>", 3, 1, null)]
    [InlineData("<nic>\n\t\u0001</nic>", 2, 2, "nic")]
    [InlineData("<nic>a]]>b</nic>", 1, 7, "nic")]
    [InlineData("", 1, 1, null)]
    [InlineData("\n<!DOCTYPE nic><nic/>", 2, 1, null)]
    [InlineData("<nic>\u2028\u0085\n<", 2, 2, "nic")]
    [InlineData("<nic b='\uD83D\uDE00<'/>", 1, 11, null)]
    public void The_place_is_that_of_the_offending_character(string text, int line, int position, string? path)
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Nic.Parse(text));
        Assert.Equal((line, position, path), (error.LineNumber, error.LinePosition, error.Path));
        Assert.EndsWith($"Line {line}, position {position}.", error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_has_a_message_of_its_own()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Nic.Parse("<!DOCTYPE nic SYSTEM 'nic.dtd'><nic/>"));
        Assert.StartsWith("A document type declaration is not allowed.", error.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<other/>", "The root element is <other>, not <nic>. Line 1, position 1.")]
    [InlineData("<!--x-->\n <nics/>", "The root element is <nics>, not <nic>. Line 2, position 2.")]
    [InlineData("<nic></nac>", "The end tag </nic> is expected here. Path: nic. Line 1, position 6.")]
    [InlineData("<nic><a>", "The text ends, but <a> is not closed. Path: nic/a. Line 1, position 9.")]
    [InlineData("<nic>&foo;</nic>", "'&foo;' refers to no character that XML knows. Path: nic. Line 1, position 6.")]
    [InlineData("<nic/>\nnext", "There is text outside the root element, where only white space, comments and processing instructions may stand. Line 2, position 1.")]
    [InlineData("nic", "There is text outside the root element, where only white space, comments and processing instructions may stand. Line 1, position 1.")]
    [InlineData("<nic/>]]>", "There is text outside the root element, where only white space, comments and processing instructions may stand. Line 1, position 7.")]
    [InlineData("<nic/>\u0001", "The character U+0001 is not allowed in XML. Line 1, position 7.")]
    [InlineData("</nic>", "There is an end tag without a start tag. Line 1, position 1.")]
    [InlineData("<nic><ip><!-- ", "The text ends within a comment, a CDATA section, a processing instruction or the value of an attribute. Path: nic/ip. Line 1, position 15.")]
    [InlineData("<nic><ip a='", "The text ends within a comment, a CDATA section, a processing instruction or the value of an attribute. Path: nic. Line 1, position 13.")]
    [InlineData("<nic><ip>\n <b></ip></nic>", "The end tag </b> is expected here. Path: nic/ip/b. Line 2, position 5.")]
    [InlineData("<nic><ip><b a=1/></ip></nic>", "Found '1' where a quoted value is expected. Path: nic/ip. Line 1, position 15.")]
    [InlineData("<nic><ip>]]></ip></nic>", "']]>' is not allowed in text. Path: nic/ip. Line 1, position 10.")]
    [InlineData("<nic><ip><b:c/></ip></nic>", "The prefix 'b' is not declared. Path: nic/ip. Line 1, position 11.")]
    [InlineData("<nic a=\"1\"b=\"2\"/>", "Found 'b' where white space, '>' or '/>' is expected. Line 1, position 11.")]
    [InlineData("<nic \u0001/>", "The character U+0001 is not allowed in XML. Line 1, position 6.")]
    [InlineData("<nic xmlns='urn:x'/>", "The root element <nic> is in a namespace, which libvirt's are not. Line 1, position 1.")]
    [InlineData("<!--x-->\n<nic type='a' xmlns=\"urn:&amp;\"><driver/></nic>", "The root element <nic> is in a namespace, which libvirt's are not. Line 2, position 1.")]
    [InlineData("<net xmlns='urn:x'/>", "The root element <net> is in a namespace, which libvirt's are not. Line 1, position 1.")]
    [InlineData("<p:nic/>", "The prefix 'p' is not declared. Line 1, position 2.")]
    public void The_message_says_what_is_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Throws<LibvirtXmlException>(() => Nic.Parse(text)).Message);

    [Fact]
    public void The_end_of_a_long_path_is_in_the_message()
    {
        string open = string.Concat(System.Linq.Enumerable.Repeat("<element>", 100));
        var error = Assert.Throws<LibvirtXmlException>(() => Nic.Parse("<nic>" + open + "&</nic>"));
        Assert.Contains("element/element. Line 1, ", error.Message, System.StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 400);
        Assert.Equal("nic".Length + (100 * "/element".Length), error.Path!.Length);
    }

    [Fact]
    public void A_hostile_name_does_not_swell_the_message()
    {
        var error = Assert.Throws<LibvirtXmlException>(() => Nic.Parse("<nic><" + new string('x', 1_000_000) + "></nic>"));
        Assert.InRange(error.Message.Length, 1, 200);
    }
}
