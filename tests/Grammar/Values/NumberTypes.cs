using System.Collections.Generic;
using System.Numerics;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>The number types of XML Schema that stand for integers, with their ranges.</summary>
internal static class NumberTypes
{
    public const string Library = "http://www.w3.org/2001/XMLSchema-datatypes";

    private static readonly Dictionary<string, (BigInteger? Min, BigInteger? Max)> Ranges = new()
    {
        ["integer"] = (null, null),
        ["long"] = (long.MinValue, long.MaxValue),
        ["int"] = (int.MinValue, int.MaxValue),
        ["short"] = (short.MinValue, short.MaxValue),
        ["byte"] = (sbyte.MinValue, sbyte.MaxValue),
        ["nonNegativeInteger"] = (0, null),
        ["positiveInteger"] = (1, null),
        ["unsignedLong"] = (0, ulong.MaxValue),
        ["unsignedInt"] = (0, uint.MaxValue),
        ["unsignedShort"] = (0, ushort.MaxValue),
        ["unsignedByte"] = (0, byte.MaxValue),
    };

    /// <summary>The range of a type; null for what is no number.</summary>
    public static (BigInteger? Min, BigInteger? Max)? RangeOf(string type) => Ranges.TryGetValue(type, out var range) ? range : null;
}
