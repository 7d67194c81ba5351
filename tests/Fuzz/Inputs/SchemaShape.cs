using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>An element that the schema knows, with what it may hold, taken from the table of features.</summary>
internal sealed class SchemaShape(string name)
{
    public string Name { get; } = name;

    public List<SchemaShape> Children { get; } = [];

    /// <summary>The attributes, with the values that the schema names.</summary>
    public SortedDictionary<string, List<string>> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the element holds text.</summary>
    public bool HasText { get; private set; }

    /// <summary>The shape of a root, from the features of all.</summary>
    public static SchemaShape Of(Root root)
    {
        var shapes = new Dictionary<string, SchemaShape>(StringComparer.Ordinal);
        foreach (LibvirtFeature feature in LibvirtFeatures.All)
            Add(shapes, feature.Path);
        return shapes[root.ToString()];
    }

    private static void Add(Dictionary<string, SchemaShape> shapes, string path)
    {
        int end = path.IndexOfAny(['@', '#', '=']);
        SchemaShape shape = Element(shapes, end < 0 ? path : path[..end]);
        if (end < 0)
            return;
        if (path[end] == '#')
        {
            shape.HasText = true;
            return;
        }

        string[] attribute = path[(end + 1)..].Split('=', 2);
        if (!shape.Attributes.TryGetValue(attribute[0], out List<string>? values))
            shape.Attributes.Add(attribute[0], values = []);
        values.AddRange(attribute.Skip(1));
    }

    private static SchemaShape Element(Dictionary<string, SchemaShape> shapes, string path)
    {
        if (shapes.TryGetValue(path, out SchemaShape? known))
            return known;
        int slash = path.LastIndexOf('/');
        var shape = new SchemaShape(path[(slash + 1)..]);
        shapes.Add(path, shape);
        if (slash > 0)
            Element(shapes, path[..slash]).Children.Add(shape);
        return shape;
    }
}
