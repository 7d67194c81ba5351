using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Libvirt.Gen.Generator.Tests.Documentation;

/// <summary>The pages that people read, by their path from the repository's root.</summary>
internal static class MarkdownPages
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> All { get; } = Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Intersect(["bin", "obj", "artifacts"]).Any() && !path.Contains(".received.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    public static string Text(string page) => File.ReadAllText(Path.Combine(Root, page));

    private static string FindRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
