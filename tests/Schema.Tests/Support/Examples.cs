using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The example documents beside the schema.</summary>
internal static class Examples
{
    public static TheoryData<string> Names => new(Files.Select(f => Path.GetFileName(f)!));

    /// <summary>Those of all formats: each has them in a folder of its own.</summary>
    public static IReadOnlyList<string> Files { get; } = Directory.GetFiles(SchemaFiles.Folder, "*.xml", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "examples")
        .Order(StringComparer.Ordinal)
        .ToArray();

    public static Root RootOf(string name) => Root.Named(XElement.Parse(Read(name)).Name.LocalName);

    public static string Read(string name) => File.ReadAllText(Files.Single(file => Path.GetFileName(file) == name)).TrimEnd('\n');
}
