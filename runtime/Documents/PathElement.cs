namespace Libvirt.Xml.Serialization;

/// <summary>An element on the path to typed ones, with its places in the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="TagEnd">The position after its start tag.</param>
/// <param name="ContentEnd">The position of its end tag; that of the end for a tag that is start and end at once.</param>
/// <param name="End">The position after it.</param>
/// <param name="Parent">The number of the one around it; -1 for the root.</param>
internal readonly record struct PathElement(int Start, int TagEnd, int ContentEnd, int End, int Parent)
{
    public const int NoParent = -1;
}
