using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>A root of the schema: an element that documents can begin with, and the entry points of its emitted class.</summary>
internal sealed class Root
{
    private readonly string _name;

    private Root(Type type, string name)
    {
        Type = type;
        _name = name;
    }

    /// <summary>All roots: the emitted classes of elements that can be parsed.</summary>
    public static IReadOnlyList<Root> All { get; } = Emitted.Types
        .Where(type => typeof(LibvirtElement).IsAssignableFrom(type) && type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [typeof(string)]) is not null)
        .Select(type => new Root(type, Emitted.PathsOf(type).First().Split('/')[^1]))
        .OrderBy(root => root._name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The emitted class; abstract if the root has several shapes.</summary>
    public Type Type { get; }

    /// <summary>The root that a feature's path begins with.</summary>
    public static Root Of(LibvirtFeature feature) => Named(feature.Path.Split('/', '@', '#', '=')[0]);

    /// <summary>The root of this element name.</summary>
    public static Root Named(string name) => All.Single(root => root._name == name);

    /// <summary>The root that an object is of.</summary>
    public static Root Of(LibvirtElement document) => All.Single(root => root.Type.IsInstanceOfType(document));

    public LibvirtElement Parse(string xml) => Call("Parse", xml);

    public LibvirtElement Parse(string xml, LibvirtXmlOptions options) => Call("Parse", xml, options);

    public LibvirtElement Load(Stream stream) => Call("Load", stream);

    public LibvirtElement Load(TextReader reader) => Call("Load", reader);

    public override string ToString() => _name;

    private LibvirtElement Call(string method, params object[] arguments)
    {
        var types = arguments.Select(argument => argument is Stream ? typeof(Stream) : argument is TextReader ? typeof(TextReader) : argument.GetType()).ToArray();
        return (LibvirtElement)Type.GetMethod(method, types)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
