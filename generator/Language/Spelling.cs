using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>Words that are nearly others: for "did you mean".</summary>
internal static class Spelling
{
    private const int MaxCandidates = 100;

    /// <summary>Words of fewer letters differ by one without being meant for one another: 'rx' and 'tx', 'mac' and 'max'.</summary>
    private const int MinLength = 4;

    /// <summary>The known word nearest to a misspelt one, among the first hundred; null when none of those is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known.Take(MaxCandidates).Where(k => Math.Abs(k.Length - word.Length) <= Tolerance(word) && word.Length <= SchemaLimits.NameLength)
            .Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Tolerance(word))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word)
            .FirstOrDefault();

    /// <summary>
    /// Whether a word is likely another one with a slip: a letter too many, too few, wrong or in its neighbour's place. Words with digits are
    /// not, for 'ipv4' and 'ipv6' are both meant; nor is one that differs in case alone, which gets no C# name beside the other.
    /// </summary>
    public static bool IsSlip(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1 || word.Any(char.IsDigit) || known.Any(char.IsDigit))
        {
            return false;
        }

        // What is left between the letters that both begin and end with.
        var (a, b) = (word.ToLowerInvariant(), known.ToLowerInvariant());
        var shorter = Math.Min(a.Length, b.Length);
        var start = 0;
        while (start < shorter && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && a[a.Length - 1 - end] == b[b.Length - 1 - end])
        {
            end++;
        }

        return (a.Length - start - end, b.Length - start - end) switch
        {
            (2, 2) => a[start] == b[start + 1] && a[start + 1] == b[start],
            (1, 1) or (0, 1) or (1, 0) => shorter >= MinLength,
            _ => false,
        };
    }

    private static int Tolerance(string word) => Math.Max(1, word.Length / 3);

    /// <summary>How many letters were added, left out, replaced, or exchanged with their neighbour (Damerau and Levenshtein's distance).</summary>
    private static int Distance(string a, string b)
    {
        var (beforePrevious, previous) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray());
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[b.Length];
    }
}
