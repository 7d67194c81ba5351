using System;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// Reads and writes the numbers of libvirt's XML. Nearly all are in the usual form, which the methods named after a base read; what else
/// libvirt takes is read as C does.
/// </summary>
internal static class NumberText
{
    /// <summary>The most characters that <see cref="Write(Span{char}, ulong)"/> needs.</summary>
    public const int MaxDecimalLength = 20;

    private const int MaxHexDigits = 16;

    /// <summary>Reads decimal digits: no sign, no white space, no grouping.</summary>
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = (uint)(c - '0');
            if (digit > 9 || value > (ulong.MaxValue - digit) / 10)
            {
                return false;
            }

            value = value * 10 + digit;
        }

        return true;
    }

    /// <summary>Reads decimal digits, with a minus sign before them if negative.</summary>
    public static bool TryReadSigned(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var isNegative = !text.IsEmpty && text[0] == '-';
        return TryReadDecimal(isNegative ? text.Slice(1) : text, out var magnitude) && TrySign(isNegative, magnitude, out value);
    }

    /// <summary>Reads a number as C does with base 0: <c>0x</c> is hexadecimal, a leading zero octal, anything else decimal.</summary>
    public static bool TryReadAnyBase(ReadOnlySpan<char> text, out ulong value)
    {
        if (text.Length < 2 || text[0] != '0')
        {
            return TryReadDecimal(text, out value);
        }

        return text[1] is 'x' or 'X'
            ? TryReadDigits(text.Slice(2), 4, out value)
            : TryReadDigits(text.Slice(1), 3, out value);
    }

    /// <summary>Reads a number as C does with base 16: hexadecimal digits, with or without <c>0x</c> before them.</summary>
    public static bool TryReadHex(ReadOnlySpan<char> text, out ulong value)
    {
        var isMarked = text.Length > 1 && text[0] == '0' && (text[1] is 'x' or 'X');
        return TryReadDigits(isMarked ? text.Slice(2) : text, 4, out value);
    }

    /// <summary>
    /// Reads a number as libvirt does, which is as C does: behind white space and a plus sign, with nothing after it. With base 0 also
    /// <c>0b</c> and binary digits, as C has them since its standard of 2023.
    /// </summary>
    public static bool TryReadAsC(ReadOnlySpan<char> text, int numberBase, out ulong value)
    {
        var number = XmlCharacters.TrimStart(text);
        return TryReadBase(number.IsEmpty || number[0] != '+' ? number : number.Slice(1), numberBase, out value);
    }

    /// <summary>As <see cref="TryReadAsC"/>, of a number that may be negative.</summary>
    public static bool TryReadSignedAsC(ReadOnlySpan<char> text, int numberBase, out long value)
    {
        var number = XmlCharacters.TrimStart(text);
        var isNegative = !number.IsEmpty && number[0] == '-';
        value = 0;
        return isNegative
            ? TryReadBase(number.Slice(1), numberBase, out var magnitude) && TrySign(true, magnitude, out value)
            : TryReadAsC(number, numberBase, out magnitude) && TrySign(false, magnitude, out value);
    }

    /// <summary>Writes decimal digits, and gives back how many.</summary>
    public static int Write(Span<char> target, ulong value)
    {
        if (value < 10)
        {
            target[0] = (char)('0' + value);
            return 1;
        }

        var length = 2;
        for (var rest = value / 100; rest > 0; rest /= 10)
        {
            length++;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            var rest = value / 10;
            target[i] = (char)('0' + (value - rest * 10));
            value = rest;
        }

        return length;
    }

    /// <summary>Writes decimal digits, with a minus sign before them if negative, and gives back how many characters that took.</summary>
    public static int Write(Span<char> target, long value)
    {
        if (value >= 0)
        {
            return Write(target, (ulong)value);
        }

        target[0] = '-';
        return 1 + Write(target.Slice(1), unchecked((ulong)-value));
    }

    /// <summary>
    /// Writes <c>0x</c> and hexadecimal digits in lower case, at least as many as asked for, and gives back how many characters that took.
    /// The target has to have room for 18 characters, and for as many digits as asked for.
    /// </summary>
    public static int WriteHex(Span<char> target, ulong value, int minimumDigits)
    {
        var length = Math.Max(minimumDigits, 1);
        while (length < MaxHexDigits && value >> (4 * length) != 0)
        {
            length++;
        }

        target[0] = '0';
        target[1] = 'x';
        target = target.Slice(2);
        if (length > MaxHexDigits)
        {
            target.Slice(0, length - MaxHexDigits).Fill('0');
            target = target.Slice(length - MaxHexDigits);
        }

        // All sixteen digits are written, beginning with the first one asked for: there is room, and no loop.
        value <<= 4 * (MaxHexDigits - Math.Min(length, MaxHexDigits));
        HexDigit.WriteEight(target, (uint)(value >> 32));
        if (length > 8)
        {
            HexDigit.WriteEight(target.Slice(8), (uint)value);
        }

        return length + 2;
    }

    private static bool TrySign(bool isNegative, ulong magnitude, out long value)
    {
        value = unchecked(isNegative ? -(long)magnitude : (long)magnitude);
        return magnitude <= (isNegative ? 1UL << 63 : long.MaxValue);
    }

    private static bool TryReadBase(ReadOnlySpan<char> text, int numberBase, out ulong value)
    {
        if (numberBase == 10)
        {
            return TryReadDecimal(text, out value);
        }

        if (numberBase == 16)
        {
            return TryReadHex(text, out value);
        }

        var isBinary = text.Length > 1 && text[0] == '0' && (text[1] is 'b' or 'B');
        return isBinary ? TryReadDigits(text.Slice(2), 1, out value) : TryReadAnyBase(text, out value);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int bitsPerDigit, out ulong value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = HexDigit.Value(c);
            if (digit < 0 || digit >> bitsPerDigit != 0 || value >> (64 - bitsPerDigit) != 0)
            {
                return false;
            }

            value = (value << bitsPerDigit) | (uint)digit;
        }

        return true;
    }
}
