using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>
/// Makes random texts of a data type, numbers as they are usually written: without a plus sign or leading zeros, unless a pattern has them.
/// </summary>
internal sealed class ValueSampler(Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    private const string NameCharacters = Letters + "0123456789.-";

    /// <summary>What texts without a pattern are made of: what must be escaped, what needs two code units, and white space.</summary>
    private static readonly string[] TextParts = ["a", "Z", "0", "-", ".", "/", " ", "&", "<", ">", "'", "\"", "é", "名", "\U0001F5A7", "\t", "\n"];

    private readonly RegexSampler _patterns = new(random);
    private readonly Dictionary<string, RegexNode> _parsed = [];

    /// <exception cref="GrammarException">The type, or one of its parameters, is not understood.</exception>
    public string Sample(DataPattern data)
    {
        if (data.Except is not null)
        {
            throw new GrammarException(data.Place, "texts of a type with exceptions cannot be made");
        }

        return NumberTypes.RangeOf(data.Type) is { } range ? Number(data, range.Min, range.Max) : data.Type switch
        {
            "string" => Text(data),
            "NCName" when data.Parameters.IsEmpty => Letters[random.Next(Letters.Length)] + Name(),
            _ => throw new GrammarException(data.Place, $"texts of the type '{data.Type}' cannot be made"),
        };
    }

    public string AnyText() => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => TextParts[random.Next(TextParts.Length)]));

    private string Name() => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => NameCharacters[random.Next(NameCharacters.Length)]));

    private string Text(DataPattern data) => data.Parameters switch
    {
        [] => AnyText(),
        [{ Name: "pattern", Value: var pattern }] => Fitting(pattern),
        [{ Name: "maxLength", Value: var length }] => Fitting($".{{0,{length}}}"),
        _ => throw new GrammarException(data.Place, "texts with these parameters cannot be made"),
    };

    private string Fitting(string pattern)
    {
        if (!_parsed.TryGetValue(pattern, out var node))
        {
            _parsed[pattern] = node = RegexParser.Parse(pattern);
        }

        return _patterns.Sample(node);
    }

    private string Number(DataPattern data, BigInteger? min, BigInteger? max)
    {
        foreach (var (name, value) in data.Parameters)
        {
            switch (name)
            {
                case "minInclusive":
                    min = BigInteger.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "maxInclusive":
                    max = BigInteger.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "pattern" when value == "[0-9]+":
                    min = min > 0 ? min : 0;
                    break;
                default:
                    throw new GrammarException(data.Place, $"numbers with the parameter '{name}' ({value}) cannot be made");
            }
        }

        // Where there is no bound, numbers beyond 64 bits are made, too.
        var least = min ?? -(BigInteger.One << 70);
        var greatest = max ?? BigInteger.One << 70;
        var number = random.Next(4) switch
        {
            0 => least,
            1 => greatest,
            2 => least + random.Next(0, 300),
            _ => least + new BigInteger(random.NextDouble() * (double)(greatest - least)),
        };
        return BigInteger.Min(number, greatest).ToString(CultureInfo.InvariantCulture);
    }
}
