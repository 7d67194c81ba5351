using System;

namespace Libvirt.Xml;

/// <summary>Hexadecimal digits as libvirt's XML has them: ASCII, in either case.</summary>
internal static class HexDigit
{
    private const byte None = 0xFF;

    // From '0' to 'f'. Digits and letters follow each other without a rule, which no processor can predict: a table has no branches.
    private static ReadOnlySpan<byte> Values =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, None, None, None, None, None, None,
        None, 10, 11, 12, 13, 14, 15, None, None, None, None, None, None, None, None, None,
        None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None,
        None, 10, 11, 12, 13, 14, 15,
    ];

    /// <summary>The digit's value, or -1.</summary>
    public static int Value(char c)
    {
        uint index = (uint)c - '0';
        return index < (uint)Values.Length ? (sbyte)Values[(int)index] : -1;
    }

    /// <summary>The digit of a value below 16.</summary>
    public static char Lower(int value) => "0123456789abcdef"[value];
}
