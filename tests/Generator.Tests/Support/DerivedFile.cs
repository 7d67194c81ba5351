using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>
/// Files of the repository that are made from the schema, wholly or between two marks. A test writes what it expects beside a file
/// that differs, and <c>tests/accept.sh</c> moves it there.
/// </summary>
internal static class DerivedFile
{
    /// <summary>Compares a whole file.</summary>
    public static void Match(string path, string expected)
    {
        var file = Path.Combine(Root(), path);
        var received = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + ".received" + Path.GetExtension(file));
        if (File.Exists(file) && File.ReadAllText(file) == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Fail($"{path} is not what the schema makes of it: 'bash tests/accept.sh' takes over what stands in {received}");
    }

    /// <summary>Compares what stands between <c>&lt;!-- name … --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public static void MatchSection(string path, string name, string expected)
    {
        var text = File.ReadAllText(Path.Combine(Root(), path));
        var start = text.IndexOf("-->", text.IndexOf("<!-- " + name, StringComparison.Ordinal), StringComparison.Ordinal) + "-->".Length;
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start > 0 && end >= start, $"{path} has no section '{name}'");
        Match(path, text[..start] + expected + text[end..]);
    }

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder, "Libvirt.Gen.sln").Any())
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
