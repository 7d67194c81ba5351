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

    public static IReadOnlyList<string> Files { get; } =
        Directory.GetFiles(Path.Combine(SchemaFiles.Folder, "examples"), "*.xml").Order(StringComparer.Ordinal).ToArray();

    public static Root RootOf(string name) => Root.Named(XElement.Parse(Read(name)).Name.LocalName);

    public static string Read(string name) => File.ReadAllText(Path.Combine(SchemaFiles.Folder, "examples", name)).TrimEnd('\n');
}
