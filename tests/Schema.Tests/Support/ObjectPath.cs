using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The way from the root object of a document to one of the objects in it, to be gone again in another document.</summary>
internal sealed class ObjectPath
{
    private readonly List<(PropertyInfo Property, int Index)> _steps = [];

    public static ObjectPath? Find(LibvirtElement root, LibvirtElement wanted)
    {
        var path = new ObjectPath();
        return path.Search(root, wanted) ? path : null;
    }

    /// <summary>The object at the same place, or null when there is none.</summary>
    public LibvirtElement? Follow(LibvirtElement root)
    {
        LibvirtElement? current = root;
        foreach (var (property, index) in _steps)
        {
            if (current is null || !property.DeclaringType!.IsInstanceOfType(current))
            {
                return null;
            }

            var value = property.GetValue(current);
            current = value is IList list ? (index < list.Count ? (LibvirtElement?)list[index] : null) : (LibvirtElement?)value;
        }

        return current;
    }

    private bool Search(LibvirtElement current, LibvirtElement wanted)
    {
        if (ReferenceEquals(current, wanted))
        {
            return true;
        }

        foreach (var property in current.GetType().GetProperties())
        {
            var value = property.GetValue(current);
            var children = value as IList ?? (value is LibvirtElement child ? new[] { child } : System.Array.Empty<LibvirtElement>());
            for (var i = 0; i < children.Count; i++)
            {
                _steps.Add((property, i));
                if (children[i] is LibvirtElement element && Search(element, wanted))
                {
                    return true;
                }

                _steps.RemoveAt(_steps.Count - 1);
            }
        }

        return false;
    }
}
