using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>What can be said of the texts that a regular expression matches.</summary>
internal static class RegexFacts
{
    private const string HexDigits = "0123456789abcdefABCDEF";

    /// <summary>The texts themselves, when the expression spells them out, as <c>(tcp)|(udp)</c> does; else null.</summary>
    public static IReadOnlyList<string>? Words(RegexNode node) => node switch
    {
        RegexCharacter { Set: { Count: 1 } set } => [set.At(0).ToString()],
        RegexChoice choice => choice.Items.Select(Words).ToList() is var all && all.All(w => w is not null) ? [.. all.SelectMany(w => w!)] : null,
        RegexSequence sequence => sequence.Items.Select(Words).Aggregate((IReadOnlyList<string>?)[""], Join),
        _ => null,
    };

    /// <summary>The greatest number that the texts stand for, when all are numbers in hexadecimal, with or without <c>0x</c>; else null.</summary>
    public static BigInteger? GreatestHex(RegexNode node) =>
        Greatest(WithoutPrefix(node), HexDigits) is { Length: > 0 } text
            ? BigInteger.Parse("0" + text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The greatest number that the texts stand for, when all are numbers in decimal of limited length; else null.</summary>
    public static BigInteger? GreatestDecimal(RegexNode node) =>
        Greatest(node, "0123456789") is { Length: > 0 } text ? BigInteger.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The same expression for .NET, matching whole texts.</summary>
    public static Regex ToRegex(RegexNode node)
    {
        var text = new StringBuilder(@"\A");
        Write(node, text);
        return new Regex(text.Append(@"\z").ToString(), RegexOptions.CultureInvariant);
    }

    /// <summary>Whether two patterns are the same but for how they are spelled: what is escaped, the order within a class.</summary>
    public static bool AreAlike(string? left, string? right) =>
        left == right || (left is not null && right is not null && Spelled(left) is { } a && a == Spelled(right));

    private static string? Spelled(string pattern)
    {
        try
        {
            return ToRegex(RegexParser.Parse(pattern)).ToString();
        }
        catch (FormatException)
        {
            // Of an expression that is not understood nothing can be said but that it is no other.
            return null;
        }
    }

    private static string[]? Join(IReadOnlyList<string>? heads, IReadOnlyList<string>? tails) =>
        heads is null || tails is null ? null : [.. heads.SelectMany(head => tails.Select(tail => head + tail))];

    private static RegexNode WithoutPrefix(RegexNode node)
    {
        if (node is not RegexSequence { Items: [var first, ..] } sequence)
        {
            return node;
        }

        // Either '(0x)?' or the two characters.
        var rest = first is RegexRepeat { Min: 0, Max: 1 } optional && IsPrefix(Words(optional.Item)) ? 1
            : sequence.Items.Length > 2 && IsPrefix(Words(new RegexSequence(sequence.Items[..2]))) ? 2
            : 0;
        return new RegexSequence(sequence.Items[rest..]);
    }

    private static bool IsPrefix(IReadOnlyList<string>? words) => words is ["0x"];

    /// <summary>The longest text, made of the greatest digits; null when there is none, or something is no digit.</summary>
    private static string? Greatest(RegexNode node, string digits)
    {
        switch (node)
        {
            case RegexCharacter { Set: var set }:
                return set.Count <= digits.Length && Enumerable.Range(0, set.Count).Select(set.At).ToList() is var all
                    && all.All(c => digits.Contains(c, StringComparison.Ordinal))
                    ? all.MaxBy(char.ToUpperInvariant).ToString()
                    : null;
            case RegexRepeat { Max: { } max } repeat:
                return Greatest(repeat.Item, digits) is { } item ? string.Concat(Enumerable.Repeat(item, max)) : null;
            case RegexSequence sequence:
                var parts = sequence.Items.Select(item => Greatest(item, digits)).ToList();
                return parts.Contains(null) ? null : string.Concat(parts);
            default:
                return null;
        }
    }

    private static void Write(RegexNode node, StringBuilder text)
    {
        switch (node)
        {
            case RegexCharacter character:
                text.Append('[');
                foreach (var (first, last) in character.Set.Ranges)
                {
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)first:x4}-\\u{(int)last:x4}");
                }

                text.Append(']');
                break;
            case RegexSequence sequence:
                WriteAll(sequence.Items, "", text);
                break;
            case RegexChoice choice:
                WriteAll(choice.Items, "|", text);
                break;
            case RegexRepeat repeat:
                WriteAll([repeat.Item], "", text);
                text.Append(CultureInfo.InvariantCulture, $"{{{repeat.Min},{repeat.Max}}}");
                break;
        }
    }

    private static void WriteAll(ImmutableArray<RegexNode> nodes, string separator, StringBuilder text)
    {
        text.Append("(?:");
        for (var i = 0; i < nodes.Length; i++)
        {
            text.Append(i > 0 ? separator : "");
            Write(nodes[i], text);
        }

        text.Append(')');
    }
}
