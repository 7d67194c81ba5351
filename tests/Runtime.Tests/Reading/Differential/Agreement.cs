namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Both readers accept a text and see the same in it, or both refuse it.</summary>
internal static class Agreement
{
    /// <summary>Fails unless the readers agree, or the text is one of <see cref="Differences"/>.</summary>
    public static void Assert(string text)
    {
        string? difference = Of(text, out _);
        if (difference is not null && !Differences.Reasons.ContainsKey(text))
            Xunit.Assert.Fail(difference);
    }

    /// <summary>What the readers differ in; null when they agree.</summary>
    public static string? Of(string text, out bool isAccepted)
    {
        string? expected = XmlTrace.OfXmlReader(text, out string? itsError);
        string? actual = XmlTrace.OfTokenizer(text, out string? ourError);
        isAccepted = actual is not null;
        return expected == actual
            ? null
            : $"Text:      {Show(text)}\nXmlReader: {Show(expected ?? "refuses: " + itsError)}\nTokenizer: {Show(actual ?? "refuses: " + ourError)}";
    }

    // As a literal of C#, so that it can be copied into a case.
    private static string Show(string text)
    {
        var shown = new System.Text.StringBuilder();
        foreach (char c in text)
            shown.Append(c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}");
        return shown.ToString();
    }
}
