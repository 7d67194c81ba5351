using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>Says of the patterns of a value which type of the schema language they are.</summary>
/// <param name="grammar">The grammar that the patterns are part of.</param>
/// <param name="named">Definitions that are known to be a certain type, such as the one of a UUID.</param>
internal sealed class ValueClassifier(GrammarModel grammar, IReadOnlyDictionary<string, ValueSpaceKind> named)
{
    /// <summary>The type that holds the texts of all the patterns.</summary>
    public ValueSpace Classify(IEnumerable<Pattern> patterns) => United(Alternatives(patterns));

    /// <summary>The types of the patterns one by one, in the order in which they are named first; each word is a type of its own.</summary>
    public IReadOnlyList<ValueSpace> Alternatives(IEnumerable<Pattern> patterns) => patterns.SelectMany(Parts).Distinct().ToList();

    /// <summary>The type that holds the texts of all the types.</summary>
    public static ValueSpace United(IReadOnlyCollection<ValueSpace> types) =>
        types.Count == 0 ? new ValueSpace(ValueSpaceKind.Other, Pattern: "nothing") : types.Aggregate(Unite) switch
        {
            { Kind: ValueSpaceKind.Enumeration } set => OfWords(set.Values),
            var single => single,
        };

    private static ValueSpace OfWords(IEnumerable<string> words)
    {
        var values = words.Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return values switch
        {
            ["no", "yes"] => new ValueSpace(ValueSpaceKind.YesNo),
            ["off", "on"] => new ValueSpace(ValueSpaceKind.OnOff),
            _ => new ValueSpace(ValueSpaceKind.Enumeration) { Values = values },
        };
    }

    private static ValueSpace Unite(ValueSpace left, ValueSpace right)
    {
        if (left.Equals(right))
        {
            return left;
        }

        return (left.Kind, right.Kind) switch
        {
            (ValueSpaceKind.Enumeration, ValueSpaceKind.Enumeration) => left with { Values = [.. left.Values, .. right.Values] },
            (ValueSpaceKind.Integer or ValueSpaceKind.Hex, ValueSpaceKind.Integer or ValueSpaceKind.Hex) => UniteNumbers(left, right),
            (ValueSpaceKind.IPv4 or ValueSpaceKind.IPv6 or ValueSpaceKind.Ip, ValueSpaceKind.IPv4 or ValueSpaceKind.IPv6 or ValueSpaceKind.Ip) =>
                new ValueSpace(ValueSpaceKind.Ip),
            _ => new ValueSpace(ValueSpaceKind.Other, Pattern: string.Join(" or ", new[] { left.ToString(), right.ToString() }.Order(StringComparer.Ordinal))),
        };
    }

    private static ValueSpace UniteNumbers(ValueSpace left, ValueSpace right) => new(
        left.Kind == ValueSpaceKind.Hex || right.Kind == ValueSpaceKind.Hex ? ValueSpaceKind.Hex : ValueSpaceKind.Integer,
        left.Min is { } a && right.Min is { } b ? BigInteger.Min(a, b) : null,
        left.Max is { } c && right.Max is { } d ? BigInteger.Max(c, d) : null);

    private IEnumerable<ValueSpace> Parts(Pattern pattern) => pattern switch
    {
        RefPattern reference when named.TryGetValue(reference.Target.Name, out var kind) => [new ValueSpace(kind)],
        RefPattern reference => Parts(grammar.Resolve(reference)),
        ChoicePattern choice => choice.Items.SelectMany(Parts),
        GroupPattern group => group.Items.Where(item => item is not EmptyPattern).ToList() is [var single]
            ? Parts(single)
            : [Other("several values")],
        ValuePattern value => [new ValueSpace(ValueSpaceKind.Enumeration) { Values = [value.Text] }],
        DataPattern data => [OfData(data)],
        TextPattern => [new ValueSpace(ValueSpaceKind.Text)],
        EmptyPattern => [new ValueSpace(ValueSpaceKind.Enumeration) { Values = [""] }],
        NotAllowedPattern => [],
        ListPattern list => [Other($"list of {Classify([list.Item])}")],
        _ => throw new GrammarException(pattern.Place, "no value can be made of this"),
    };

    private ValueSpace OfData(DataPattern data)
    {
        if (data.Except is not null)
        {
            return Other($"{data.Type} except {Classify([data.Except])}");
        }

        var range = NumberTypes.RangeOf(data.Type);
        return range is { } limits ? OfNumber(data, limits.Min, limits.Max) : data.Type switch
        {
            "string" or "token" or "normalizedString" => OfText(data),
            "double" => Other(data.Type),
            _ when data.Parameters.IsEmpty => Other(data.Type),
            _ => throw new GrammarException(data.Place, $"the data type '{data.Type}' with parameters is not understood"),
        };
    }

    private static ValueSpace OfNumber(DataPattern data, BigInteger? min, BigInteger? max)
    {
        foreach (var parameter in data.Parameters)
        {
            switch (parameter.Name)
            {
                case "minInclusive":
                    min = Number(data, parameter);
                    break;
                case "maxInclusive":
                    max = Number(data, parameter);
                    break;
                case "pattern" when parameter.Value == "[0-9]+":
                    // Digits alone: the range says it all, except that no sign is written.
                    min = min is null || min < 0 ? 0 : min;
                    break;
                case "pattern" when parameter.Value == "-?[0-9]+":
                    break;
                case "pattern" when parameter.Value.Contains("[0-7]", StringComparison.Ordinal):
                    return Other("octal");
                default:
                    throw new GrammarException(data.Place, $"the parameter '{parameter.Name}' ({parameter.Value}) of a number is not understood");
            }
        }

        return new ValueSpace(ValueSpaceKind.Integer, min, max);
    }

    private static BigInteger Number(DataPattern data, DataParameter parameter) =>
        BigInteger.TryParse(parameter.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GrammarException(data.Place, $"'{parameter.Value}' is no number");

    private static ValueSpace OfText(DataPattern data) => data.Parameters switch
    {
        [] => new ValueSpace(ValueSpaceKind.Text),
        [{ Name: "pattern", Value: var pattern }] => OfPattern(data, pattern),
        [{ Name: "maxLength", Value: var length }] => new ValueSpace(ValueSpaceKind.Text, Pattern: $".{{0,{length}}}"),
        _ => throw new GrammarException(data.Place, $"the parameters of '{data.Type}' are not understood"),
    };

    private static ValueSpace OfPattern(DataPattern data, string pattern)
    {
        var node = ParsePattern(data.Place, pattern);
        if (RegexFacts.Words(node) is { } words)
        {
            return new ValueSpace(ValueSpaceKind.Enumeration) { Values = [.. words] };
        }

        return RegexFacts.GreatestDecimal(node) is { } number ? new ValueSpace(ValueSpaceKind.Integer, 0, number)
            : RegexFacts.GreatestHex(node) is { } hex ? new ValueSpace(ValueSpaceKind.Hex, 0, hex)
            : new ValueSpace(ValueSpaceKind.Text, Pattern: pattern);
    }

    private static RegexNode ParsePattern(SourcePlace place, string pattern)
    {
        try
        {
            return RegexParser.Parse(pattern);
        }
        catch (FormatException error)
        {
            throw new GrammarException(place, error.Message, error);
        }
    }

    private static ValueSpace Other(string what) => new(ValueSpaceKind.Other, Pattern: what);
}
