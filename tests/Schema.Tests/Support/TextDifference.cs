using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>Compares texts of which one value was changed.</summary>
internal static class TextDifference
{
    /// <summary>
    /// The text with one occurrence of a value replaced: of all occurrences, the one with which it is equal to the other text, and the
    /// first one if it is with none. Upper and lower case are alike in what is replaced.
    /// </summary>
    public static string Replace(string text, string value, string replacement, string other)
    {
        var candidates = Occurrences(text, value).Select(at => text[..at] + replacement + text[(at + value.Length)..]).ToList();
        return candidates.FirstOrDefault(candidate => candidate == other) ?? candidates[0];
    }

    private static IEnumerable<int> Occurrences(string text, string value)
    {
        for (var i = text.IndexOf(value, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(value, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return i;
        }
    }
}
