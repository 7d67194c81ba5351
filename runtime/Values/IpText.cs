using System;
using System.Globalization;

namespace Libvirt.Xml;

/// <summary>
/// Reads the texts of IP addresses that libvirt takes, which are those of C's <c>getaddrinfo</c>. IPv6: groups of one to four digits, one
/// <c>::</c>, a dotted quad at the end, a zone after <c>%</c>. IPv4: a dotted quad and, as <c>inet_aton</c> has it, fewer parts of which the last
/// fills what is left, each decimal, octal after a zero or hexadecimal after <c>0x</c>. No brackets, no prefix length, no white space.
/// </summary>
internal static class IpText
{
    private const int GroupCount = 8;
    private const int QuadCount = 4;

    /// <summary>The family of the address in the text, with its 128 bits (an IPv4 address in the lowest 32), or None.</summary>
    public static IpFamilies Read(ReadOnlySpan<char> text, out ulong high, out ulong low) => Read(text, out high, out low, out _);

    /// <summary>As the other, and the zone: empty without one, a number without leading zeros.</summary>
    public static IpFamilies Read(ReadOnlySpan<char> text, out ulong high, out ulong low, out ReadOnlySpan<char> zone)
    {
        high = 0;
        zone = default;
        if (TryReadV4(text, out var v4))
        {
            low = v4;
            return IpFamilies.IPv4;
        }

        if (TryReadV6(text, out high, out low) || TryReadZoned(text, out high, out low, out zone))
        {
            return IpFamilies.IPv6;
        }

        high = 0;
        low = 0;
        return TryReadParts(text, out low) ? IpFamilies.IPv4 : IpFamilies.None;
    }

    /// <summary>The 16 bytes of an IPv6 address as eight groups.</summary>
    public static string AllGroups(byte[] bytes)
    {
        var groups = new string[GroupCount];
        for (var i = 0; i < GroupCount; i++)
        {
            groups[i] = ((bytes[2 * i] << 8) | bytes[2 * i + 1]).ToString("x", CultureInfo.InvariantCulture);
        }

        return string.Join(":", groups);
    }

    /// <summary>The lowest bytes of a number, the most significant one first.</summary>
    public static byte[] ToBytes(ulong bits, int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)(bits >> (8 * (count - 1 - i)));
        }

        return bytes;
    }

    private static bool TryReadV4(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        var position = 0;
        for (var part = 0; part < QuadCount; part++)
        {
            if (part > 0 && (position >= text.Length || text[position++] != '.'))
            {
                return false;
            }

            var start = position;
            uint value = 0;
            while (position < text.Length && text[position] is >= '0' and <= '9' && position - start < 3)
            {
                value = value * 10 + (uint)(text[position++] - '0');
            }

            var digits = position - start;
            if (digits == 0 || value > 255 || (digits > 1 && text[start] == '0'))
            {
                return false;
            }

            address = (address << 8) | value;
        }

        return position == text.Length;
    }

    private static bool TryReadParts(ReadOnlySpan<char> text, out ulong address)
    {
        address = 0;
        for (var part = 1; part <= QuadCount; part++)
        {
            var end = text.IndexOf('.');
            if (!NumberText.TryReadAnyBase(end < 0 ? text : text.Slice(0, end), out var value))
            {
                return false;
            }

            if (end < 0)
            {
                // The last part fills the bytes that the others left.
                var bits = 8 * (QuadCount + 1 - part);
                address = (address << bits) | value;
                return value >> bits == 0;
            }

            if (value > 255)
            {
                return false;
            }

            address = (address << 8) | value;
            text = text.Slice(end + 1);
        }

        return false;
    }

    private static bool TryReadZoned(ReadOnlySpan<char> text, out ulong high, out ulong low, out ReadOnlySpan<char> zone)
    {
        high = low = 0;
        zone = default;
        var mark = text.IndexOf('%');
        if (mark < 0 || !TryReadV6(text.Slice(0, mark), out high, out low))
        {
            return false;
        }

        zone = text.Slice(mark + 1);
        if (NumberText.TryReadDecimal(zone, out var number))
        {
            zone = zone.TrimStart('0');
            return number <= uint.MaxValue;
        }

        return IsOfOneLink(high) && IsDeviceName(zone);
    }

    // fe80::/10, ff?1::/16 and ff?2::/16: only there C looks for a device of that name.
    private static bool IsOfOneLink(ulong high)
    {
        var prefix = high >> 48;
        return (prefix & 0xFFC0) == 0xFE80 || (prefix & 0xFF0F) is 0xFF01 or 0xFF02;
    }

    // As Linux has them, but for those that begin with no letter: whether there is such a device is for the host to say, and libvirt refuses
    // the address if not.
    private static bool IsDeviceName(ReadOnlySpan<char> name)
    {
        const int MaxLength = 15;
        foreach (var c in name)
        {
            if (c <= ' ' || c is '/' or ':' or '%')
            {
                return false;
            }
        }

        return name.Length is > 0 and <= MaxLength && (name[0] | 0x20) is >= 'a' and <= 'z';
    }

    private static bool TryReadV6(ReadOnlySpan<char> text, out ulong high, out ulong low)
    {
        high = low = 0;
        Span<ushort> groups = stackalloc ushort[GroupCount];
        var count = 0;
        var gap = -1;
        var position = 0;
        if (StartsWithGap(text))
        {
            gap = 0;
            position = 2;
        }

        while (position < text.Length)
        {
            if (count == GroupCount)
            {
                return false;
            }

            var end = position;
            while (end < text.Length && text[end] is not (':' or '.'))
            {
                end++;
            }

            if (end < text.Length && text[end] == '.')
            {
                if (count > GroupCount - 2 || !TryReadV4(text.Slice(position), out var v4))
                {
                    return false;
                }

                groups[count++] = (ushort)(v4 >> 16);
                groups[count++] = (ushort)v4;
                break;
            }

            if (!TryReadGroup(text.Slice(position, end - position), out groups[count]))
            {
                return false;
            }

            count++;
            position = end;
            if (position == text.Length)
            {
                break;
            }

            if (StartsWithGap(text.Slice(position)))
            {
                if (gap >= 0)
                {
                    return false;
                }

                gap = count;
                position += 2;
            }
            else if (++position == text.Length)
            {
                return false;
            }
        }

        if (gap < 0 ? count != GroupCount : count == GroupCount)
        {
            return false;
        }

        Combine(groups.Slice(0, count), gap < 0 ? count : gap, out high, out low);
        return true;
    }

    private static bool StartsWithGap(ReadOnlySpan<char> text) => text.Length >= 2 && text[0] == ':' && text[1] == ':';

    private static bool TryReadGroup(ReadOnlySpan<char> text, out ushort value)
    {
        value = 0;
        if (text.Length is 0 or > 4)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = HexDigit.Value(c);
            if (digit < 0)
            {
                return false;
            }

            value = (ushort)((value << 4) | digit);
        }

        return true;
    }

    // The groups from `gap` on belong at the end; zeros fill the middle.
    private static void Combine(ReadOnlySpan<ushort> groups, int gap, out ulong high, out ulong low)
    {
        high = low = 0;
        var zeros = GroupCount - groups.Length;
        for (var i = 0; i < GroupCount; i++)
        {
            var group = i < gap ? groups[i] : i < gap + zeros ? 0UL : groups[i - zeros];
            high = (high << 16) | (low >> 48);
            low = (low << 16) | group;
        }
    }
}
