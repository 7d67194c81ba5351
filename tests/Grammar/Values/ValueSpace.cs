using System;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;

namespace Libvirt.Gen.Grammar.Values;

internal enum ValueSpaceKind
{
    /// <summary>Any text, or one that fits a pattern.</summary>
    Text,
    YesNo,
    OnOff,
    Integer,
    Hex,
    Uuid,
    Mac,
    IPv4,
    IPv6,
    Ip,

    /// <summary>What a size is counted in.</summary>
    Unit,

    /// <summary>A closed set of values.</summary>
    Enumeration,

    /// <summary>Something that the schema language has no type for.</summary>
    Other,
}

/// <summary>What an attribute or a text holds, in the terms of the schema language: what grammar and schema are compared by.</summary>
/// <param name="Kind">The sort of value.</param>
/// <param name="Min">The least number, if there is one.</param>
/// <param name="Max">The greatest number, if there is one.</param>
/// <param name="Pattern">The pattern of a text, if it has one; of <see cref="ValueSpaceKind.Other"/>, what it is.</param>
internal sealed record ValueSpace(ValueSpaceKind Kind, BigInteger? Min = null, BigInteger? Max = null, string? Pattern = null)
{
    /// <summary>The values of an enumeration, and those known of an open list.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether both hold the same, leaving the values of sets aside: those are compared one by one.</summary>
    public bool IsLike(ValueSpace other) =>
        Kind == other.Kind && Min == other.Min && Max == other.Max && RegexFacts.AreAlike(Pattern, other.Pattern);

    /// <summary>As reports and the list of exceptions name it: <c>yesNo</c>, <c>integer 0..255</c>, <c>text [0-9]+</c>.</summary>
    public override string ToString() => Kind switch
    {
        ValueSpaceKind.YesNo => "yesNo",
        ValueSpaceKind.OnOff => "onOff",
        ValueSpaceKind.Integer => $"integer {Min}..{Max}",
        ValueSpaceKind.Hex => $"hex {Min}..{Max}",
        ValueSpaceKind.Uuid => "uuid",
        ValueSpaceKind.Mac => "mac",
        ValueSpaceKind.IPv4 => "ipv4",
        ValueSpaceKind.IPv6 => "ipv6",
        ValueSpaceKind.Ip => "ip",
        ValueSpaceKind.Unit => "unit",
        ValueSpaceKind.Enumeration => $"enum {string.Join('|', Values.Order(StringComparer.Ordinal))}",
        ValueSpaceKind.Text => Pattern is null ? "text" : $"text {Pattern}",
        _ => Pattern!,
    };

    public bool Equals(ValueSpace? other) => other is not null
        && Kind == other.Kind && Min == other.Min && Max == other.Max && Pattern == other.Pattern && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Kind, Min, Max, Pattern);
}
