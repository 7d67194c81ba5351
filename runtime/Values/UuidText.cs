using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Libvirt.Xml;

/// <summary>Reads and writes UUIDs: 32 hexadecimal digits, in groups of 8-4-4-4-12 or without hyphens.</summary>
internal static class UuidText
{
    public const int WrittenLength = 36;

    public static bool TryRead(ReadOnlySpan<char> text, out Guid uuid)
    {
        uuid = default;
        if (text.Length is not (WrittenLength or 32))
            return false;

        ulong high = 0;
        ulong low = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text.Length == WrittenLength && i is (8 or 13 or 18 or 23))
            {
                if (text[i] != '-')
                    return false;
                continue;
            }

            int digit = HexDigit.Value(text[i]);
            if (digit < 0)
                return false;
            high = (high << 4) | (low >> 60);
            low = (low << 4) | (uint)digit;
        }

        uuid = new Guid(
            (int)(high >> 32), (short)(high >> 16), (short)high,
            (byte)(low >> 56), (byte)(low >> 48), (byte)(low >> 40), (byte)(low >> 32),
            (byte)(low >> 24), (byte)(low >> 16), (byte)(low >> 8), (byte)low);
        return true;
    }

    /// <summary>The UUID as two numbers, whose digits from the highest on are its text.</summary>
    public static (ulong High, ulong Low) Halves(Guid uuid)
    {
        ReadOnlySpan<Guid> one = stackalloc[] { uuid };
        ReadOnlySpan<ushort> fields = MemoryMarshal.Cast<Guid, ushort>(one);
        ulong high = ((ulong)(uint)MemoryMarshal.Cast<Guid, int>(one)[0] << 32) | ((ulong)fields[2] << 16) | fields[3];
        return (high, BinaryPrimitives.ReadUInt64BigEndian(MemoryMarshal.AsBytes(one).Slice(sizeof(ulong))));
    }

    /// <summary>Writes the 36 characters of a UUID in lower case.</summary>
    public static void Write(Span<char> target, ulong high, ulong low)
    {
        for (int i = 0; i < WrittenLength; i++)
        {
            if (i is 8 or 13 or 18 or 23)
            {
                target[i] = '-';
                continue;
            }

            target[i] = HexDigit.Lower((int)(high >> 60));
            high = (high << 4) | (low >> 60);
            low <<= 4;
        }
    }
}
