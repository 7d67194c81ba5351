using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>The grammar of domains that the installed libvirt brings, and xmllint, which judges by it.</summary>
internal static partial class Grammar
{
    private const string Domain = "/usr/share/libvirt/schemas/domain.rng";

    /// <summary>Judges guests with each of the NICs. One process does them all.</summary>
    /// <returns>What is wrong with each, in order; null for a valid one.</returns>
    public static IReadOnlyList<string?> Judge(IReadOnlyList<string> nics)
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var files = nics.Select((nic, i) => (Path: Path.Combine(folder.FullName, FormattableString.Invariant($"{i}.xml")), Nic: nic)).ToList();
            foreach (var (path, nic) in files)
            {
                File.WriteAllText(path, TestDriver.GuestWith(nic, "guest"));
            }

            var (_, _, error) = Command.Run("xmllint", ["--noout", "--relaxng", Domain, .. files.Select(file => file.Path)]);
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
