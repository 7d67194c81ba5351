using System.Xml;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>The classes of characters, each of the 65,536 compared with the base library.</summary>
public sealed class NameCharacterTests
{
    [Fact]
    public void Every_character_is_classed_as_by_the_base_library()
    {
        for (int i = char.MinValue; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            Assert.True(XmlConvert.IsStartNCNameChar(c) == XmlCharacters.IsNameStart(c), $"start of a name: U+{i:X4}");
            Assert.True(XmlConvert.IsNCNameChar(c) == XmlCharacters.IsName(c), $"name: U+{i:X4}");
            Assert.True(XmlConvert.IsXmlChar(c) == XmlCharacters.IsValid(c), $"valid: U+{i:X4}");
            Assert.True(XmlConvert.IsWhitespaceChar(c) == XmlCharacters.IsSpace(c), $"white space: U+{i:X4}");
        }
    }

    [Fact]
    public void Plain_characters_are_valid_and_mean_nothing_special()
    {
        for (int i = char.MinValue; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            bool isBmpText = i is >= 0x20 and < 0xD800;
            Assert.Equal(isBmpText && c is not ('<' or '&' or '\'' or '"'), XmlCharacters.IsPlainInAttribute(c));
            Assert.Equal((isBmpText || c is '\t' or '\n') && c is not ('<' or '&' or ']'), XmlCharacters.IsPlainInText(c));
            Assert.Equal(isBmpText && c is not ('<' or '>' or '&' or '\'' or '"'), XmlCharacters.IsPlainInOutput(c));
        }
    }
}
