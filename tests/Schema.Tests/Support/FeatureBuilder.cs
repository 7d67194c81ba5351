using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>Builds, from nothing but the feature table and the emitted types, a document that uses one feature.</summary>
internal static class FeatureBuilder
{
    private static readonly Assembly Types = typeof(DomainInterface).Assembly;

    /// <summary>A document with the feature and nothing else that is not needed to write it.</summary>
    public static DomainInterface Build(LibvirtFeature feature) => AddTo(new DomainInterface(), feature);

    /// <summary>Sets the feature in a document, in what is there already where that can carry it.</summary>
    public static DomainInterface AddTo(DomainInterface nic, LibvirtFeature feature)
    {
        if (feature.Kind == LibvirtFeatureKind.Value)
        {
            SetValue(nic, feature);
        }
        else if (feature.MemberName is not null)
        {
            SetMember(nic, feature);
        }

        return nic;
    }

    /// <summary>A document with what carries a feature, but without the feature.</summary>
    public static DomainInterface BuildWithout(LibvirtFeature feature)
    {
        var nic = new DomainInterface();
        Reach(nic, feature.TypeName, feature.Path, _ => true);
        return nic;
    }

    /// <summary>Makes what is missing down to the object that carries the feature, and gives that object and its member.</summary>
    public static (LibvirtElement Owner, PropertyInfo Member) Place(DomainInterface nic, LibvirtFeature feature)
    {
        var owner = Reach(nic, feature.TypeName, feature.Path, _ => true);
        return (owner, owner.GetType().GetProperty(feature.MemberName!)!);
    }

    private static void SetMember(DomainInterface nic, LibvirtFeature feature)
    {
        var (owner, property) = Place(nic, feature);
        if (property.CanWrite)
        {
            property.SetValue(owner, Sample(property));
        }
        else if (property.GetValue(owner) is null)
        {
            SelectShape(owner, property, _ => true);
        }
    }

    private static void SetValue(DomainInterface nic, LibvirtFeature value)
    {
        var (path, text) = (value.Path[..value.Path.IndexOf('=', StringComparison.Ordinal)], value.Path[(value.Path.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var set = Emitted(value.TypeName);
        var member = set.GetField(value.MemberName!)!.GetValue(null)!;
        var carriers = LibvirtFeatures.All.Where(f => f.Path == path);
        foreach (var carrier in carriers)
        {
            var property = Emitted(carrier.TypeName).GetProperty(carrier.MemberName!)!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (property.CanWrite && (type == set || (member is string && type == typeof(string))))
            {
                property.SetValue(Reach(nic, carrier.TypeName, carrier.Path, _ => true), member);
                return;
            }

            if (!property.CanWrite && type == set)
            {
                var isOwnShape = property.DeclaringType!.IsAbstract;
                var owner = Reach(nic, carrier.TypeName, carrier.Path, o => !isOwnShape || member.Equals(property.GetValue(o)));
                if (!isOwnShape)
                {
                    SelectShape(owner, property, shape => shape.Equals(member));
                }

                return;
            }
        }

        throw new InvalidOperationException($"Nothing carries '{text}' at {path}.");
    }

    /// <summary>A read-only type is chosen by the shape of a sibling: takes the first shape that gives the wanted one.</summary>
    private static void SelectShape(object owner, PropertyInfo type, Func<object, bool> wanted)
    {
        var holder = owner.GetType().GetProperties().First(p => p.CanWrite && p.PropertyType.IsAbstract && p.PropertyType.GetProperty("Kind") is not null);
        foreach (var shape in Shapes(holder.PropertyType))
        {
            holder.SetValue(owner, Filled([shape]));
            if (wanted(type.GetValue(owner)!))
            {
                return;
            }
        }

        throw new InvalidOperationException("No shape gives the value.");
    }

    /// <summary>Walks down the path, making what is missing, until an object of the wanted type carries the last step.</summary>
    private static LibvirtElement Reach(DomainInterface nic, string typeName, string path, Func<object, bool> accept)
    {
        return Descend(nic, StepsToOwner(path), o => IsA(o, typeName) && accept(o))
            ?? throw new InvalidOperationException($"{typeName} cannot be reached by {path}.");
    }

    /// <summary>The elements to go down from the root to the object whose member is at the path.</summary>
    public static IReadOnlyList<string> StepsToOwner(string path)
    {
        // The last element of an element's path is a member of the object that is looked for; an attribute's or text's is that object.
        var steps = path.Split('@', '#')[0].Split('/').Skip(1);
        return (path.Contains('@', StringComparison.Ordinal) ? steps : steps.SkipLast(1)).ToList();
    }

    /// <summary>The emitted type of a name.</summary>
    public static Type Emitted(string typeName) => Types.GetType("Libvirt.Xml." + typeName)!;

    public static bool IsA(object value, string typeName) =>
        value.GetType().Name == typeName || value.GetType().BaseType!.Name == typeName;

    private static LibvirtElement? Descend(LibvirtElement current, IReadOnlyList<string> steps, Func<object, bool> accept)
    {
        if (steps.Count == 0)
        {
            return accept(current) ? current : null;
        }

        var below = steps.Skip(1).ToList();
        foreach (var property in current.GetType().GetProperties().Where(p => p.CanWrite && Names(p, steps[0])))
        {
            if (Existing(property, current) is { } existing && Descend(existing, below, accept) is { } inside)
            {
                return inside;
            }

            foreach (var type in Shapes(ElementType(property.PropertyType)))
            {
                var child = (LibvirtElement)Activator.CreateInstance(type)!;
                if (Descend(child, below, accept) is { } found)
                {
                    property.SetValue(current, IsList(property.PropertyType) ? ListOf(property.PropertyType, child) : child);
                    return found;
                }
            }
        }

        return null;
    }

    private static LibvirtElement? Existing(PropertyInfo property, LibvirtElement owner) =>
        property.GetValue(owner) switch
        {
            LibvirtElement element => element,
            IEnumerable list and not string => list.OfType<LibvirtElement>().FirstOrDefault(),
            _ => null,
        };

    public static bool Names(PropertyInfo property, string element) =>
        property.GetCustomAttributes<LibvirtItemAttribute>().Any(item => item.Path.EndsWith("/" + element, StringComparison.Ordinal));

    private static object Sample(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => "x",
            _ when type == typeof(bool) => true,
            _ when type == typeof(Guid) => new Guid("9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11"),
            _ when type == typeof(MacAddress) => MacAddress.Parse("52:54:00:00:00:01"),
            _ when type == typeof(IpAddress) => IpAddress.Parse("10.0.0.1"),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ when type.IsPrimitive => Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture),
            _ when IsList(type) => ListOf(type, Activator.CreateInstance(Shapes(ElementType(type)).First())!),
            // A bare source is not written, so a shape with something in it is needed.
            _ => Filled(Shapes(type)),
        };
    }

    private static LibvirtElement Filled(IEnumerable<Type> shapes)
    {
        var all = shapes.Select(s => (LibvirtElement)Activator.CreateInstance(s)!).ToList();
        var element = all.FirstOrDefault(e => e.GetType().GetProperties().Any(IsText)) ?? all[0];
        if (element.GetType().GetProperties().FirstOrDefault(IsText) is { } text)
        {
            text.SetValue(element, "x");
        }

        return element;
    }

    private static bool IsText(PropertyInfo property) => property.CanWrite && property.PropertyType == typeof(string);

    private static IEnumerable<Type> Shapes(Type type) => !typeof(LibvirtElement).IsAssignableFrom(type) ? []
        : !type.IsAbstract ? [type]
        : Types.GetTypes().Where(t => t.BaseType == type && t.GetConstructor(Type.EmptyTypes) is not null);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);

    private static Type ElementType(Type type) => IsList(type) ? type.GetGenericArguments()[0] : type;

    private static IList ListOf(Type type, object item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(ElementType(type)))!;
        list.Add(item);
        return list;
    }
}
