using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>
/// The test driver of the installed libvirt (<c>virsh -c test:///default</c>): it reads and prints documents with the code of all
/// drivers, keeps them in the memory of its process, and needs no daemon.
/// </summary>
internal static partial class TestDriver
{
    private const string Connection = "test:///default";

    /// <summary>The release that is installed.</summary>
    public static LibvirtVersion Release { get; } = LibvirtVersion.Parse(
        LibraryVersion().Match(Virsh("version\n").Output).Groups["release"].Value);

    /// <summary>Defines a text with each of the roots, and has it printed. One process does them all.</summary>
    /// <returns>What became of each, in order.</returns>
    public static IReadOnlyList<Answer> Define(IReadOnlyList<(Frame Frame, string Xml)> roots)
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var commands = new StringBuilder();
            for (var i = 0; i < roots.Count; i++)
            {
                var (frame, xml) = roots[i];
                var (text, name) = frame.Around(xml);
                File.WriteAllText(Path.Combine(folder.FullName, $"{Marker(i)}.xml"), text);
                commands.Append($"echo {Marker(i)}\n{frame.Define} {folder.FullName}/{Marker(i)}.xml\n{frame.Print} '{name}'\n{frame.Forget} '{name}'\n");
            }

            var (_, output, error) = Virsh(commands.ToString());
            var printed = Printed().Matches(output).ToDictionary(m => m.Groups["marker"].Value, m => m.Groups["text"].Value);
            var refusals = Refusals().Matches(error).ToDictionary(m => m.Groups["marker"].Value, m => m.Groups["reason"].Value);
            var answers = roots.Select((root, i) => new Answer(root.Frame, printed.GetValueOrDefault(Marker(i)), refusals.GetValueOrDefault(Marker(i)))).ToList();

            // No answer is not a refusal.
            return answers.TrueForAll(answer => answer.Xml is null != answer.Refusal is null)
                ? answers
                : throw new InvalidOperationException($"virsh did not answer about each root:\n{error}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Output, string Error) Virsh(string commands) =>
        Command.Run("virsh", ["-q", "-c", Connection], commands);

    private static string Marker(int number) => FormattableString.Invariant($"root-{number}");

    [GeneratedRegex(@"^Using library: libvirt (?<release>\d+\.\d+\.\d+)$", RegexOptions.Multiline)]
    private static partial Regex LibraryVersion();

    // virsh repeats the commands that it is given; between two markers there is one document or none.
    [GeneratedRegex(@"^virsh # echo (?<marker>root-\d+)\n(?:(?!^virsh # echo ).)*?^(?<text><.*?)^virsh # ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^error: Failed to define \w+ from \S*/(?<marker>root-\d+)\.xml\nerror: (?<reason>.*)$", RegexOptions.Multiline)]
    private static partial Regex Refusals();
}
