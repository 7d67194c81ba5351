namespace Libvirt.Xml.Serialization;

/// <summary>A namespace prefix and what it stands for.</summary>
internal readonly record struct PrefixBinding(string Prefix, string Uri);
