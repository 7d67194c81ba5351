using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Both readers accept a text and see the same in it, or both refuse it.</summary>
internal static partial class Agreement
{
    private const int LastCodePoint = 0x10FFFF;

    public static void Assert(string text)
    {
        // The one thing on which they differ by intention: a text that was decoded without removing its byte order mark.
        if (text.StartsWith('\uFEFF'))
            return;

        string? expected = XmlTrace.OfXmlReader(text, out string? itsError);
        string? actual = XmlTrace.OfTokenizer(text, out string? ourError);
        if (expected == actual || (actual is null && RefersBeyondUnicode(text)))
            return;
        Xunit.Assert.Fail(
            $"Text:      {Show(text)}\nXmlReader: {Show(expected ?? "refuses: " + itsError)}\nTokenizer: {Show(actual ?? "refuses: " + ourError)}");
    }

    // .NET's reader lets some of these pass, since it overflows: &#x1010FFFF; comes out as U+10FFFF. XML refuses them all.
    private static bool RefersBeyondUnicode(string text)
    {
        foreach (Match reference in CharacterReference().Matches(text))
        {
            string digits = reference.Groups["hex"].Value;
            BigInteger number = digits.Length > 0
                ? BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : BigInteger.Parse(reference.Groups["decimal"].Value, CultureInfo.InvariantCulture);
            if (number > LastCodePoint)
                return true;
        }

        return false;
    }

    private static string Show(string text) => text.Replace("\0", "\\0").Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");

    [GeneratedRegex("&#(x(?<hex>[0-9a-fA-F]+)|(?<decimal>[0-9]+));")]
    private static partial Regex CharacterReference();
}
