using System;

namespace Libvirt.Xml.Serialization;

/// <summary>What is said to whoever serializes a part of a document alone.</summary>
internal static class PartMessage
{
    // The bases are the runtime's own; all else that can be asked for is emitted.
    public static NotSupportedException Refusal(Type type) => new(type.Assembly == typeof(PartMessage).Assembly
        ? $"'{type.FullName}' is the base of many classes, and nothing tells which one is meant: declare the one that has a method ToXml."
        : $"'{type.FullName}' is a part of libvirt's XML and cannot be serialized alone: what its members do not hold would be lost. "
        + "Serialize the object that it belongs to and that has a method ToXml, which becomes its XML as a string, or the values that you need.");
}
