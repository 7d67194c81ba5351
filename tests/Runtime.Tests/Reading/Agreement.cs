using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Both readers accept a text and see the same in it, or both refuse it.</summary>
internal static class Agreement
{
    public static void Assert(string text)
    {
        // The one thing on which they differ by intention: a text that was decoded without removing its byte order mark.
        if (text.StartsWith('\uFEFF'))
            return;

        string? expected = XmlTrace.OfXmlReader(text, out string? itsError);
        string? actual = XmlTrace.OfTokenizer(text, out string? ourError);
        if (expected != actual)
        {
            Xunit.Assert.Fail(
                $"Text:      {Show(text)}\nXmlReader: {Show(expected ?? "refuses: " + itsError)}\nTokenizer: {Show(actual ?? "refuses: " + ourError)}");
        }
    }

    private static string Show(string text) => text.Replace("\0", "\\0").Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
}
