using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The schema files that the emitted types of this project are made from.</summary>
internal static class SchemaFiles
{
    public static XNamespace Namespace { get; } = "urn:libvirt-gen:schema";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "schema");

    /// <summary>All of them; other files beside them, such as examples, have another root.</summary>
    public static IReadOnlyList<XElement> All { get; } = Directory.GetFiles(Folder, "*.xml", SearchOption.AllDirectories)
        .Select(file => XDocument.Load(file).Root!)
        .Where(root => root.Name == Namespace + "schema")
        .ToArray();
}
