namespace Libvirt.Xml.Serialization;

/// <summary>Where in a text something stands.</summary>
internal readonly record struct TextRange(int Start, int End);
