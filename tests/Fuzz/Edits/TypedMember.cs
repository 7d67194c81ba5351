using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>What a member stands for in the XML.</summary>
internal enum MemberKind
{
    Attribute,
    TextElement,
    Content,
    Element,
    List,
}

/// <summary>A member of an emitted type, and what it stands for, by the attribute that names its path.</summary>
internal sealed record TypedMember(PropertyInfo Property, MemberKind Kind, string XmlName)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<TypedMember>> Known = new();

    /// <summary>Whether the value is decided by another member.</summary>
    public bool IsDecided => !Property.CanWrite;

    public static IReadOnlyList<TypedMember> Of(Type type) => Known.GetOrAdd(type, Find);

    public object? Get(LibvirtElement owner) => Property.GetValue(owner);

    public void Set(LibvirtElement owner, object? value) => Property.SetValue(owner, value);

    private static TypedMember[] Find(Type type) =>
        [.. type.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(Of).OfType<TypedMember>()];

    private static TypedMember? Of(PropertyInfo property)
    {
        string[] paths = [.. Attribute.GetCustomAttributes(property, typeof(LibvirtItemAttribute), inherit: true).Select(item => ((LibvirtItemAttribute)item).Path)];
        if (paths.Length == 0)
            return null;
        string path = paths.FirstOrDefault(path => !path.EndsWith("#text", StringComparison.Ordinal)) ?? paths[0];
        string name = path[(path.LastIndexOfAny(['/', '@', '#']) + 1)..];
        if (path.Contains('@', StringComparison.Ordinal))
            return new TypedMember(property, MemberKind.Attribute, name);
        if (path.Contains('#', StringComparison.Ordinal))
            return new TypedMember(property, MemberKind.Content, "");
        if (typeof(LibvirtElement).IsAssignableFrom(property.PropertyType))
            return new TypedMember(property, MemberKind.Element, name);
        bool isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IList<>);
        return new TypedMember(property, isList ? MemberKind.List : MemberKind.TextElement, name);
    }
}
