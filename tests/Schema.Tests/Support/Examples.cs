using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>The example documents beside the schema.</summary>
internal static class Examples
{
    public static string SchemaFolder { get; } = Path.Combine(AppContext.BaseDirectory, "schema");

    public static TheoryData<string> Names => new(Files.Select(f => Path.GetFileName(f)!));

    public static IReadOnlyList<string> Files { get; } =
        Directory.GetFiles(Path.Combine(SchemaFolder, "domain", "examples"), "*.xml").Order(StringComparer.Ordinal).ToArray();

    public static string Read(string name) => File.ReadAllText(Path.Combine(SchemaFolder, "domain", "examples", name)).TrimEnd('\n');
}
