using System;
using System.Buffers.Binary;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

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
        var index = (uint)c - '0';
        return index < (uint)Values.Length ? (sbyte)Values[(int)index] : -1;
    }

    /// <summary>Whether any letter is in upper case, as none is written.</summary>
    public static bool HasUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if ((uint)(c - 'A') <= 'Z' - 'A')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The eight digits of a number, in ASCII and lower case, the first one in the lowest byte. All are made at once, without a loop or
    /// a table: a hardware address is written in half the time.
    /// </summary>
    public static ulong LowerEight(uint value)
    {
        ulong digits = value;
        digits = (digits | (digits << 16)) & 0x0000_FFFF_0000_FFFF;
        digits = (digits | (digits << 8)) & 0x00FF_00FF_00FF_00FF;
        digits = (digits | (digits << 4)) & 0x0F0F_0F0F_0F0F_0F0F;
        var letters = ((digits + 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101;
        return BinaryPrimitives.ReverseEndianness(digits + 0x3030_3030_3030_3030 + letters * ('a' - '9' - 1));
    }

    /// <summary>Writes the eight digits of a number in lower case.</summary>
    public static void WriteEight(Span<char> target, uint value)
    {
        target = target.Slice(0, 8);
        var digits = LowerEight(value);
#if NET8_0_OR_GREATER
        if (BitConverter.IsLittleEndian)
        {
            var characters = Vector128.WidenLower(Vector128.CreateScalar(digits).AsByte());
            characters.StoreUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(target)));
            return;
        }
#endif
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = (char)(byte)(digits >> (8 * i));
        }
    }
}
