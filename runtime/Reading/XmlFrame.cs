namespace Libvirt.Xml.Serialization;

/// <summary>An open element.</summary>
internal struct XmlFrame
{
    /// <summary>The anchor of what stands before the first known child.</summary>
    public const int NoSlot = -1;

    public int NameStart;
    public int NameLength;

    /// <summary>The slot of the known child read last: what is kept next stands after it.</summary>
    public int AnchorSlot;

    /// <summary>Which of the children in that slot it was.</summary>
    public int AnchorIndex;
}
