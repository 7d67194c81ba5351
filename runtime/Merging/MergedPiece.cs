namespace Libvirt.Xml.Serialization;

/// <summary>A piece of the source, with what the writer wrote for it before the change and for what has its place now.</summary>
internal readonly record struct MergedPiece(XmlPiece Source, XmlPiece Was, XmlPiece Now);
