using System;
using System.Collections;
using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// A set of numbers, of processors or NUMA nodes for instance, in libvirt's notation <c>0-3,8</c>. It is a value: what changes it gives back
/// another one. Two sets are equal when they have the same numbers.
/// </summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct CpuSet : IReadOnlyCollection<int>, IEquatable<CpuSet>, IFormattable, IXmlValueFormat<CpuSet>
{
    /// <summary>How many numbers there can be, from 0 on: as many as libvirt knows processors.</summary>
    public const int Capacity = 16384;

    private const int WordBits = 64;

    // One bit for each number, up to the word that has the greatest one; so equal sets have equal words. Null when there are none.
    private readonly ulong[]? _bits;

    private CpuSet(ulong[]? bits) => _bits = bits;

    /// <summary>Makes a set of these numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or not less than <see cref="Capacity"/>.</exception>
    public CpuSet(IEnumerable<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var bits = new ulong[Capacity / WordBits];
        foreach (var number in numbers)
        {
            Check(number, nameof(numbers));
            CpuSetText.Set(bits, number);
        }

        _bits = CpuSetText.Trim(bits);
    }

    /// <summary>How many numbers are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Bits)
            {
                for (var rest = word; rest != 0; rest &= rest - 1)
                {
                    count++;
                }
            }

            return count;
        }
    }

    internal ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>Makes a set of these numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or not less than <see cref="Capacity"/>.</exception>
    public static CpuSet Of(params int[] numbers) => new(numbers);

    /// <summary>Makes a set of all numbers from the first to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One of them is negative, or not less than <see cref="Capacity"/>, or the last one is less than the first.
    /// </exception>
    public static CpuSet Range(int first, int last)
    {
        Check(first, nameof(first));
        Check(last, nameof(last));
        if (last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, "The last number is less than the first one.");
        }

        var bits = new ulong[last / WordBits + 1];
        for (var number = first; number <= last; number++)
        {
            CpuSetText.Set(bits, number);
        }

        return new CpuSet(bits);
    }

    /// <summary>
    /// Reads a set such as <c>0-3,^2,8</c>: numbers, ranges, and with <c>^</c> a number to be left out of those before it. As libvirt does, it
    /// takes white space between them and a comma at the end. An empty text is the empty set, which libvirt itself refuses nearly everywhere.
    /// </summary>
    /// <exception cref="FormatException">The text is no such set, or has a number that is not less than <see cref="Capacity"/>.</exception>
    public static CpuSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CpuSet Parse(ReadOnlySpan<char> text) => TryParse(text, out var set)
        ? set
        : throw new FormatException($"'{text.ToString()}' is not a set of numbers below {Capacity} such as 0-3,^2,8.");

    /// <summary>Reads a set as <see cref="Parse(string)"/> does; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out CpuSet set)
    {
        set = default;
        return text is not null && TryParse(text.AsSpan(), out set);
    }

    /// <inheritdoc cref="TryParse(string?, out CpuSet)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CpuSet set)
    {
        var isSet = CpuSetText.TryRead(text, out var bits);
        set = new CpuSet(bits);
        return isSet;
    }

    /// <summary>Whether the number is in the set.</summary>
    public bool Contains(int number) =>
        number >= 0 && number / WordBits < Bits.Length && (Bits[number / WordBits] >> (number % WordBits) & 1) != 0;

    /// <summary>The numbers that are in this set, in the other, or in both.</summary>
    public CpuSet Union(CpuSet other)
    {
        var bits = new ulong[Math.Max(Bits.Length, other.Bits.Length)];
        Bits.CopyTo(bits);
        for (var i = 0; i < other.Bits.Length; i++)
        {
            bits[i] |= other.Bits[i];
        }

        return new CpuSet(CpuSetText.Trim(bits));
    }

    /// <summary>The numbers that are in this set and not in the other.</summary>
    public CpuSet Except(CpuSet other)
    {
        var bits = Bits.ToArray();
        for (var i = 0; i < Math.Min(bits.Length, other.Bits.Length); i++)
        {
            bits[i] &= ~other.Bits[i];
        }

        return new CpuSet(CpuSetText.Trim(bits));
    }

    /// <summary>Goes through the numbers, the least one first.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        var end = Bits.Length * WordBits;
        for (var number = 0; number < end; number++)
        {
            if (Contains(number))
            {
                yield return number;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CpuSet other) => Bits.SequenceEqual(other.Bits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CpuSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        ulong hash = 17;
        foreach (var word in Bits)
        {
            hash = unchecked(hash * 31 + word);
        }

        return hash.GetHashCode();
    }

    /// <summary>The numbers in ascending order, those that follow each other as a range, as libvirt writes them: <c>0-1,3,8-11</c>.</summary>
    public override string ToString() => XmlValueText.Of<CpuSet, CpuSet>(this);

    /// <summary>Writes the text of <see cref="ToString"/> into the characters; false when they are too few.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten) => CpuSetText.TryWrite(Bits, destination, out charsWritten);

    /// <summary>Whether both have the same numbers.</summary>
    public static bool operator ==(CpuSet left, CpuSet right) => left.Equals(right);

    /// <summary>Whether one has a number that the other has not.</summary>
    public static bool operator !=(CpuSet left, CpuSet right) => !left.Equals(right);

    bool IXmlValueFormat<CpuSet>.TryRead(ReadOnlySpan<char> text, out CpuSet value) => TryParse(text, out value);

    bool IXmlValueFormat<CpuSet>.TryWrite(CpuSet value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    private static void Check(int number, string parameter)
    {
        if (number is < 0 or >= Capacity)
        {
            throw new ArgumentOutOfRangeException(parameter, number, $"The numbers of a set are from 0 to {Capacity - 1}.");
        }
    }
}
