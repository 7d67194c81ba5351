using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>The grammars that the installed libvirt brings, and xmllint, which judges by them.</summary>
internal static partial class Grammar
{
    private const string Folder = "/usr/share/libvirt/schemas";

    /// <summary>Judges texts with each of the roots. One process does all of a grammar.</summary>
    /// <returns>What is wrong with each, in order; null for a valid one.</returns>
    public static IReadOnlyList<string?> Judge(IReadOnlyList<(Frame Frame, string Xml)> roots)
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var files = roots.Select((root, i) => (Path: Path.Combine(folder.FullName, FormattableString.Invariant($"{i}.xml")), root.Frame, root.Xml)).ToList();
            foreach (var (path, frame, xml) in files)
            {
                File.WriteAllText(path, frame.Around(xml).Text);
            }

            var error = string.Concat(files.GroupBy(file => file.Frame.Grammar, file => file.Path)
                .Select(group => Command.Run("xmllint", ["--noout", "--relaxng", Path.Combine(Folder, group.Key), .. group]).Error));
            var verdicts = Verdicts().Matches(error).ToDictionary(m => m.Groups["file"].Value, m => m.Groups["verdict"].Value);
            var complaints = Complaints().Matches(error).ToLookup(m => m.Groups["file"].Value, m => m.Groups["text"].Value);
            return files.Select(file => verdicts[file.Path] == "validates" ? null : string.Join('\n', complaints[file.Path])).ToList();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^(?<file>/.*) (?<verdict>validates|fails to validate)$", RegexOptions.Multiline)]
    private static partial Regex Verdicts();

    [GeneratedRegex(@"^(?<file>/.*?):\d+: (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Complaints();
}
