using System;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <content>
/// Values. One that its type cannot hold is kept for its slot, and null is given back. What libvirt takes in an unusual form is read, and its
/// text kept until the member is set.
/// </content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>Whether the current value is this one. Inlined as names are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool ValueIs(string value) => _value.SequenceEqual(value.AsSpan());

    /// <summary>The current value.</summary>
    public readonly string ReadText() => _value.ToString();

    /// <summary>Reads any text.</summary>
    public readonly string? ReadString(LibvirtElement owner, int slot)
    {
        _ = owner;
        _ = slot;
        return _value.ToString();
    }

    /// <summary>Reads <c>yes</c> or <c>no</c>.</summary>
    public readonly bool? ReadYesNo(LibvirtElement owner, int slot) => ReadEither(owner, slot, "yes", "no");

    /// <summary>Reads <c>on</c> or <c>off</c>.</summary>
    public readonly bool? ReadOnOff(LibvirtElement owner, int slot) => ReadEither(owner, slot, "on", "off");

    /// <summary>
    /// Reads a decimal number of 8 bits. Where any base is taken, <c>0x</c> marks hexadecimal, <c>0b</c> binary and a leading zero octal
    /// numbers. White space behind the number that an element holds is passed over unless it is refused.
    /// </summary>
    public readonly byte? ReadByte(LibvirtElement owner, int slot, byte min, byte max, bool anyBase = false, bool noSpaceAfter = false) =>
        TryReadDecimal(owner, slot, min, max, anyBase, noSpaceAfter, out var value) ? (byte)value : null;

    /// <summary>Reads a decimal number of 16 bits; <paramref name="anyBase"/> as for one of 8 bits.</summary>
    public readonly ushort? ReadUInt16(LibvirtElement owner, int slot, ushort min, ushort max, bool anyBase = false, bool noSpaceAfter = false) =>
        TryReadDecimal(owner, slot, min, max, anyBase, noSpaceAfter, out var value) ? (ushort)value : null;

    /// <summary>Reads a decimal number of 32 bits; <paramref name="anyBase"/> as for one of 8 bits.</summary>
    public readonly uint? ReadUInt32(LibvirtElement owner, int slot, uint min, uint max, bool anyBase = false, bool noSpaceAfter = false) =>
        TryReadDecimal(owner, slot, min, max, anyBase, noSpaceAfter, out var value) ? (uint)value : null;

    /// <summary>Reads a decimal number of 64 bits; <paramref name="anyBase"/> as for one of 8 bits.</summary>
    public readonly ulong? ReadUInt64(LibvirtElement owner, int slot, ulong min, ulong max, bool anyBase = false, bool noSpaceAfter = false) =>
        TryReadDecimal(owner, slot, min, max, anyBase, noSpaceAfter, out var value) ? value : null;

    /// <summary>Reads a decimal number of 32 bits that may be negative; <paramref name="anyBase"/> as for one of 8 bits.</summary>
    public readonly int? ReadInt32(LibvirtElement owner, int slot, int min, int max, bool anyBase = false, bool noSpaceAfter = false) =>
        (int?)ReadInt64(owner, slot, min, max, anyBase, noSpaceAfter);

    /// <summary>Reads a decimal number of 64 bits that may be negative; <paramref name="anyBase"/> as for one of 8 bits.</summary>
    public readonly long? ReadInt64(LibvirtElement owner, int slot, long min, long max, bool anyBase = false, bool noSpaceAfter = false)
    {
        long value = 0;
        return HasLeadingZero() || !NumberText.TryReadSigned(_value, out value)
            ? ReadSignedAsC(owner, slot, min, max, anyBase ? 0 : 10, noSpaceAfter)
            : Check(owner, slot, value >= min && value <= max, value);
    }

    /// <summary>Reads a number of 8 bits that is usually hexadecimal.</summary>
    public readonly byte? ReadHexByte(LibvirtElement owner, int slot, byte min, byte max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out var value) ? (byte)value : null;

    /// <summary>Reads a number of 16 bits that is usually hexadecimal.</summary>
    public readonly ushort? ReadHexUInt16(LibvirtElement owner, int slot, ushort min, ushort max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out var value) ? (ushort)value : null;

    /// <summary>Reads a number of 32 bits that is usually hexadecimal.</summary>
    public readonly uint? ReadHexUInt32(LibvirtElement owner, int slot, uint min, uint max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out var value) ? (uint)value : null;

    /// <summary>
    /// Reads a number of 64 bits that is usually hexadecimal: <c>0x</c> marks those, a leading zero octal ones, as in C. Where bare digits
    /// are hexadecimal as well, there is no other base.
    /// </summary>
    public readonly ulong? ReadHexUInt64(LibvirtElement owner, int slot, ulong min, ulong max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out var value) ? value : null;

    /// <summary>Reads a UUID.</summary>
    public readonly Guid? ReadUuid(LibvirtElement owner, int slot) =>
        UuidText.IsWritten(_value) && UuidText.TryRead(_value, out var value) ? value : ReadUnusualUuid(owner, slot);

    /// <summary>Reads a hardware address.</summary>
    public readonly MacAddress? ReadMac(LibvirtElement owner, int slot) =>
        MacAddress.TryReadFull(_value, out var value) ? value : ReadShortMac(owner, slot);

    /// <summary>Reads an IP address of the families allowed.</summary>
    public readonly IpAddress? ReadIp(LibvirtElement owner, int slot, IpFamilies allowed)
    {
        var address = IpAddress.Read(_value, allowed);
        if (address is null)
        {
            Misfit(owner, slot);
        }

        return address;
    }

    /// <summary>Reads a value of any type that has a format. White space around the text that an element holds is passed over.</summary>
    public readonly T? ReadValue<T, TFormat>(LibvirtElement owner, int slot)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        var text = _isTextValue ? XmlCharacters.TrimEnd(XmlCharacters.TrimStart(_value)) : _value;
        if (!Fits(owner, slot, default(TFormat).TryRead(text, out var value)))
        {
            return null;
        }

        if (!XmlValueText.Is<T, TFormat>(value, _value))
        {
            KeepSpelling(owner, slot);
        }

        return value;
    }

    private readonly bool TryReadDecimal(LibvirtElement owner, int slot, ulong min, ulong max, bool anyBase, bool noSpaceAfter, out ulong value)
    {
        value = 0;
        return HasLeadingZero() || !NumberText.TryReadDecimal(_value, out value)
            ? TryReadAsC(owner, slot, min, max, anyBase ? 0 : 10, noSpaceAfter, out value)
            : Fits(owner, slot, value >= min && value <= max);
    }

    private readonly bool TryReadHex(LibvirtElement owner, int slot, ulong min, ulong max, bool bareHex, out ulong value)
    {
        value = 0;
        return IsMarkedHex() && NumberText.TryReadHex(_value, out value)
            ? Fits(owner, slot, value >= min && value <= max)
            : TryReadAsC(owner, slot, min, max, bareHex ? 16 : 0, noSpaceAfter: false, out value);
    }

    // As numbers are written; how many digits that are, each writer says for itself.
    private readonly bool IsMarkedHex() => _value.Length > 2 && _value[1] == 'x' && !HexDigit.HasUpper(_value);

    private readonly bool HasLeadingZero()
    {
        var digits = _value.Slice(_value.Length > 0 && _value[0] == '-' ? 1 : 0);
        return _value.Length > 1 && !digits.IsEmpty && digits[0] == '0';
    }

    private readonly bool? ReadEither(LibvirtElement owner, int slot, string whenTrue, string whenFalse)
    {
        var isTrue = _value.SequenceEqual(whenTrue.AsSpan());
        return Check(owner, slot, isTrue || _value.SequenceEqual(whenFalse.AsSpan()), isTrue);
    }

    private readonly T? Check<T>(LibvirtElement owner, int slot, bool fits, T value)
        where T : struct => Fits(owner, slot, fits) ? value : null;

    private readonly bool Fits(LibvirtElement owner, int slot, bool fits)
    {
        if (!fits)
        {
            Misfit(owner, slot);
        }

        return fits;
    }

    // Unusual forms, each in a method of its own that few documents need: what fits is read, and its text kept beside it.
    private readonly bool FitsUnusual(LibvirtElement owner, int slot, bool fits)
    {
        if (fits)
        {
            KeepSpelling(owner, slot);
        }

        return Fits(owner, slot, fits);
    }

    private readonly bool TryReadAsC(LibvirtElement owner, int slot, ulong min, ulong max, int numberBase, bool noSpaceAfter, out ulong value) =>
        FitsUnusual(owner, slot, NumberText.TryReadAsC(UpToSpace(noSpaceAfter), numberBase, out value) && value >= min && value <= max);

    private readonly long? ReadSignedAsC(LibvirtElement owner, int slot, long min, long max, int numberBase, bool noSpaceAfter)
    {
        var isNumber = NumberText.TryReadSignedAsC(UpToSpace(noSpaceAfter), numberBase, out var value);
        return FitsUnusual(owner, slot, isNumber && value >= min && value <= max) ? value : null;
    }

    // White space around the number that an element holds is no content. In an attribute libvirt refuses what stands behind a number.
    private readonly ReadOnlySpan<char> UpToSpace(bool noSpaceAfter) => _isTextValue && !noSpaceAfter ? XmlCharacters.TrimEnd(_value) : _value;

    private readonly Guid? ReadUnusualUuid(LibvirtElement owner, int slot) =>
        FitsUnusual(owner, slot, UuidText.TryReadUnusual(_value, out var value)) ? value : null;

    private readonly MacAddress? ReadShortMac(LibvirtElement owner, int slot) =>
        FitsUnusual(owner, slot, MacAddress.TryReadShort(_value, out var value, out _)) ? value : null;
}
