using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>What is in the package, and what it asks for.</summary>
[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Packing_the_solution_leaves_one_package_and_its_symbols() =>
        Assert.Equal([$"Libvirt.Gen.{feed.Version}.nupkg", $"Libvirt.Gen.{feed.Version}.snupkg"], feed.Files);

    [Fact]
    public void The_package_holds_exactly_these_files() => Assert.Equal(
        [
            "LICENSE",
            "Libvirt.Gen.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Libvirt.Gen.CodeFixes.dll",
            "analyzers/dotnet/cs/Libvirt.Gen.dll",
            "buildTransitive/Libvirt.Gen.props",
            "buildTransitive/Libvirt.Gen.targets",
            "lib/net8.0/Libvirt.Gen.Runtime.dll",
            "lib/net8.0/Libvirt.Gen.Runtime.xml",
            "lib/netstandard2.0/Libvirt.Gen.Runtime.dll",
            "lib/netstandard2.0/Libvirt.Gen.Runtime.xml",
            "schema/address.xml",
            "schema/domain.xml",
            "schema/interface.xml",
            "schema/names.xml",
            "schema/network.xml",
            "schema/schema.xsd",
        ],
        Entries(feed.Package));

    [Fact]
    public void The_symbols_package_holds_exactly_these_files() => Assert.Equal(
        [
            "Libvirt.Gen.nuspec",
            "analyzers/dotnet/cs/Libvirt.Gen.CodeFixes.pdb",
            "analyzers/dotnet/cs/Libvirt.Gen.pdb",
            "lib/net8.0/Libvirt.Gen.Runtime.pdb",
            "lib/netstandard2.0/Libvirt.Gen.Runtime.pdb",
        ],
        Entries(feed.Symbols));

    [Fact]
    public void Only_netstandard_needs_another_package() => Assert.Equal(
        [".NETStandard2.0: System.Memory 4.5.5", "net8.0: "],
        Metadata().Elements().Single(e => e.Name.LocalName == "dependencies").Elements().Select(group =>
            $"{group.Attribute("targetFramework")?.Value}: {string.Join(", ", group.Elements().Select(d => $"{d.Attribute("id")?.Value} {d.Attribute("version")?.Value}"))}"));

    [Fact]
    public void The_metadata_says_what_it_is()
    {
        var metadata = Metadata().Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);

        Assert.Equal("Libvirt.Gen", metadata["id"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);

        // With it, 'dotnet add package' would leave out the library.
        Assert.DoesNotContain("developmentDependency", metadata.Keys);
    }

    [Fact]
    public void The_generator_loads_into_the_oldest_supported_compiler() =>
        Assert.Equal(new Version(4, 8, 0, 0), References("analyzers/dotnet/cs/Libvirt.Gen.dll")["Microsoft.CodeAnalysis"]);

    [Fact]
    public void The_generator_needs_no_library_that_the_compiler_does_not_bring() => Assert.Equal(
        ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"],
        References("analyzers/dotnet/cs/Libvirt.Gen.dll").Keys.Where(name => name is not ("System.Memory" or "System.Reflection.Metadata")));

    private XElement Metadata()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var nuspec = package.GetEntry("Libvirt.Gen.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private SortedDictionary<string, Version> References(string entry)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var content = package.GetEntry(entry)!.Open();
        using var memory = new System.IO.MemoryStream();
        content.CopyTo(memory);
        memory.Position = 0;
        using var assembly = new PEReader(memory);
        var metadata = assembly.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference);
        return new(references.ToDictionary(r => metadata.GetString(r.Name), r => r.Version), StringComparer.Ordinal);
    }

    /// <summary>The entries, without those of the container format.</summary>
    private static string[] Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
