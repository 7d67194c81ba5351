using System;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// The hardware address of a network interface: six groups of two hexadecimal digits with colons between. Upper and lower case are kept as
/// they were read; two addresses are equal when their bytes are, and are ordered by them.
/// </summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct MacAddress : IEquatable<MacAddress>, IComparable<MacAddress>, IComparable, IFormattable
{
    internal const int TextLength = 17;
    private const int GroupLength = 3;
    private const int ByteCount = 6;
    private const int AddressBits = 48;
    private const ulong AddressMask = (1UL << AddressBits) - 1;

    // The address in the low 48 bits; above them one bit per digit, in the order of the text from the high end, set for an
    // upper-case letter. So the text read comes back without a string being kept.
    private readonly ulong _bits;

    private MacAddress(ulong bits) => _bits = bits;

    /// <summary>Makes an address of its six bytes; its text will have lower-case letters.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than six bytes.</exception>
    public MacAddress(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != ByteCount)
        {
            throw new ArgumentException("A MAC address has six bytes.", nameof(bytes));
        }

        foreach (var value in bytes)
        {
            _bits = (_bits << 8) | value;
        }
    }

    internal ulong Bits => _bits;

    /// <summary>Whether it addresses a group instead of one interface; libvirt refuses those for a NIC.</summary>
    public bool IsMulticast => (_bits & (1UL << 40)) != 0;

    /// <summary>Reads an address such as <c>52:54:00:aa:bb:cc</c>. As libvirt does, it takes groups of one digit, and white space at the end.</summary>
    /// <exception cref="FormatException">The text is no such address.</exception>
    public static MacAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static MacAddress Parse(ReadOnlySpan<char> text) => TryParse(text, out var address)
        ? address
        : throw new FormatException($"'{text.ToString()}' is not a MAC address: six groups of one or two hexadecimal digits, with colons between.");

    /// <summary>Reads an address as <see cref="Parse(string)"/> does; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out MacAddress address) => TryParse(text.AsSpan(), out address);

    /// <inheritdoc cref="TryParse(string?, out MacAddress)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MacAddress address)
    {
        if (TryReadFull(text, out address) || (TryReadShort(text, out address, out var length) && XmlCharacters.IsBlank(text.Slice(length))))
        {
            return true;
        }

        address = default;
        return false;
    }

    /// <summary>Reads six groups of two digits, and nothing else.</summary>
    internal static bool TryReadFull(ReadOnlySpan<char> text, out MacAddress address)
    {
        address = default;
        if (text.Length != TextLength)
        {
            return false;
        }

        ulong bytes = 0;
        ulong upperCase = 0;
        for (var i = 0; i < TextLength; i += GroupLength)
        {
            (var first, var second) = (text[i], text[i + 1]);
            var value = (HexDigit.Value(first) << 4) | HexDigit.Value(second);
            if (value < 0 || (i + 2 < TextLength && text[i + 2] != ':'))
            {
                return false;
            }

            bytes = (bytes << 8) | (uint)value;
            upperCase = (upperCase << 2) | (IsUpper(first) << 1) | IsUpper(second);
        }

        address = new MacAddress((upperCase << AddressBits) | bytes);
        return true;
    }

    /// <summary>
    /// Reads whatever libvirt takes for an address: groups of one or two digits, up to the end of the text or to white space, behind which it
    /// looks no further.
    /// </summary>
    internal static bool TryReadShort(ReadOnlySpan<char> text, out MacAddress address, out int length)
    {
        address = default;
        length = 0;
        Span<char> full = stackalloc char[TextLength];
        full.Fill('0');
        for (var i = 0; i < TextLength; i += GroupLength)
        {
            var digits = 0;
            while (digits < 2 && length + digits < text.Length && HexDigit.Value(text[length + digits]) >= 0)
            {
                digits++;
            }

            text.Slice(length, digits).CopyTo(full.Slice(i + 2 - digits));
            length += digits;
            var isLast = i + GroupLength > TextLength;
            var ends = length == text.Length || XmlCharacters.IsSpace(text[length]);
            if (digits == 0 || (isLast ? !ends : ends || text[length] != ':'))
            {
                return false;
            }

            if (!isLast)
            {
                full[i + 2] = text[length++];
            }
        }

        return TryReadFull(full, out address);
    }

    /// <summary>The six bytes.</summary>
    public byte[] ToBytes() => IpText.ToBytes(_bits, ByteCount);

    /// <inheritdoc/>
    public bool Equals(MacAddress other) => ((_bits ^ other._bits) & AddressMask) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MacAddress other && Equals(other);

    /// <summary>Compares the bytes, the first one first.</summary>
    public int CompareTo(MacAddress other) => (_bits & AddressMask).CompareTo(other._bits & AddressMask);

    /// <inheritdoc/>
    public override int GetHashCode() => (_bits & AddressMask).GetHashCode();

    /// <summary>The text that was read, or the bytes as <c>52:54:00:aa:bb:cc</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[TextLength];
        Format(text);
        return text.ToString();
    }

    /// <summary>Whether both have the same bytes.</summary>
    public static bool operator ==(MacAddress left, MacAddress right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(MacAddress left, MacAddress right) => !left.Equals(right);

    /// <summary>Whether the bytes of the left one come first.</summary>
    public static bool operator <(MacAddress left, MacAddress right) => left.CompareTo(right) < 0;

    /// <summary>Whether the bytes of the left one come first or are the same.</summary>
    public static bool operator <=(MacAddress left, MacAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the bytes of the left one come last.</summary>
    public static bool operator >(MacAddress left, MacAddress right) => left.CompareTo(right) > 0;

    /// <summary>Whether the bytes of the left one come last or are the same.</summary>
    public static bool operator >=(MacAddress left, MacAddress right) => left.CompareTo(right) >= 0;

    internal static MacAddress FromBits(ulong bits) => new(bits);

    internal void Format(Span<char> text)
    {
        text = text.Slice(0, TextLength);
        var digits = HexDigit.LowerEight((uint)(_bits >> 16));
        WriteGroup(text, 0, digits);
        WriteGroup(text, 3, digits >> 16);
        WriteGroup(text, 6, digits >> 32);
        WriteGroup(text, 9, digits >> 48);
        digits = HexDigit.LowerEight((uint)_bits << 16);
        WriteGroup(text, 12, digits);
        WriteGroup(text, 15, digits >> 16);
        text[2] = text[5] = text[8] = text[11] = text[14] = ':';
        if (_bits >> AddressBits != 0)
        {
            RaiseLetters(text);
        }
    }

    private static void WriteGroup(Span<char> text, int start, ulong digits)
    {
        text[start] = (char)(byte)digits;
        text[start + 1] = (char)(byte)(digits >> 8);
    }

    // The two cases of a letter are one bit apart.
    private void RaiseLetters(Span<char> text)
    {
        for (var digit = 0; digit < 2 * ByteCount; digit++)
        {
            if ((_bits >> (AddressBits + 2 * ByteCount - 1 - digit) & 1) != 0)
            {
                text[digit + digit / 2] -= (char)('a' - 'A');
            }
        }
    }

    private static ulong IsUpper(char digit) => digit is >= 'A' and <= 'F' ? 1UL : 0UL;
}
