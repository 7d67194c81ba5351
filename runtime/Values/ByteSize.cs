using System;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// An amount of memory or storage: a number and the unit that it counts, which is kept. Two sizes are equal when they are the same number of
/// bytes, so <c>1 GiB</c> and <c>1024 MiB</c> are, and are ordered by it.
/// </summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct ByteSize : IEquatable<ByteSize>, IComparable<ByteSize>, IComparable, IFormattable
{
    // A number of 64 bits, a blank, "bytes".
    private const int MaxLength = NumberText.MaxDecimalLength + 6;

    /// <summary>Makes a size of a number and its unit.</summary>
    /// <param name="value">How many of the unit.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size needs more than 64 bits in bytes, or the unit is none of the enum's members.</exception>
    public ByteSize(ulong value, ByteUnit unit)
    {
        if (!ByteUnitText.IsKnown(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit.");
        }

        if (value > ulong.MaxValue / ByteUnitText.BytesOf(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"So many {ByteUnitText.NameOf(unit)} are more bytes than 64 bits can count.");
        }

        Value = value;
        Unit = unit;
    }

    /// <summary>How many of the unit.</summary>
    public ulong Value { get; }

    /// <summary>What <see cref="Value"/> counts.</summary>
    public ByteUnit Unit { get; }

    /// <summary>The size in bytes.</summary>
    public ulong Bytes => Value * ByteUnitText.BytesOf(Unit);

    /// <summary>A size in bytes.</summary>
    public static ByteSize FromBytes(ulong value) => new(value, ByteUnit.Bytes);

    /// <summary>A size in units of 1024 bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size needs more than 64 bits in bytes.</exception>
    public static ByteSize FromKiB(ulong value) => new(value, ByteUnit.KiB);

    /// <summary>A size in units of 1024² bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size needs more than 64 bits in bytes.</exception>
    public static ByteSize FromMiB(ulong value) => new(value, ByteUnit.MiB);

    /// <summary>A size in units of 1024³ bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size needs more than 64 bits in bytes.</exception>
    public static ByteSize FromGiB(ulong value) => new(value, ByteUnit.GiB);

    /// <summary>A size in units of 1024⁴ bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size needs more than 64 bits in bytes.</exception>
    public static ByteSize FromTiB(ulong value) => new(value, ByteUnit.TiB);

    /// <summary>
    /// Reads a number and a unit, such as <c>2 GiB</c>, with or without a blank between; without a unit it is bytes. As libvirt does, it takes
    /// units in any case, and <c>k</c>, <c>M</c>, <c>G</c> and so on for powers of 1024.
    /// </summary>
    /// <exception cref="FormatException">The text is no such size, or one of more bytes than 64 bits can count.</exception>
    public static ByteSize Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ByteSize Parse(ReadOnlySpan<char> text) => TryParse(text, out var size)
        ? size
        : throw new FormatException($"'{text.ToString()}' is not a size of at most 64 bits such as 2 GiB.");

    /// <summary>Reads a size as <see cref="Parse(string)"/> does; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out ByteSize size) => TryParse(text.AsSpan(), out size);

    /// <inheritdoc cref="TryParse(string?, out ByteSize)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ByteSize size)
    {
        size = default;
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var unitText = XmlCharacters.TrimStart(text.Slice(digits));
        var unit = ByteUnit.Bytes;
        return (digits == text.Length || default(ByteUnitText).TryRead(unitText, out unit))
            && NumberText.TryReadDecimal(text.Slice(0, digits), out var value)
            && TryMake(value, unit, out size);
    }

    /// <summary>The same size in another unit; where that does not come out even, rounded up, as libvirt does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounded size needs more than 64 bits in bytes, or the unit is none of the enum's members.
    /// </exception>
    public ByteSize ConvertTo(ByteUnit unit)
    {
        if (!ByteUnitText.IsKnown(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit.");
        }

        var scale = ByteUnitText.BytesOf(unit);
        return new ByteSize(Bytes / scale + (Bytes % scale == 0 ? 0UL : 1UL), unit);
    }

    /// <inheritdoc/>
    public bool Equals(ByteSize other) => Bytes == other.Bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByteSize other && Equals(other);

    /// <summary>Compares the numbers of bytes.</summary>
    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.GetHashCode();

    /// <summary>The number and its unit, as in <c>2 GiB</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out var length);
        return text.Slice(0, length).ToString();
    }

    /// <summary>Writes the text of <see cref="ToString"/> into the characters; false when they are too few.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[MaxLength];
        var length = NumberText.Write(text, Value);
        text[length++] = ' ';
        var unit = ByteUnitText.NameOf(Unit);
        unit.AsSpan().CopyTo(text.Slice(length));
        length += unit.Length;
        var fits = text.Slice(0, length).TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>Whether both are the same number of bytes.</summary>
    public static bool operator ==(ByteSize left, ByteSize right) => left.Equals(right);

    /// <summary>Whether the numbers of bytes differ.</summary>
    public static bool operator !=(ByteSize left, ByteSize right) => !left.Equals(right);

    /// <summary>Whether the left one is fewer bytes.</summary>
    public static bool operator <(ByteSize left, ByteSize right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is fewer bytes or as many.</summary>
    public static bool operator <=(ByteSize left, ByteSize right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is more bytes.</summary>
    public static bool operator >(ByteSize left, ByteSize right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is more bytes or as many.</summary>
    public static bool operator >=(ByteSize left, ByteSize right) => left.CompareTo(right) >= 0;

    internal static bool TryMake(ulong value, ByteUnit unit, out ByteSize size)
    {
        var fits = value <= ulong.MaxValue / ByteUnitText.BytesOf(unit);
        size = fits ? new ByteSize(value, unit) : default;
        return fits;
    }
}
