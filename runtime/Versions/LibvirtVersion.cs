using System;
using System.Globalization;

namespace Libvirt.Xml;

/// <summary>A release of libvirt, such as 6.1.0.</summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct LibvirtVersion : IComparable<LibvirtVersion>, IComparable, IEquatable<LibvirtVersion>, IFormattable
{
    private const int PartLimit = 1000;

    // As libvirt counts: major * 1,000,000 + minor * 1,000 + release. One number makes comparing one instruction.
    private readonly int _number;

    /// <summary>Names a release by its three numbers, each between 0 and 999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public LibvirtVersion(int major, int minor, int release)
    {
        CheckPart(major, nameof(major));
        CheckPart(minor, nameof(minor));
        CheckPart(release, nameof(release));
        _number = (major * PartLimit + minor) * PartLimit + release;
    }

    private LibvirtVersion(int number) => _number = number;

    /// <summary>The first number.</summary>
    public int Major => _number / (PartLimit * PartLimit);

    /// <summary>The second number.</summary>
    public int Minor => _number / PartLimit % PartLimit;

    /// <summary>The third number.</summary>
    public int Release => _number % PartLimit;

    internal int Number => _number;

    /// <summary>Reads a release written as three numbers, <c>6.1.0</c>.</summary>
    /// <exception cref="FormatException">The text is not a release.</exception>
    public static LibvirtVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static LibvirtVersion Parse(ReadOnlySpan<char> text) => TryParse(text, out var version)
        ? version
        : throw new FormatException($"'{text.ToString()}' is not a libvirt release: three numbers are expected, as in 6.1.0.");

    /// <summary>Reads a release written as three numbers, <c>6.1.0</c>; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out LibvirtVersion version) => TryParse(text.AsSpan(), out version);

    /// <inheritdoc cref="TryParse(string?, out LibvirtVersion)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LibvirtVersion version)
    {
        version = default;
        var number = 0;
        var position = 0;
        for (var part = 0; part < 3; part++)
        {
            if (part > 0 && (position == text.Length || text[position++] != '.'))
            {
                return false;
            }

            if (!TryReadPart(text, ref position, out var value))
            {
                return false;
            }

            number = number * PartLimit + value;
        }

        if (position != text.Length)
        {
            return false;
        }

        version = new LibvirtVersion(number);
        return true;
    }

    /// <summary>The release that libvirt itself numbers so: 6001000 is 6.1.0, as <c>virConnectGetLibVersion</c> gives it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond 999.999.999.</exception>
    public static LibvirtVersion FromNumber(ulong number) =>
        number < (ulong)PartLimit * PartLimit * PartLimit
            ? new LibvirtVersion((int)number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "Not the number of a libvirt release.");

    /// <summary>The release as libvirt numbers it: 6001000 for 6.1.0.</summary>
    public ulong ToNumber() => (ulong)_number;

    /// <summary>Whether this release is the other one or a later one.</summary>
    public bool IsAtLeast(LibvirtVersion other) => _number >= other._number;

    /// <inheritdoc/>
    public int CompareTo(LibvirtVersion other) => _number.CompareTo(other._number);

    /// <inheritdoc/>
    public bool Equals(LibvirtVersion other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LibvirtVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>The three numbers with dots between: <c>6.1.0</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Release);

    /// <summary>Whether both are the same release.</summary>
    public static bool operator ==(LibvirtVersion left, LibvirtVersion right) => left._number == right._number;

    /// <summary>Whether the releases differ.</summary>
    public static bool operator !=(LibvirtVersion left, LibvirtVersion right) => left._number != right._number;

    /// <summary>Whether the left release is the older one.</summary>
    public static bool operator <(LibvirtVersion left, LibvirtVersion right) => left._number < right._number;

    /// <summary>Whether the left release is the older one or the same.</summary>
    public static bool operator <=(LibvirtVersion left, LibvirtVersion right) => left._number <= right._number;

    /// <summary>Whether the left release is the newer one.</summary>
    public static bool operator >(LibvirtVersion left, LibvirtVersion right) => left._number > right._number;

    /// <summary>Whether the left release is the newer one or the same.</summary>
    public static bool operator >=(LibvirtVersion left, LibvirtVersion right) => left._number >= right._number;

    private static bool TryReadPart(ReadOnlySpan<char> text, ref int position, out int value)
    {
        var start = position;
        value = 0;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            value = value * 10 + (text[position++] - '0');
            if (value >= PartLimit)
            {
                return false;
            }
        }

        // 06.1.0 is a typing error more often than a release.
        var digits = position - start;
        return digits == 1 || (digits > 1 && text[start] != '0');
    }

    private static void CheckPart(int part, string name)
    {
        if (part is < 0 or >= PartLimit)
        {
            throw new ArgumentOutOfRangeException(name, part, "The numbers of a libvirt release lie between 0 and 999.");
        }
    }
}
