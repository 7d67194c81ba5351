using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>The package, packed once for all tests with a version that no cache can know, in a local folder feed.</summary>
public sealed class PackageFeed : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly TemporaryFolder _folder = new();
    private int _workspaces;

    public PackageFeed()
    {
        Version = FormattableString.Invariant($"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");
        Feed = _folder.Create("feed");

        // Only the version of the package changes, not that of the assemblies: they need not be compiled again. The packages of
        // the repository are there, since these tests have been built.
        DotNet.Run(Repository.Root, NoVariables, "pack", Repository.Solution, "-c", "Release", "--no-restore", "-o", Feed, $"-p:PackageVersion={Version}")
            .SucceededCleanly();
        WriteSettings();
    }

    /// <summary>The version that consumers ask for.</summary>
    public string Version { get; }

    internal string Feed { get; }

    internal string[] Files => Directory.GetFiles(Feed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToArray();

    internal string Package => Path.Combine(Feed, $"Libvirt.Gen.{Version}.nupkg");

    internal string Symbols => Path.Combine(Feed, $"Libvirt.Gen.{Version}.snupkg");

    /// <summary>A copy of a consumer outside the repository, which restores the package from the feed.</summary>
    internal Workspace Open(string consumer)
    {
        var folder = Path.Combine(_folder.Path, FormattableString.Invariant($"{consumer}-{++_workspaces}"));
        return Workspace.Create(folder, consumer, new Dictionary<string, string>
        {
            ["LibvirtGenPackageVersion"] = Version,
            ["NUGET_PACKAGES"] = _folder.Create("packages"),
        });
    }

    /// <summary>The settings above all consumers: where packages come from, and nothing else.</summary>
    private void WriteSettings()
    {
        NuGetConfig.Write(
            _folder.Path,
            Feed,
            DotNet.Run(_folder.Path, NoVariables, "nuget", "list", "source"),
            DotNet.Run(_folder.Path, NoVariables, "nuget", "locals", "global-packages", "--list"));
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(_folder.Path, name), "<Project />\n");
        }

        File.WriteAllText(Path.Combine(_folder.Path, ".editorconfig"), "root = true\n");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

/// <summary>All tests that need the package, one after the other: builds share the machine badly.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageFeed>
{
    public const string Name = "Package";
}
