namespace Libvirt.Xml;

/// <summary>The units of sizes that libvirt knows.</summary>
public enum ByteUnit
{
    /// <summary>1 byte.</summary>
    Bytes,

    /// <summary>1024 bytes; also written <c>k</c>.</summary>
    KiB,

    /// <summary>1024² bytes; also written <c>M</c>.</summary>
    MiB,

    /// <summary>1024³ bytes; also written <c>G</c>.</summary>
    GiB,

    /// <summary>1024⁴ bytes; also written <c>T</c>.</summary>
    TiB,

    /// <summary>1024⁵ bytes; also written <c>P</c>.</summary>
    PiB,

    /// <summary>1024⁶ bytes; also written <c>E</c>.</summary>
    EiB,

    /// <summary>1000 bytes.</summary>
    KB,

    /// <summary>1000² bytes.</summary>
    MB,

    /// <summary>1000³ bytes.</summary>
    GB,

    /// <summary>1000⁴ bytes.</summary>
    TB,

    /// <summary>1000⁵ bytes.</summary>
    PB,

    /// <summary>1000⁶ bytes.</summary>
    EB,
}
