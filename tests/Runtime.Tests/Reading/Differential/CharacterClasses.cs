using System.Collections.Generic;
using System.Xml;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Characters worth trying: all of ASCII, and those at either side of a border between what XML tells apart.</summary>
internal static class CharacterClasses
{
    private const int LastAscii = 0x7F;

    /// <summary>Each as text: pairs of surrogates among them, and halves of pairs.</summary>
    public static IReadOnlyList<string> Borders { get; } = FindBorders();

    private static List<string> FindBorders()
    {
        var found = new List<string>();
        for (int i = 0; i <= char.MaxValue; i++)
        {
            bool isBorder = i <= LastAscii || Classify(i) != Classify(i - 1) || (i < char.MaxValue && Classify(i) != Classify(i + 1));
            if (isBorder)
                found.Add(((char)i).ToString());
        }

        found.AddRange(["\uD800\uDC00", "\uDBFF\uDFFF", "\uDC00\uD800", "\uD83F\uDFFE", "\uD83F\uDFFF"]);
        return found;
    }

    private static (bool, bool, bool, bool, bool) Classify(int code)
    {
        char c = (char)code;
        return (XmlConvert.IsXmlChar(c), XmlConvert.IsStartNCNameChar(c), XmlConvert.IsNCNameChar(c), XmlConvert.IsWhitespaceChar(c), char.IsSurrogate(c));
    }
}
