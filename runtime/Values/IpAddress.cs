using System;
using System.Net;
using System.Net.Sockets;

namespace Libvirt.Xml;

/// <summary>
/// An IPv4 or IPv6 address as libvirt writes it. The text that was read is given back as it was; two addresses are equal when they
/// name the same host, so <c>::1</c> and <c>0:0:0:0:0:0:0:1</c> are.
/// </summary>
public readonly struct IpAddress : IEquatable<IpAddress>
{
    // Null only in a default value, which stands for 0.0.0.0.
    private readonly string? _text;

    private IpAddress(string text) => _text = text;

    /// <summary>The family.</summary>
    public IpFamilies Family => IpText.Read(Text.AsSpan(), out _, out _);

    internal string Text => _text ?? "0.0.0.0";

    /// <summary>Takes over an address of the base library.</summary>
    /// <exception cref="ArgumentException">It has a zone, which libvirt's XML cannot carry.</exception>
    public static IpAddress From(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0)
            throw new ArgumentException($"libvirt has no form for the zone of {address}.", nameof(address));

        // The base library writes some addresses with a dotted quad where libvirt's grammar has none; all groups are always right.
        return TryParse(address.ToString(), out IpAddress result) ? result : new IpAddress(IpText.AllGroups(address.GetAddressBytes()));
    }

    /// <summary>Reads an address such as <c>192.0.2.1</c> or <c>2001:db8::1</c>.</summary>
    /// <exception cref="FormatException">The text is no such address.</exception>
    public static IpAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out IpAddress address)
            ? address
            : throw new FormatException($"'{text}' is not an IP address.");
    }

    /// <summary>Reads an address such as <c>192.0.2.1</c> or <c>2001:db8::1</c>; false when the text is anything else.</summary>
    public static bool TryParse(string? text, out IpAddress address)
    {
        bool isAddress = IpText.Read(text.AsSpan(), out _, out _) != IpFamilies.None;
        address = isAddress ? new IpAddress(text!) : default;
        return isAddress;
    }

    /// <summary>The address as the base library has it.</summary>
    public IPAddress ToIPAddress() => IPAddress.Parse(Text);

    /// <inheritdoc/>
    public bool Equals(IpAddress other)
    {
        IpFamilies family = IpText.Read(Text.AsSpan(), out ulong high, out ulong low);
        return family == IpText.Read(other.Text.AsSpan(), out ulong otherHigh, out ulong otherLow) && high == otherHigh && low == otherLow;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IpAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        IpText.Read(Text.AsSpan(), out ulong high, out ulong low);
        return (high, low).GetHashCode();
    }

    /// <summary>The text that was read.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both name the same host.</summary>
    public static bool operator ==(IpAddress left, IpAddress right) => left.Equals(right);

    /// <summary>Whether they name different hosts.</summary>
    public static bool operator !=(IpAddress left, IpAddress right) => !left.Equals(right);

    internal static IpAddress? Read(ReadOnlySpan<char> text, IpFamilies allowed) =>
        (IpText.Read(text, out _, out _) & allowed) == 0 ? null : new IpAddress(text.ToString());
}
