using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The objects of a document.</summary>
internal static class ObjectTree
{
    /// <summary>The object and all that are in it.</summary>
    public static List<LibvirtElement> Of(LibvirtElement element)
    {
        var all = new List<LibvirtElement> { element };
        foreach (var property in element.GetType().GetProperties())
        {
            IEnumerable children = property.GetValue(element) switch
            {
                LibvirtElement child => new[] { child },
                IEnumerable list and not string => list,
                _ => Array.Empty<object>(),
            };
            all.AddRange(children.OfType<LibvirtElement>().SelectMany(Of));
        }

        return all;
    }
}
