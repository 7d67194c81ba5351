using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>A class of whole documents in which a root stands, and where in them the schema says that it does.</summary>
internal sealed class DocumentType
{
    private readonly Type _type;
    private readonly PropertyInfo _list;

    private DocumentType(Type type, PropertyInfo list)
    {
        _type = type;
        _list = list;
    }

    /// <summary>A class whose documents hold the root; null if the schema has none.</summary>
    public static DocumentType? Of(Root root) => Emitted.Types
        .Where(type => typeof(LibvirtXmlDocument).IsAssignableFrom(type))
        .SelectMany(type => type.GetProperties().Where(list => list.PropertyType == typeof(DocumentList<>).MakeGenericType(root.Type)).Select(list => new DocumentType(type, list)))
        .FirstOrDefault();

    public LibvirtXmlDocument Parse(string xml) =>
        (LibvirtXmlDocument)_type.GetMethod("Parse", [typeof(string), typeof(LibvirtXmlOptions)])!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [xml, null], null)!;

    /// <summary>The roots in a document.</summary>
    public IReadOnlyList<LibvirtElement> ItemsOf(LibvirtXmlDocument document) => (IReadOnlyList<LibvirtElement>)_list.GetValue(document)!;

    /// <summary>A document around a root, with lines of their own for what is around it.</summary>
    public string Around(string root)
    {
        var container = SchemaFiles.All.Descendants(SchemaFiles.Namespace + "document")
            .Where(document => document.Attribute("csType")!.Value == _type.Name)
            .Elements(SchemaFiles.Namespace + "container")
            .First().Attribute("path")!.Value.Split('/');
        return string.Concat(container.Select((name, depth) => $"{new string(' ', 2 * depth)}<{name}>\n"))
            + root
            + string.Concat(container.Select((name, depth) => $"\n{new string(' ', 2 * depth)}</{name}>").Reverse());
    }

    public static IReadOnlyList<CompatibilityIssue> Check(LibvirtXmlDocument document, LibvirtVersion target) =>
        (IReadOnlyList<CompatibilityIssue>)RootCalls.Call(document, "CheckCompatibility", (typeof(LibvirtVersion), target), (typeof(Hypervisor), Hypervisor.Any))!;

    public static LibvirtVersion MinimumOf(LibvirtXmlDocument document) => (LibvirtVersion)RootCalls.Call(document, "GetMinimumVersion")!;
}
