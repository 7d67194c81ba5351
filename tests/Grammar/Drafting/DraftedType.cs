using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>How the schema language writes what a value may be.</summary>
/// <param name="Facts">The type and what belongs to it.</param>
/// <param name="Words">The values of a set.</param>
internal sealed record DraftedType(IReadOnlyList<XAttribute> Facts, IReadOnlyList<string> Words)
{
    /// <summary>Any text.</summary>
    public static readonly DraftedType Text = new([], []);

    /// <summary>Whether it is a text without a type of its own.</summary>
    public bool IsPlain => Facts.All(fact => fact.Name != "type");

    /// <summary>The type of a value, which may be of any of those that the grammar allows it.</summary>
    public static DraftedType Of(DraftedValue value)
    {
        var alternatives = value.Types;
        // That a value may be empty is said nowhere: an empty text is kept as it is.
        var words = alternatives.Where(a => a.Kind == ValueSpaceKind.Enumeration).SelectMany(a => a.Values).Where(IsWord).Distinct().ToList();
        var others = alternatives.Where(a => a.Kind != ValueSpaceKind.Enumeration).ToList();
        return (words.Order(StringComparer.Ordinal).ToArray(), others.Count) switch
        {
            ([], 0) => Text,
            (["no", "yes"], 0) => Named("yesNo"),
            (["off", "on"], 0) => Named("onOff"),
            (not [], 0) => Named("enum") with { Words = words },
            (not [], _) => Named("open") with { Words = words },
            _ => OfOne(ValueClassifier.United(others), value.Digits),
        };
    }

    private static DraftedType OfOne(ValueSpace type, int? digits) => type.Kind switch
    {
        ValueSpaceKind.YesNo => Named("yesNo"),
        ValueSpaceKind.OnOff => Named("onOff"),
        ValueSpaceKind.Uuid => Named("uuid"),
        ValueSpaceKind.Mac => Named("mac"),
        ValueSpaceKind.IPv4 => Named("ipv4"),
        ValueSpaceKind.IPv6 => Named("ipv6"),
        ValueSpaceKind.Ip => Named("ip"),
        ValueSpaceKind.Integer => Number("integer", type.Min, type.Max),
        ValueSpaceKind.Hex => Number("hex", type.Min, type.Max) is var hex && digits is null or 1 ? hex : hex with { Facts = [.. hex.Facts, new XAttribute("digits", digits)] },
        ValueSpaceKind.Text when type.Pattern is { Length: <= SchemaLimits.TextLength } pattern => new([new XAttribute("pattern", pattern)], []),
        _ => Text,
    };

    /// <summary>What needs more than 64 bits is a text.</summary>
    private static DraftedType Number(string name, BigInteger? min, BigInteger? max)
    {
        var least = min ?? long.MinValue;
        var greatest = max ?? (least < 0 ? long.MaxValue : ulong.MaxValue);
        return least < long.MinValue || greatest > (least < 0 ? long.MaxValue : ulong.MaxValue)
            ? Text
            : new([new XAttribute("type", name), Limit("min", least), Limit("max", greatest)], []);
    }

    private static XAttribute Limit(string name, BigInteger number) => new(name, number.ToString(CultureInfo.InvariantCulture));

    private static DraftedType Named(string name) => new([new XAttribute("type", name)], []);

    private static bool IsWord(string text) => text.Length is > 0 and <= SchemaLimits.NameLength && !text.Any(char.IsControl);
}
