using System;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Libvirt.Xml;

/// <summary>
/// An IPv4 or IPv6 address as libvirt takes it. The text that was read is given back as it was; two addresses are equal when they
/// name the same host, so <c>::1</c> and <c>0:0:0:0:0:0:0:1</c> are, and <c>10.1</c> and <c>10.0.0.1</c>. IPv4 is ordered before IPv6, either by
/// its bytes.
/// </summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct IpAddress : IEquatable<IpAddress>, IComparable<IpAddress>, IComparable, IFormattable
{
    // Null only in a default value, which stands for 0.0.0.0.
    private readonly string? _text;

    private IpAddress(string text) => _text = text;

    /// <summary>The family.</summary>
    public IpFamilies Family => IpText.Read(Text.AsSpan(), out _, out _);

    internal string Text => _text ?? "0.0.0.0";

    /// <summary>Takes over an address of the base library, with its zone if it has one.</summary>
    public static IpAddress From(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var text = address.ToString();

        // The base library writes some addresses with a dotted quad where libvirt's grammar has none; all groups are always right.
        var hasOddQuad = address.AddressFamily == AddressFamily.InterNetworkV6
            && text.AsSpan().IndexOf('.') >= 0 && !text.StartsWith("::", StringComparison.Ordinal);
        if (hasOddQuad)
        {
            text = IpText.AllGroups(address.GetAddressBytes()) + (address.ScopeId == 0 ? "" : "%" + address.ScopeId.ToString(CultureInfo.InvariantCulture));
        }

        return Parse(text);
    }

    /// <summary>
    /// Reads an address such as <c>192.0.2.1</c> or <c>2001:db8::1</c>. As libvirt does, it takes IPv4 addresses of fewer parts and octal or
    /// hexadecimal ones (<c>10.1</c>, <c>010.0.0.1</c>, <c>0x0a000001</c>), and a zone behind an IPv6 address (<c>fe80::1%eth0</c>).
    /// </summary>
    /// <exception cref="FormatException">The text is no such address.</exception>
    public static IpAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static IpAddress Parse(ReadOnlySpan<char> text) => TryParse(text, out var address)
        ? address
        : throw new FormatException($"'{text.ToString()}' is not an IP address.");

    /// <summary>Reads an address as <see cref="Parse(string)"/> does; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out IpAddress address) => TryParse(text.AsSpan(), out address);

    /// <inheritdoc cref="TryParse(string?, out IpAddress)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out IpAddress address)
    {
        var read = Read(text, IpFamilies.Any);
        address = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>
    /// The address as the base library has it, which knows zones by their numbers: the name of a device that this computer does not have is
    /// left out.
    /// </summary>
    public IPAddress ToIPAddress()
    {
        var family = IpText.Read(Text.AsSpan(), out var high, out var low, out var zone);
        if (family == IpFamilies.IPv4)
        {
            return new IPAddress(IpText.ToBytes(low, 4));
        }

        var address = new IPAddress([.. IpText.ToBytes(high, 8), .. IpText.ToBytes(low, 8)]);
        return !zone.IsEmpty && IPAddress.TryParse(address + "%" + zone.ToString(), out var zoned) ? zoned : address;
    }

    /// <inheritdoc/>
    public bool Equals(IpAddress other) => CompareTo(other) == 0;

    /// <summary>Compares the families, then the bytes, the first one first, then the zones.</summary>
    public int CompareTo(IpAddress other)
    {
        var family = IpText.Read(Text.AsSpan(), out var high, out var low, out var zone);
        var otherFamily = IpText.Read(other.Text.AsSpan(), out var otherHigh, out var otherLow, out var otherZone);
        var order = family.CompareTo(otherFamily);
        if (order == 0)
        {
            order = high.CompareTo(otherHigh);
        }

        if (order == 0)
        {
            order = low.CompareTo(otherLow);
        }

        return order == 0 ? zone.CompareTo(otherZone, StringComparison.Ordinal) : order;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IpAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        IpText.Read(Text.AsSpan(), out var high, out var low);
        return (high, low).GetHashCode();
    }

    /// <summary>The text that was read.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both name the same host.</summary>
    public static bool operator ==(IpAddress left, IpAddress right) => left.Equals(right);

    /// <summary>Whether they name different hosts.</summary>
    public static bool operator !=(IpAddress left, IpAddress right) => !left.Equals(right);

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(IpAddress left, IpAddress right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes first or both name the same host.</summary>
    public static bool operator <=(IpAddress left, IpAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(IpAddress left, IpAddress right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes last or both name the same host.</summary>
    public static bool operator >=(IpAddress left, IpAddress right) => left.CompareTo(right) >= 0;

    internal static IpAddress? Read(ReadOnlySpan<char> text, IpFamilies allowed) =>
        (IpText.Read(text, out _, out _) & allowed) == 0 ? null : new IpAddress(text.ToString());
}
