using System;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Reads conditions. Terms are joined by <c> and </c>, and what these make by <c> or </c>; a term is <c>path=value</c>, <c>path!=value</c>,
/// <c>path</c> or <c>no path</c>, and several values are joined by bars.
/// </summary>
internal static class ConditionParser
{
    private const string Or = " or ";
    private const string And = " and ";
    private const string No = "no ";
    private const string Text = "#text";

    /// <summary>The condition; null for a text that is none, and then the part of it that is to blame.</summary>
    public static Condition? TryParse(string text, out string offender)
    {
        offender = "";
        var alternatives = new Condition[Count(text, Or)];
        var end = -Or.Length;
        for (var i = 0; i < alternatives.Length; i++)
        {
            if (ParseAll(Next(text, Or, ref end), out offender) is not { } all)
            {
                return null;
            }

            alternatives[i] = all;
        }

        return alternatives.Length == 1 ? alternatives[0] : new OrCondition(alternatives);
    }

    /// <exception cref="FormatException">The text is no condition.</exception>
    public static Condition Parse(string text) =>
        TryParse(text, out var offender) ?? throw new FormatException($"'{offender}' is no term of a condition.");

    private static Condition? ParseAll(string text, out string offender)
    {
        offender = "";
        var parts = new Condition[Count(text, And)];
        var end = -And.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = Next(text, And, ref end).Trim();
            if (ParseTerm(part) is not { } term)
            {
                offender = part;
                return null;
            }

            parts[i] = term;
        }

        return parts.Length == 1 ? parts[0] : new AndCondition(parts);
    }

    private static ConditionTerm? ParseTerm(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            var isAbsent = text.StartsWith(No, StringComparison.Ordinal);
            var item = isAbsent ? text.Substring(No.Length).Trim() : text;
            return StepsOf(item) is { } way ? new ConditionTerm(text, item, way, isAbsent ? TermTest.IsAbsent : TermTest.IsPresent, []) : null;
        }

        var isNegated = equals > 0 && text[equals - 1] == '!';
        var path = text.Substring(0, isNegated ? equals - 1 : equals);
        var values = text.Substring(equals + 1).Split('|');
        var isWhole = Array.TrueForAll(values, IsValue);
        return isWhole && StepsOf(path) is { } steps
            ? new ConditionTerm(text, path, steps, isNegated ? TermTest.IsNoneOf : TermTest.IsOneOf, values)
            : null;
    }

    // What looks like an operator or another term in a value is a slip, which would make a condition that never holds.
    private static bool IsValue(string value)
    {
        var sign = value.IndexOfAny(['@', '!']);
        var isTerm = sign >= 0 && value.IndexOf('=', sign) >= 0;
        return value.Length > 0 && value[0] != '=' && !isTerm && !Array.Exists(value.Split(' '), IsJoint);
    }

    private static bool IsJoint(string word) =>
        word.Equals("or", StringComparison.OrdinalIgnoreCase) || word.Equals("and", StringComparison.OrdinalIgnoreCase);

    private static string[]? StepsOf(string path)
    {
        var end = path.IndexOfAny(['@', '#']);
        var elements = end < 0 ? path : path.Substring(0, end);
        var item = end < 0 ? "" : path.Substring(end);
        var isItem = end < 0 || item == Text || (item[0] == '@' && item.Length > 1 && item.IndexOfAny(['/', '@', '#'], 1) < 0);
        var steps = (end < 0 ? elements : elements + "/" + item).Split('/');
        return isItem && Array.TrueForAll(steps, step => step.Length > 0 && step.IndexOf(' ') < 0) ? steps : null;
    }

    private static int Count(string text, string word)
    {
        var count = 1;
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    // The part behind the word that ended the one before.
    private static string Next(string text, string word, ref int end)
    {
        var start = end + word.Length;
        var next = text.IndexOf(word, start, StringComparison.Ordinal);
        end = next < 0 ? text.Length : next;
        return text.Substring(start, end - start);
    }
}
