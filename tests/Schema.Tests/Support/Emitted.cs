using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The types that the schema of this project became, as reflection sees them.</summary>
internal static class Emitted
{
    private static readonly Assembly Assembly = typeof(LibvirtFeatures).Assembly;

    /// <summary>All that is public of them.</summary>
    public static IReadOnlyList<Type> Types { get; } = Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(LibvirtFeatures).Namespace && type.IsPublic)
        .ToArray();

    /// <summary>The type of a name in the feature table.</summary>
    public static Type Named(string typeName) => Types.Single(type => type.Name == typeName);

    /// <summary>The paths that a type or member stands for.</summary>
    public static IEnumerable<string> PathsOf(MemberInfo member) => member.GetCustomAttributes<LibvirtItemAttribute>().Select(item => item.Path);

    /// <summary>The classes of an element that can be made: itself, or its shapes, those of a shape of several shapes included.</summary>
    public static IEnumerable<Type> Shapes(Type type) => !typeof(LibvirtElement).IsAssignableFrom(type) ? []
        : !type.IsAbstract ? [type]
        : Types.Where(shape => shape.IsSubclassOf(type) && !shape.IsAbstract && shape.GetConstructor(Type.EmptyTypes) is not null);

    /// <summary>Whether an object is of the type of this name, be it one of its shapes.</summary>
    public static bool IsA(object value, string typeName)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.Name == typeName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member holds the elements of this name.</summary>
    public static bool Holds(PropertyInfo member, string element) => PathsOf(member).Any(path => path.EndsWith("/" + element, StringComparison.Ordinal));

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);

    /// <summary>What a member of this type holds: of a list, its items; of what can be missing, what is there.</summary>
    public static Type ContentOf(Type type) => IsList(type) ? ContentOf(type.GetGenericArguments()[0]) : Nullable.GetUnderlyingType(type) ?? type;
}
