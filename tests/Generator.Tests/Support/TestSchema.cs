using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>Schema files for tests: the shipped ones, and small ones made up on the spot.</summary>
internal static class TestSchema
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "schema");

    /// <summary>The files that the package ships.</summary>
    public static IReadOnlyList<SchemaText> Shipped { get; } = Directory.GetDirectories(Folder)
        .SelectMany(format => Directory.GetFiles(format, "*.xml"))
        .Order(StringComparer.Ordinal)
        .Select(path => new SchemaText(path, File.ReadAllText(path), IsShipped: true))
        .ToArray();

    /// <summary>A file with <paramref name="content"/> between the tags of <c>schema</c>, which stand on its first and last line.</summary>
    public static SchemaText Of(string content, string path = "test.xml", bool isShipped = true) =>
        new(path, $"<schema xmlns=\"{SchemaGrammar.Namespace}\">\n{content}\n</schema>", isShipped);
}
