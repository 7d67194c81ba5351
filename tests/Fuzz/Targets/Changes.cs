using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>Changes objects as a program might: any value in any member, children taken away, added and moved.</summary>
internal static class Changes
{
    private static readonly string[] Strings =
        ["", " ", "x", "'", "\"", "<", "&", "]]>", "'/><a b='", "\t\r\n", "\0", "\uD800", "\uFFFE", "\uFFFF", "\u0085", "\uD83D\uDE00", "&#10;", "--"];

    /// <summary>Changes a few members in the tree.</summary>
    public static void Apply(LibvirtElement root, Random random)
    {
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            List<LibvirtElement> all = [.. Elements(root)];
            LibvirtElement owner = all[random.Next(all.Count)];
            PropertyInfo[] members = [.. owner.GetType().GetProperties().Where(property => property.CanWrite)];
            if (members.Length == 0)
                continue;
            PropertyInfo member = members[random.Next(members.Length)];
            member.SetValue(owner, Value(member.PropertyType, member.GetValue(owner), random));
        }
    }

    /// <summary>The element and all in it.</summary>
    public static IEnumerable<LibvirtElement> Elements(LibvirtElement element)
    {
        yield return element;
        foreach (PropertyInfo property in element.GetType().GetProperties())
        {
            IEnumerable children = property.GetValue(element) switch
            {
                LibvirtElement child => new[] { child },
                IEnumerable list and not string => list,
                _ => Array.Empty<object>(),
            };
            foreach (LibvirtElement child in children.OfType<LibvirtElement>())
            {
                foreach (LibvirtElement inner in Elements(child))
                    yield return inner;
            }
        }
    }

    private static object? Value(Type declared, object? current, Random random)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (declared.IsGenericType && type == declared)
            return List(type, current as IList, random);
        if (random.Next(4) == 0)
            return null;
        return type switch
        {
            _ when type == typeof(string) => Strings[random.Next(Strings.Length)],
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(Guid) => new Guid(random.Next(), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            _ when type == typeof(MacAddress) => MacAddress.Parse("52:54:00:00:00:01"),
            _ when type == typeof(IpAddress) => IpAddress.Parse(random.Next(2) == 0 ? "192.0.2.1" : "2001:db8::1"),
            _ when type.IsEnum => Enum.ToObject(type, random.Next(-1, 40)),
            _ when type.IsPrimitive => Convert.ChangeType(random.Next(0, 128), type, System.Globalization.CultureInfo.InvariantCulture),
            _ => Element(type, random),
        };
    }

    private static IList List(Type type, IList? current, Random random)
    {
        Type item = type.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (object? one in current ?? Array.Empty<object>())
        {
            if (random.Next(3) > 0)
                list.Insert(random.Next(list.Count + 1), one);
        }

        if (random.Next(2) == 0 && Element(item, random) is { } added)
            list.Insert(random.Next(list.Count + 1), added);
        return list;
    }

    private static object? Element(Type type, Random random)
    {
        Type[] shapes = [.. type.Assembly.GetTypes().Where(shape => type.IsAssignableFrom(shape) && shape.GetConstructor(Type.EmptyTypes) is not null)];
        return shapes.Length == 0 ? null : Activator.CreateInstance(shapes[random.Next(shapes.Length)]);
    }
}
