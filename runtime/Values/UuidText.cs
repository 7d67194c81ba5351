using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>Reads and writes UUIDs: 32 hexadecimal digits, usually in groups of 8-4-4-4-12 or without hyphens.</summary>
internal static class UuidText
{
    public const int WrittenLength = 36;
    private const int DigitCount = 32;

    public static bool TryRead(ReadOnlySpan<char> text, out Guid uuid)
    {
        uuid = default;
        if (text.Length is not (WrittenLength or DigitCount))
        {
            return false;
        }

        ulong high = 0;
        ulong low = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text.Length == WrittenLength && i is (8 or 13 or 18 or 23))
            {
                if (text[i] != '-')
                {
                    return false;
                }

                continue;
            }

            var digit = HexDigit.Value(text[i]);
            if (digit < 0)
            {
                return false;
            }

            high = (high << 4) | (low >> 60);
            low = (low << 4) | (uint)digit;
        }

        uuid = new Guid(
            (int)(high >> 32), (short)(high >> 16), (short)high,
            (byte)(low >> 56), (byte)(low >> 48), (byte)(low >> 40), (byte)(low >> 32),
            (byte)(low >> 24), (byte)(low >> 16), (byte)(low >> 8), (byte)low);
        return true;
    }

    /// <summary>Whether a UUID has the form in which it is written.</summary>
    public static bool IsWritten(ReadOnlySpan<char> uuid) => uuid.Length == WrittenLength && !HexDigit.HasUpper(uuid);

    /// <summary>
    /// Reads whatever libvirt takes for a UUID: hyphens and blanks anywhere but within a pair of digits and after the last, and white space
    /// around it all.
    /// </summary>
    public static bool TryReadUnusual(ReadOnlySpan<char> text, out Guid uuid)
    {
        uuid = default;
        Span<char> digits = stackalloc char[DigitCount];
        var count = 0;
        text = XmlCharacters.TrimStart(text);
        while (count < DigitCount)
        {
            if (text.IsEmpty)
            {
                return false;
            }

            var isBetweenPairs = count % 2 == 0 && (text[0] is '-' or ' ');
            if (!isBetweenPairs)
            {
                digits[count++] = text[0];
            }

            text = text.Slice(1);
        }

        return XmlCharacters.IsBlank(text) && TryRead(digits, out uuid);
    }

    /// <summary>Writes the 36 characters of a UUID in lower case.</summary>
    public static void Write(Span<char> target, Guid uuid)
    {
        ReadOnlySpan<Guid> one = stackalloc[] { uuid };
        var fields = MemoryMarshal.Cast<Guid, ushort>(one);
        var bytes = MemoryMarshal.AsBytes(one);
        HexDigit.WriteEight(target, (uint)MemoryMarshal.Cast<Guid, int>(one)[0]);

        // Of eight digits the last four are written over by what follows.
        HexDigit.WriteEight(target.Slice(9), (uint)fields[2] << 16);
        HexDigit.WriteEight(target.Slice(14), (uint)fields[3] << 16);
        var middle = BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(8));
        HexDigit.WriteEight(target.Slice(19), middle);
        HexDigit.WriteEight(target.Slice(24), middle << 16);
        HexDigit.WriteEight(target.Slice(28), BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(12)));
        target[8] = target[13] = target[18] = target[23] = '-';
    }
}
