namespace Libvirt.Xml.Serialization;

/// <summary>Where one attribute of the current start tag stands in the text.</summary>
internal struct XmlAttributeRange
{
    public int NameStart;
    public int NameLength;
    public int ValueStart;
    public int ValueLength;

    /// <summary>Whether the value means what it looks like: no references, no white space to normalise.</summary>
    public bool IsPlain;

    /// <summary>The position after the closing quote.</summary>
    public readonly int End => ValueStart + ValueLength + 1;
}
