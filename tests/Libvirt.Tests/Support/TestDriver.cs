using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>
/// The test driver of the installed libvirt (<c>virsh -c test:///default</c>): it reads and prints domains with the code of all
/// drivers, keeps them in the memory of its process, and needs no daemon.
/// </summary>
internal static partial class TestDriver
{
    private const string Connection = "test:///default";

    /// <summary>The release that is installed.</summary>
    public static LibvirtVersion Release { get; } = LibvirtVersion.Parse(
        LibraryVersion().Match(Virsh("version\n").Output).Groups["release"].Value);

    /// <summary>Defines a guest with each of the NICs, and has it printed. One process does them all.</summary>
    /// <returns>What became of each, in order.</returns>
    public static IReadOnlyList<DefinedNic> Define(IReadOnlyList<string> nics)
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var commands = new StringBuilder();
            for (var i = 0; i < nics.Count; i++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{Guest(i)}.xml"), GuestWith(nics[i], Guest(i)));
                commands.Append($"define {folder.FullName}/{Guest(i)}.xml\ndumpxml {Guest(i)}\nundefine {Guest(i)}\n");
            }

            var (_, output, error) = Virsh(commands.ToString());
            var dumps = Guests().Matches(output).ToDictionary(m => m.Groups["name"].Value, m => m.Value);
            var refusals = Refusals().Matches(error).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["reason"].Value);
            var defined = nics.Select((_, i) => new DefinedNic(dumps.GetValueOrDefault(Guest(i)), refusals.GetValueOrDefault(Guest(i)))).ToList();

            // No answer is not a refusal.
            return defined.TrueForAll(nic => nic.Xml is null != nic.Refusal is null)
                ? defined
                : throw new InvalidOperationException($"virsh did not answer for each guest:\n{error}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Output, string Error) Virsh(string commands) =>
        Command.Run("virsh", ["-q", "-c", Connection], commands);

    private static string Guest(int number) => FormattableString.Invariant($"guest-{number}");

    /// <summary>A guest with one NIC and nothing else that is not needed.</summary>
    public static string GuestWith(string nic, string name) =>
        $"<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os><devices>{nic}</devices></domain>";

    [GeneratedRegex(@"^Using library: libvirt (?<release>\d+\.\d+\.\d+)$", RegexOptions.Multiline)]
    private static partial Regex LibraryVersion();

    [GeneratedRegex(@"^<domain type='test'[^>]*>\n  <name>(?<name>[^<]*)</name>.*?^</domain>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Guests();

    [GeneratedRegex(@"^error: Failed to define domain from \S*/(?<name>guest-\d+)\.xml\nerror: (?<reason>.*)$", RegexOptions.Multiline)]
    private static partial Regex Refusals();
}
