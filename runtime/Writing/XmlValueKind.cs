namespace Libvirt.Xml.Serialization;

/// <summary>How a value is written.</summary>
internal enum XmlValueKind : byte
{
    /// <summary>Absent.</summary>
    None,

    /// <summary>Text that needs escaping.</summary>
    Text,

    /// <summary>Text without anything to escape.</summary>
    Word,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A decimal number that may be negative.</summary>
    Signed,

    /// <summary>A hexadecimal number.</summary>
    Hex,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>A hardware address.</summary>
    Mac,
}
