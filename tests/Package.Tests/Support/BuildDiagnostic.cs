using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>Finds diagnostics in the text of a build.</summary>
internal static partial class BuildDiagnostic
{
    public static string[] ParseAll(string output) => Line().Matches(output)
        .Select(match => $"{Origin(match)}: {match.Groups["severity"].Value} {match.Groups["id"].Value}: {match.Groups["message"].Value}")
        .Distinct()
        .ToArray();

    /// <summary>The file's name without its folder, which differs from run to run.</summary>
    private static string Origin(Match match) =>
        Path.GetFileName(match.Groups["file"].Value.Trim()) + match.Groups["place"].Value;

    // The link to the rule's page and the project stand behind the message.
    [GeneratedRegex(@"^(?<file>[^:\r\n]+?)(?<place>\(\d+,\d+\))?\s*: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)(?: \(https?://[^)]*\))?(?: \[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
