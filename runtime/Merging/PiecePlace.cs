namespace Libvirt.Xml.Serialization;

/// <summary>A place in a text: before or after a piece of it.</summary>
internal readonly record struct PiecePlace(XmlPiece Neighbour, bool IsAfter);
