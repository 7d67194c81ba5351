using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>Values for members, by nothing but their types: the likeliest first, further ones for members with a narrower range.</summary>
internal static class Samples
{
    // Values that are read from a text take the first of these that they understand.
    private static readonly string[] Texts =
        ["52:54:00:00:00:01", "9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11", "10.0.0.1", "2026-01-31T12:00:00Z", "2026-01-31", "1 KiB", "1-2", "1", "x"];

    private static readonly long[] Numbers = [1, 2, 4, 8, 16, 64, 256, 1024, 4096, 65536, 0, -1];

    /// <summary>Values that a member of the type can be set to.</summary>
    public static IEnumerable<object> Of(Type memberType)
    {
        var type = Emitted.ContentOf(memberType);
        var values = typeof(LibvirtElement).IsAssignableFrom(type) ? Elements(type, isFilled: !Emitted.IsList(memberType)) : Values(type);
        return Emitted.IsList(memberType) ? values.Select(value => ListOf(memberType, value)) : values;
    }

    /// <summary>A list with one item.</summary>
    public static IList ListOf(Type listType, object item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(listType.GetGenericArguments()[0]))!;
        list.Add(item);
        return list;
    }

    /// <summary>An object with a value in it, if it can hold any: some elements are not written when they are bare.</summary>
    public static LibvirtElement Filled(Type shape) => Filled(shape, member => !IsElement(member));

    private static LibvirtElement Filled(Type shape, Func<PropertyInfo, bool> fills)
    {
        var element = (LibvirtElement)Activator.CreateInstance(shape)!;
        if (shape.GetProperties().Where(member => member.CanWrite && fills(member)).OrderByDescending(IsText).FirstOrDefault() is { } member)
        {
            member.SetValue(element, Of(member.PropertyType).First());
        }

        return element;
    }

    // A child may ask for more than it is given, so it comes last.
    private static IEnumerable<object> Elements(Type type, bool isFilled)
    {
        var shapes = Emitted.Shapes(type).OrderByDescending(shape => shape.GetProperties().Any(IsText)).ToList();
        return isFilled
            ? shapes.Select(Filled).Concat(shapes.Select(shape => Filled(shape, IsElement)))
            : shapes.Select(shape => Activator.CreateInstance(shape)!);
    }

    private static IEnumerable<object> Values(Type type) =>
        type == typeof(string) ? ["x"]
        : type == typeof(bool) ? [true]
        : type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type.IsPrimitive ? Numbers.Select(number => Converted(number, type)).OfType<object>()
        : Texts.Select(text => Parsed(text, type)).OfType<object>();

    private static object? Converted(long number, Type type)
    {
        try
        {
            return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object? Parsed(string text, Type type)
    {
        var parse = type.GetMethod("Parse", [typeof(string)]) ?? throw new NotSupportedException($"Values of {type} cannot be made.");
        try
        {
            return parse.Invoke(null, [text]);
        }
        catch (TargetInvocationException refusal) when (refusal.InnerException is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsText(PropertyInfo member) => member.CanWrite && member.PropertyType == typeof(string);

    private static bool IsElement(PropertyInfo member) => typeof(LibvirtElement).IsAssignableFrom(Emitted.ContentOf(member.PropertyType));
}
