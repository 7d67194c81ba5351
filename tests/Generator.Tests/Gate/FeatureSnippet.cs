using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Generator.Tests.Gate;

/// <summary>Writes, from the feature table and the emitted types alone, the C# expression that uses one feature.</summary>
internal static class FeatureSnippet
{
    private static readonly Assembly Emitted = ShippedAssembly.Loaded;

    public static IReadOnlyList<LibvirtFeature> Features { get; } =
        (IReadOnlyList<LibvirtFeature>)Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!;

    public static string Write(LibvirtFeature feature)
    {
        foreach (var root in Shapes(RootOf(feature)))
        {
            if ((feature.Kind == LibvirtFeatureKind.Value ? ForValue(root, feature) : ForMember(root, feature)) is { } initializer)
            {
                return Construct(root, initializer);
            }
        }

        throw new InvalidOperationException($"{feature.Path} cannot be reached.");
    }

    /// <summary>The class of the documents that begin with the first element of the path.</summary>
    private static Type RootOf(LibvirtFeature feature)
    {
        var name = feature.Path.Split('/', '@', '#', '=')[0];
        return Emitted.GetTypes().Single(t => Paths(t).Contains(name) && t.GetMethod("Parse", [typeof(string)]) is not null);
    }

    private static string? ForMember(Type root, LibvirtFeature feature)
    {
        var steps = Steps(feature.Path);
        var remaining = feature.Path.Contains('@', StringComparison.Ordinal) ? 0 : 1;
        return Descend(root, steps, remaining, owner => IsA(owner, feature.TypeName)
            ? owner.GetProperty(feature.MemberName!) is { CanWrite: true } property ? Assign(property, null) : ""
            : null);
    }

    private static string? ForValue(Type root, LibvirtFeature value)
    {
        var path = value.Path[..value.Path.IndexOf('=', StringComparison.Ordinal)];
        var shape = Emitted.GetTypes().FirstOrDefault(t => !t.IsEnum && !t.IsAbstract && Paths(t).Contains(value.Path));
        if (shape is not null)
        {
            return Descend(root, Steps(path), 0, owner => owner == shape ? "" : HolderOf(owner, path, shape) is { } holder ? $"{holder.Name} = {Construct(shape, "")}" : null);
        }

        return Descend(root, Steps(path), 0, owner => owner.GetProperties().FirstOrDefault(p => p.CanWrite && Paths(p).Contains(path) && Holds(p, value.TypeName)) is { } property
            ? Assign(property, $"{value.TypeName}.{value.MemberName}")
            : null);
    }

    /// <summary>An attribute without a setter is chosen by the class of an element beside it: an interface's type by its source.</summary>
    private static PropertyInfo? HolderOf(Type owner, string path, Type shape) =>
        owner.GetProperties().Any(p => !p.CanWrite && Paths(p).Contains(path)) ? owner.GetProperties().FirstOrDefault(p => p.CanWrite && p.PropertyType == shape.BaseType) : null;

    private static string? Descend(Type type, List<string> steps, int remaining, Func<Type, string?> leaf)
    {
        if (steps.Count == remaining)
        {
            return leaf(type);
        }

        foreach (var property in type.GetProperties().Where(p => p.CanWrite && Paths(p).Any(path => path.EndsWith("/" + steps[0], StringComparison.Ordinal))))
        {
            foreach (var shape in Shapes(ElementType(property.PropertyType)))
            {
                if (Descend(shape, steps.Skip(1).ToList(), remaining, leaf) is { } inner)
                {
                    return Assign(property, Construct(shape, inner));
                }
            }
        }

        return null;
    }

    private static string Assign(PropertyInfo property, string? value) => IsList(property.PropertyType)
        ? $"{property.Name} = {{ {value ?? Sample(ElementType(property.PropertyType))} }}"
        : $"{property.Name} = {value ?? Sample(property.PropertyType)}";

    private static string Construct(Type type, string initializer) => initializer.Length == 0 ? $"new {type.Name}()" : $"new {type.Name} {{ {initializer} }}";

    private static string Sample(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when type == typeof(string) => "\"x\"",
            _ when type == typeof(bool) => "true",
            _ when type == typeof(Guid) => "System.Guid.Empty",
            _ when type == typeof(MacAddress) => "MacAddress.Parse(\"52:54:00:00:00:01\")",
            _ when type == typeof(IpAddress) => "IpAddress.Parse(\"10.0.0.1\")",
            _ when type.IsEnum => $"{type.Name}.{OldestValue(type)}",
            _ when type.IsPrimitive => "1",
            _ => Construct(Shapes(type).First(), ""),
        };
    }

    /// <summary>A value that needs nothing but what its attribute needs, where there is one.</summary>
    private static string OldestValue(Type set) =>
        Features.Where(f => f.Kind == LibvirtFeatureKind.Value && f.TypeName == set.Name).OrderBy(f => f.Since ?? default).First().MemberName!;

    private static bool Holds(PropertyInfo property, string set) =>
        Nullable.GetUnderlyingType(property.PropertyType)?.Name == set
        || property.GetCustomAttribute<LibvirtKnownValuesAttribute>()?.Values.Name == set;

    private static List<string> Steps(string path) => path.Split('@', '#')[0].Split('/').Skip(1).ToList();

    private static bool IsA(Type type, string name) => type.Name == name || type.BaseType!.Name == name;

    private static IEnumerable<string> Paths(MemberInfo member) => member.GetCustomAttributes<LibvirtItemAttribute>().Select(i => i.Path);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);

    private static Type ElementType(Type type) => IsList(type) ? type.GetGenericArguments()[0] : type;

    private static IEnumerable<Type> Shapes(Type type) => !typeof(LibvirtElement).IsAssignableFrom(type) ? []
        : !type.IsAbstract ? [type]
        : Emitted.GetTypes().Where(t => t.BaseType == type && t.GetConstructor(Type.EmptyTypes) is not null);
}
