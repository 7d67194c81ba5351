using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <summary>Tells elements apart as objects, whatever a derived class thinks of equality.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<LibvirtElement>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(LibvirtElement? x, LibvirtElement? y) => ReferenceEquals(x, y);

    public int GetHashCode(LibvirtElement obj) => RuntimeHelpers.GetHashCode(obj);
}
