using System;

namespace Libvirt.Xml;

/// <summary>The families of IP addresses.</summary>
[Flags]
public enum IpFamilies
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>IPv4.</summary>
    IPv4 = 1,

    /// <summary>IPv6.</summary>
    IPv6 = 2,

    /// <summary>Either family.</summary>
    Any = IPv4 | IPv6,
}
