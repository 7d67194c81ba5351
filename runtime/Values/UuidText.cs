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

    /// <summary>Writes the 36 characters of a UUID in lower case.</summary>
    public static void Write(Span<char> target, Guid uuid)
    {
        ReadOnlySpan<Guid> one = stackalloc[] { uuid };
        ReadOnlySpan<ushort> fields = MemoryMarshal.Cast<Guid, ushort>(one);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(one);
        WriteGroup(target.Slice(0, 8), (uint)MemoryMarshal.Cast<Guid, int>(one)[0]);
        target[8] = '-';
        WriteGroup(target.Slice(9, 4), fields[2]);
        target[13] = '-';
        WriteGroup(target.Slice(14, 4), fields[3]);
        target[18] = '-';
        WriteGroup(target.Slice(19, 4), BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(8)));
        target[23] = '-';
        WriteGroup(target.Slice(24, 4), BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(10)));
        WriteGroup(target.Slice(28, 8), BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(12)));
    }

    private static void WriteGroup(Span<char> target, uint value)
    {
        for (int i = target.Length - 1; i >= 0; i--)
        {
            target[i] = HexDigit.Lower((int)value & 0xF);
            value >>= 4;
        }
    }
}
