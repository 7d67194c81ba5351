using System;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>Reads and writes sets of numbers, kept as one bit for each number.</summary>
internal static class CpuSetText
{
    private const int WordBits = 64;

    /// <summary>Puts a number into the set.</summary>
    public static void Set(Span<ulong> bits, int number) => bits[number / WordBits] |= 1UL << (number % WordBits);

    /// <summary>Leaves off the words behind the greatest number; null when there is none.</summary>
    public static ulong[]? Trim(ReadOnlySpan<ulong> bits)
    {
        while (!bits.IsEmpty && bits[bits.Length - 1] == 0)
        {
            bits = bits.Slice(0, bits.Length - 1);
        }

        return bits.IsEmpty ? null : bits.ToArray();
    }

    /// <summary>Reads a set as libvirt does: later parts of the text decide over earlier ones, and a comma may stand at the end.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ulong[]? result)
    {
        result = null;
        Span<ulong> bits = stackalloc ulong[CpuSet.Capacity / WordBits];
        bits.Clear();
        var rest = XmlCharacters.TrimStart(text);
        while (!rest.IsEmpty)
        {
            var isLeftOut = rest[0] == '^';
            rest = isLeftOut ? rest.Slice(1) : rest;
            if (!TryReadNumber(ref rest, out var first))
            {
                return false;
            }

            var last = first;
            if (!isLeftOut && !rest.IsEmpty && rest[0] == '-')
            {
                rest = XmlCharacters.TrimStart(rest.Slice(1));
                rest = !rest.IsEmpty && rest[0] == '+' ? rest.Slice(1) : rest;
                if (!TryReadNumber(ref rest, out last) || last < first)
                {
                    return false;
                }
            }

            Change(bits, first, last, !isLeftOut);
            if (!rest.IsEmpty && rest[0] != ',')
            {
                return false;
            }

            rest = rest.IsEmpty ? rest : XmlCharacters.TrimStart(rest.Slice(1));
        }

        result = Trim(bits);
        return true;
    }

    /// <summary>Writes a set as libvirt does: ascending, ranges wherever numbers follow each other.</summary>
    public static bool TryWrite(ReadOnlySpan<ulong> bits, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var length = 0;
        var end = bits.Length * WordBits;
        for (var first = Next(bits, 0, true); first < end; first = Next(bits, first, true))
        {
            var after = Next(bits, first, false);
            if (!TryAppend(destination, ref length, length == 0 ? '\0' : ',', first)
                || (after - 1 > first && !TryAppend(destination, ref length, '-', after - 1)))
            {
                return false;
            }

            first = after;
        }

        charsWritten = length;
        return true;
    }

    // Whole words at a time: a text that repeats the widest range costs no more than its length.
    private static void Change(Span<ulong> bits, int first, int last, bool isSet)
    {
        for (var word = first / WordBits; word <= last / WordBits; word++)
        {
            var low = Math.Max(first - word * WordBits, 0);
            var high = Math.Min(last - word * WordBits, WordBits - 1);
            var mask = (ulong.MaxValue << low) & (ulong.MaxValue >> (WordBits - 1 - high));
            bits[word] = isSet ? bits[word] | mask : bits[word] & ~mask;
        }
    }

    // The first number from this one on that is in the set, or is not; behind all words, none is.
    private static int Next(ReadOnlySpan<ulong> bits, int number, bool isSet)
    {
        while (number < bits.Length * WordBits && (bits[number / WordBits] >> (number % WordBits) & 1) != 0 != isSet)
        {
            number++;
        }

        return number;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        var length = 0;
        while (length < rest.Length && rest[length] is >= '0' and <= '9' && number < CpuSet.Capacity)
        {
            number = number * 10 + (rest[length++] - '0');
        }

        rest = XmlCharacters.TrimStart(rest.Slice(length));
        return length > 0 && number < CpuSet.Capacity;
    }

    private static bool TryAppend(Span<char> destination, ref int length, char separator, int number)
    {
        Span<char> text = stackalloc char[1 + NumberText.MaxDecimalLength];
        text[0] = separator;
        var count = NumberText.Write(text.Slice(1), (ulong)number);
        text = separator == '\0' ? text.Slice(1, count) : text.Slice(0, count + 1);
        var fits = text.TryCopyTo(destination.Slice(length));
        length += fits ? text.Length : 0;
        return fits;
    }
}
