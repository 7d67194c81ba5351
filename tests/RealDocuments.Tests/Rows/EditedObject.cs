using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>The members of emitted objects, found and changed as any program could.</summary>
internal static class EditedObject
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Members = new();
    private static readonly ConcurrentDictionary<Type, Type?> OtherShapes = new();

    /// <summary>An object and all that stand in it, each before those in it.</summary>
    public static List<LibvirtElement> AllIn(LibvirtElement root)
    {
        var found = new List<LibvirtElement>();
        Visit(root);
        return found;

        void Visit(LibvirtElement element)
        {
            found.Add(element);
            foreach (var value in MembersOf(element.GetType()).Select(member => member.GetValue(element)))
            {
                foreach (var child in value is LibvirtElement one ? [one] : value is IEnumerable many and not string ? many.OfType<LibvirtElement>() : [])
                {
                    Visit(child);
                }
            }
        }
    }

    /// <summary>The changes that make sense at an object as it is.</summary>
    public static IEnumerable<Edit> EditsOf(LibvirtElement element, int number)
    {
        foreach (var member in MembersOf(element.GetType()))
        {
            var value = member.GetValue(element);
            var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (value is IList list || (value is not null && IsList(type)))
            {
                if (((IEnumerable)value).Cast<object>().Any())
                {
                    yield return new Edit(EditKind.RemoveItem, number, member);
                }

                if (NewItem(type.GetGenericArguments()[0], value) is not null)
                {
                    yield return new Edit(EditKind.AddItem, number, member);
                }
            }
            else if (typeof(LibvirtElement).IsAssignableFrom(type))
            {
                if (value is not null)
                {
                    yield return new Edit(EditKind.RemoveChild, number, member);
                    if (OtherShape(value) is not null)
                    {
                        yield return new Edit(EditKind.ReplaceShape, number, member);
                    }
                }
            }
            else if (member.PropertyType == typeof(bool))
            {
                yield return new Edit(EditKind.FlipPresence, number, member);
            }
            else if (Other(type, value) is not null && (value is not null || !IsTextBesideElements(member, element)))
            {
                yield return new Edit(EditKind.SetValue, number, member);
                if (value is not null)
                {
                    yield return new Edit(EditKind.RemoveValue, number, member);
                }
            }
        }
    }

    /// <summary>Makes a change.</summary>
    public static void Apply(Edit edit, LibvirtElement element)
    {
        var (member, value) = (edit.Member, edit.Member.GetValue(element));
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        switch (edit.Kind)
        {
            case EditKind.SetValue:
                member.SetValue(element, Other(type, value));
                break;
            case EditKind.RemoveValue or EditKind.RemoveChild:
                member.SetValue(element, null);
                break;
            case EditKind.FlipPresence:
                member.SetValue(element, !(bool)value!);
                break;
            case EditKind.ReplaceShape:
                member.SetValue(element, OtherShape(value!));
                break;
            case EditKind.RemoveItem:
                var count = (int)Call(value!, "Count")!;
                value!.GetType().GetMethod("RemoveAt")!.Invoke(value, [count - 1]);
                break;
            case EditKind.AddItem:
                value!.GetType().GetMethod("Add")!.Invoke(value, [NewItem(type.GetGenericArguments()[0], value)]);
                break;
        }
    }

    /// <summary>Members that can be set, and lists.</summary>
    private static IReadOnlyList<PropertyInfo> MembersOf(Type type) => Members.GetOrAdd(type, _ =>
        [.. type.GetProperties().Where(member => member.CanWrite && member.GetCustomAttributes<LibvirtItemAttribute>().Any()).OrderBy(member => member.MetadataToken)]);

    /// <summary>An element that may have either has a text or elements.</summary>
    private static bool IsTextBesideElements(PropertyInfo member, LibvirtElement element) =>
        member.Name == "Value" && MembersOf(element.GetType()).Any(other => other.GetValue(element) is LibvirtElement);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>);

    private static object? Call(object target, string property) =>
        target.GetType().GetInterfaces().Select(i => i.GetProperty(property)).First(found => found is not null)!.GetValue(target);

    /// <summary>A value that is not the one that is there; null for a type without one.</summary>
    private static object? Other(Type type, object? value)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().FirstOrDefault(candidate => !candidate.Equals(value));
        }

        object?[] candidates = type.Name switch
        {
            nameof(String) => ["edited"],
            nameof(Boolean) => [true, false],
            nameof(Byte) or nameof(UInt16) or nameof(UInt32) or nameof(UInt64) or nameof(Int32) or nameof(Int64) => [Convert.ChangeType(1, type), Convert.ChangeType(2, type)],
            nameof(Decimal) => [1.5m, 2.5m],
            nameof(Guid) => [new Guid("8f6a7c1e-0d3b-4b52-9a27-61c0d5e4f398")],
            nameof(DateTimeOffset) => [new DateTimeOffset(2027, 1, 31, 18, 30, 0, TimeSpan.Zero)],
            nameof(CpuSet) => [new CpuSet([1, 2, 3, 8])],
            nameof(WordList) => [new WordList(["a", "b"])],
            nameof(IpAddress) => [IpAddress.Parse("192.0.2.7")],
            nameof(MacAddress) => [MacAddress.Parse("52:54:00:00:00:07")],
            nameof(XmlContent) => [XmlContent.Parse("<edited xmlns='urn:edited'/>")],
            _ => [],
        };
        return candidates.FirstOrDefault(candidate => !candidate!.Equals(value));
    }

    /// <summary>Another shape of the same element, empty; null where there is none.</summary>
    private static object? OtherShape(object shape) =>
        OtherShapes.GetOrAdd(shape.GetType(), FindOtherShape) is { } other ? Activator.CreateInstance(other) : null;

    private static Type? FindOtherShape(Type type) => type.BaseType is { IsAbstract: true } family && family != typeof(LibvirtElement)
        ? Array.Find(family.Assembly.GetTypes(), other => other.BaseType == family && other != type && other.GetConstructor(Type.EmptyTypes) is not null)
        : null;

    /// <summary>Something to add to a list: of the shape that is there, if the items have several.</summary>
    private static object? NewItem(Type type, object list) =>
        type == typeof(string) ? "edited"
        : (((IEnumerable)list).Cast<object>().FirstOrDefault()?.GetType() ?? type) is { IsAbstract: false } made && made.GetConstructor(Type.EmptyTypes) is not null
            ? Activator.CreateInstance(made)
            : null;
}
