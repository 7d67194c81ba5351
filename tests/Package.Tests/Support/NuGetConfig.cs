using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>
/// Adds a local feed to the machine's own sources, which stay in force. The package's id is mapped to the feed, so that no other
/// source can answer for it, and everything else to the machine's sources.
/// </summary>
internal static partial class NuGetConfig
{
    private const string LocalFeed = "libvirt-gen-local";

    public static void Write(string folder, string feed, CommandResult sources, CommandResult packageCache)
    {
        var machineSources = EnabledSource().Matches(sources.Succeeded().Output).Select(match => match.Groups["name"].Value);
        var cache = packageCache.Succeeded().Output.Split(": ", 2)[1].Trim();
        var config = new XElement(
            "configuration",
            new XElement("packageSources", Add(LocalFeed, feed)),
            new XElement("packageSourceMapping", machineSources.Select(name => Source(name, "*")).Prepend(Source(LocalFeed, "Libvirt.Gen"))),
            // What the machine has unpacked already need not be unpacked, let alone downloaded, into the tests' own package folder.
            new XElement("fallbackPackageFolders", Add("machine", cache)));
        config.Save(Path.Combine(folder, "nuget.config"));
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Source(string key, string pattern) =>
        new("packageSource", new XAttribute("key", key), new XElement("package", new XAttribute("pattern", pattern)));

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.+) \[Enabled\]\s*$", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
