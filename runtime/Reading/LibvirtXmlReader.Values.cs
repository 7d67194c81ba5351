using System;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <content>Values. One that its type cannot hold is kept for its slot, and null is given back.</content>
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

    /// <summary>Reads a decimal number of 8 bits.</summary>
    public readonly byte? ReadByte(LibvirtElement owner, int slot, byte min, byte max) =>
        TryReadDecimal(owner, slot, min, max, out ulong value) ? (byte)value : null;

    /// <summary>Reads a decimal number of 16 bits.</summary>
    public readonly ushort? ReadUInt16(LibvirtElement owner, int slot, ushort min, ushort max) =>
        TryReadDecimal(owner, slot, min, max, out ulong value) ? (ushort)value : null;

    /// <summary>Reads a decimal number of 32 bits.</summary>
    public readonly uint? ReadUInt32(LibvirtElement owner, int slot, uint min, uint max) =>
        TryReadDecimal(owner, slot, min, max, out ulong value) ? (uint)value : null;

    /// <summary>Reads a decimal number of 64 bits.</summary>
    public readonly ulong? ReadUInt64(LibvirtElement owner, int slot, ulong min, ulong max) =>
        TryReadDecimal(owner, slot, min, max, out ulong value) ? value : null;

    /// <summary>Reads a decimal number of 32 bits that may be negative.</summary>
    public readonly int? ReadInt32(LibvirtElement owner, int slot, int min, int max) => (int?)ReadInt64(owner, slot, min, max);

    /// <summary>Reads a decimal number of 64 bits that may be negative.</summary>
    public readonly long? ReadInt64(LibvirtElement owner, int slot, long min, long max) =>
        Check(owner, slot, NumberText.TryReadSigned(_value, out long value) && value >= min && value <= max, value);

    /// <summary>Reads a number of 8 bits that is usually hexadecimal.</summary>
    public readonly byte? ReadHexByte(LibvirtElement owner, int slot, byte min, byte max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out ulong value) ? (byte)value : null;

    /// <summary>Reads a number of 16 bits that is usually hexadecimal.</summary>
    public readonly ushort? ReadHexUInt16(LibvirtElement owner, int slot, ushort min, ushort max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out ulong value) ? (ushort)value : null;

    /// <summary>Reads a number of 32 bits that is usually hexadecimal.</summary>
    public readonly uint? ReadHexUInt32(LibvirtElement owner, int slot, uint min, uint max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out ulong value) ? (uint)value : null;

    /// <summary>
    /// Reads a number of 64 bits that is usually hexadecimal: <c>0x</c> marks those, a leading zero octal ones, as in C. Where bare digits
    /// are hexadecimal as well, there is no other base.
    /// </summary>
    public readonly ulong? ReadHexUInt64(LibvirtElement owner, int slot, ulong min, ulong max, bool bareHex = false) =>
        TryReadHex(owner, slot, min, max, bareHex, out ulong value) ? value : null;

    /// <summary>Reads a UUID, with or without hyphens.</summary>
    public readonly Guid? ReadUuid(LibvirtElement owner, int slot) =>
        Check(owner, slot, UuidText.TryRead(_value, out Guid value), value);

    /// <summary>Reads a hardware address.</summary>
    public readonly MacAddress? ReadMac(LibvirtElement owner, int slot) =>
        Check(owner, slot, MacAddress.TryParse(_value, out MacAddress value), value);

    /// <summary>Reads an IP address of the families allowed.</summary>
    public readonly IpAddress? ReadIp(LibvirtElement owner, int slot, IpFamilies allowed)
    {
        IpAddress? address = IpAddress.Read(_value, allowed);
        if (address is null)
            Misfit(owner, slot);
        return address;
    }

    private readonly bool TryReadDecimal(LibvirtElement owner, int slot, ulong min, ulong max, out ulong value)
    {
        bool fits = NumberText.TryReadDecimal(_value, out value) && value >= min && value <= max;
        if (!fits)
            Misfit(owner, slot);
        return fits;
    }

    private readonly bool TryReadHex(LibvirtElement owner, int slot, ulong min, ulong max, bool bareHex, out ulong value)
    {
        bool isNumber = bareHex ? NumberText.TryReadHex(_value, out value) : NumberText.TryReadAnyBase(_value, out value);
        bool fits = isNumber && value >= min && value <= max;
        if (!fits)
            Misfit(owner, slot);
        return fits;
    }

    private readonly bool? ReadEither(LibvirtElement owner, int slot, string whenTrue, string whenFalse)
    {
        bool isTrue = _value.SequenceEqual(whenTrue.AsSpan());
        return Check(owner, slot, isTrue || _value.SequenceEqual(whenFalse.AsSpan()), isTrue);
    }

    private readonly T? Check<T>(LibvirtElement owner, int slot, bool fits, T value)
        where T : struct
    {
        if (fits)
            return value;
        Misfit(owner, slot);
        return null;
    }
}
