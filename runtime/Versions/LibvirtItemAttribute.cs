using System;

namespace Libvirt.Xml;

/// <summary>Marks emitted code with the XML item that it stands for: <c>interface/driver@queues</c>.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class LibvirtItemAttribute : Attribute
{
    /// <summary>Names the item by its path.</summary>
    public LibvirtItemAttribute(string path) => Path = path;

    /// <summary>The path from the root of the XML.</summary>
    public string Path { get; }
}
