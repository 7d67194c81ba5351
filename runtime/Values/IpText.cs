using System;
using System.Globalization;

namespace Libvirt.Xml;

/// <summary>
/// Reads the texts of IP addresses that libvirt's grammar accepts: dotted quads without leading zeros; IPv6 in groups of one to four
/// digits, one <c>::</c>, a dotted quad at the end. No zone, no brackets, no prefix length.
/// </summary>
internal static class IpText
{
    private const int GroupCount = 8;

    /// <summary>The family of the address in the text, with its 128 bits (an IPv4 address in the lowest 32), or None.</summary>
    public static IpFamilies Read(ReadOnlySpan<char> text, out ulong high, out ulong low)
    {
        high = 0;
        if (TryReadV4(text, out uint v4))
        {
            low = v4;
            return IpFamilies.IPv4;
        }

        return TryReadV6(text, out high, out low) ? IpFamilies.IPv6 : IpFamilies.None;
    }

    /// <summary>The 16 bytes of an IPv6 address as eight groups.</summary>
    public static string AllGroups(byte[] bytes)
    {
        var groups = new string[GroupCount];
        for (int i = 0; i < GroupCount; i++)
            groups[i] = ((bytes[2 * i] << 8) | bytes[2 * i + 1]).ToString("x", CultureInfo.InvariantCulture);
        return string.Join(":", groups);
    }

    private static bool TryReadV4(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        int position = 0;
        for (int part = 0; part < 4; part++)
        {
            if (part > 0 && (position >= text.Length || text[position++] != '.'))
                return false;

            int start = position;
            uint value = 0;
            while (position < text.Length && text[position] is >= '0' and <= '9' && position - start < 3)
                value = value * 10 + (uint)(text[position++] - '0');
            int digits = position - start;
            if (digits == 0 || value > 255 || (digits > 1 && text[start] == '0'))
                return false;
            address = (address << 8) | value;
        }

        return position == text.Length;
    }

    private static bool TryReadV6(ReadOnlySpan<char> text, out ulong high, out ulong low)
    {
        high = low = 0;
        Span<ushort> groups = stackalloc ushort[GroupCount];
        int count = 0;
        int gap = -1;
        int position = 0;
        if (StartsWithGap(text))
        {
            gap = 0;
            position = 2;
        }

        while (position < text.Length)
        {
            if (count == GroupCount)
                return false;
            int end = position;
            while (end < text.Length && text[end] is not (':' or '.'))
                end++;

            if (end < text.Length && text[end] == '.')
            {
                // libvirt's grammar has a gap before a dotted quad only at the very beginning or right before the quad.
                bool isAllowedHere = gap <= 0 || gap == count;
                if (!isAllowedHere || count > GroupCount - 2 || !TryReadV4(text.Slice(position), out uint v4))
                    return false;
                groups[count++] = (ushort)(v4 >> 16);
                groups[count++] = (ushort)v4;
                break;
            }

            if (!TryReadGroup(text.Slice(position, end - position), out groups[count]))
                return false;
            count++;
            position = end;
            if (position == text.Length)
                break;

            if (StartsWithGap(text.Slice(position)))
            {
                if (gap >= 0)
                    return false;
                gap = count;
                position += 2;
            }
            else if (++position == text.Length)
            {
                return false;
            }
        }

        if (gap < 0 ? count != GroupCount : count == GroupCount)
            return false;
        Combine(groups.Slice(0, count), gap < 0 ? count : gap, out high, out low);
        return true;
    }

    private static bool StartsWithGap(ReadOnlySpan<char> text) => text.Length >= 2 && text[0] == ':' && text[1] == ':';

    private static bool TryReadGroup(ReadOnlySpan<char> text, out ushort value)
    {
        value = 0;
        if (text.Length is 0 or > 4)
            return false;
        foreach (char c in text)
        {
            int digit = HexDigit.Value(c);
            if (digit < 0)
                return false;
            value = (ushort)((value << 4) | digit);
        }

        return true;
    }

    // The groups from `gap` on belong at the end; zeros fill the middle.
    private static void Combine(ReadOnlySpan<ushort> groups, int gap, out ulong high, out ulong low)
    {
        high = low = 0;
        int zeros = GroupCount - groups.Length;
        for (int i = 0; i < GroupCount; i++)
        {
            ulong group = i < gap ? groups[i] : i < gap + zeros ? 0UL : groups[i - zeros];
            high = (high << 16) | (low >> 48);
            low = (low << 16) | group;
        }
    }
}
