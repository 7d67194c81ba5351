using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>What libvirt made of a NIC: what it prints of the guest, or why it refused it.</summary>
internal sealed partial record DefinedNic(string? Guest, string? Refusal)
{
    /// <summary>The NIC cut out of the guest: its first line begins with it, the others are indented as in the guest; null when it was refused.</summary>
    public string? CutOut { get; } = Guest is null ? null : Nic().Match(Guest).Groups["nic"].Value;

    /// <summary>The NIC as libvirt prints it, but without the indentation that its place in the guest gives it; null when it was refused.</summary>
    public string? Xml => CutOut is null ? null : WithoutIndentation(CutOut);

    private static string WithoutIndentation(string nic) =>
        string.Join('\n', nic.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));

    [GeneratedRegex(@"^    (?<nic><interface\b(?:[^>]*/>|.*?^    </interface>))$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Nic();
}
