namespace Libvirt.Xml.Serialization;

/// <summary>A typed element of a kind of document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Read">Reads one.</param>
/// <param name="After">The siblings after which libvirt writes it.</param>
internal sealed record DocumentItem(string Name, ElementReader Read, NameSet After);
