namespace Libvirt.Xml.Serialization;

/// <summary>What is known of a condition. The order matters: of parts joined by "and" the least counts, of those joined by "or" the greatest.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>Whether it holds cannot be told: what it speaks of is out of sight, or has a value that nobody knows.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
