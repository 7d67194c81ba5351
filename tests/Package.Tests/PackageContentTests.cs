using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
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
            "buildTransitive/Libvirt.Gen.After.targets",
            "buildTransitive/Libvirt.Gen.props",
            "buildTransitive/Libvirt.Gen.targets",
            "icon.png",
            "lib/net8.0/Libvirt.Gen.Runtime.dll",
            "lib/net8.0/Libvirt.Gen.Runtime.xml",
            "lib/netstandard2.0/Libvirt.Gen.Runtime.dll",
            "lib/netstandard2.0/Libvirt.Gen.Runtime.xml",
            "schema/domain/documents.xml",
            "schema/domain/interface.xml",
            "schema/language/schema.xsd",
            "schema/shared/address.xml",
            "schema/shared/connection.xml",
            "schema/shared/hypervisors.xml",
            "schema/shared/names.xml",
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
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.Contains("source-generator", metadata["tags"].Split(' '));
        Assert.StartsWith("## [", metadata["releaseNotes"], StringComparison.Ordinal);
        Assert.Contains("\n### Added\n", metadata["releaseNotes"].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.InRange(metadata["releaseNotes"].Length, 200, 4000);

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

    /// <summary>The package's own page has none of the files that the README links to in the repository.</summary>
    [Fact]
    public void No_link_leads_nowhere()
    {
        foreach (var text in new[] { Text("README.md"), Metadata().Elements().Single(e => e.Name.LocalName == "releaseNotes").Value })
        {
            Assert.NotEmpty(text);
            Assert.DoesNotMatch(@"\]\((?!https?:|#)", text);
        }
    }

    [Fact]
    public void The_README_does_not_tell_of_a_clone()
    {
        const string Heading = "\n## From the source\n";

        Assert.Contains(Heading, System.IO.File.ReadAllText(System.IO.Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        Assert.DoesNotContain(Heading, Text("README.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("bash tests/", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains("\n## What it does not do\n", Text("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/acme/gen", "https://example.org/acme/gen")]
    [InlineData("https://example.org/acme/gen.git", "https://example.org/acme/gen")]
    [InlineData("https://example.org/acme/gen/", "https://example.org/acme/gen")]
    public void Where_the_sources_are_published_is_one_property(string url, string expected)
    {
        using var files = new TemporaryFolder();
        var properties = DotNet.Run(
            Repository.Root, new Dictionary<string, string>(), "msbuild", "generator/Libvirt.Gen.csproj", "-t:SetNuspecProperties", "-getProperty:NuspecProperties",
            $"-p:RepositoryUrl={url}", $"-p:PackageFilesFolder={files.Path}/").Succeeded().Output;

        Assert.Contains($";repositoryUrl={expected};commit=", properties, StringComparison.Ordinal);
        Assert.Contains($"All changes: [CHANGELOG.md]({expected}/blob/HEAD/CHANGELOG.md);", properties, StringComparison.Ordinal);
        Assert.Contains($"]({expected}/blob/HEAD/", System.IO.File.ReadAllText(System.IO.Path.Combine(files.Path, "README.md")), StringComparison.Ordinal);
        var nuspec = System.IO.File.ReadAllText(System.IO.Path.Combine(files.Path, "Libvirt.Gen.nuspec"));
        Assert.Contains("<projectUrl>$repositoryUrl$</projectUrl>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<repository type=\"git\" url=\"$repositoryUrl$\" commit=\"$commit$\" />", nuspec, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_documentation_tells_of_public_types_alone(string framework)
    {
        var library = Assembly.Load(Bytes(feed.Package, $"lib/{framework}/Libvirt.Gen.Runtime.dll"));
        var documented = XDocument.Parse(Text($"lib/{framework}/Libvirt.Gen.Runtime.xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value).ToList();
        var types = documented.Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..]).ToList();
        var exported = library.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).ToList();

        Assert.Equal(exported.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
        Assert.All(documented, name => Assert.Contains(exported, type => name[2..] == type || name[2..].StartsWith(type + ".", StringComparison.Ordinal)));
        Assert.Contains("P:Libvirt.Xml.LibvirtXmlException.LineNumber", documented);
        Assert.Contains("M:Libvirt.Xml.LibvirtVersion.#ctor(System.Int32,System.Int32,System.Int32)", documented);
    }

    [Theory]
    [InlineData("lib/net8.0/Libvirt.Gen.Runtime")]
    [InlineData("lib/netstandard2.0/Libvirt.Gen.Runtime")]
    [InlineData("analyzers/dotnet/cs/Libvirt.Gen")]
    [InlineData("analyzers/dotnet/cs/Libvirt.Gen.CodeFixes")]
    public void Nothing_names_the_folder_that_it_was_built_in(string assembly)
    {
        var library = System.Text.Encoding.Latin1.GetString(Bytes(feed.Package, assembly + ".dll"));
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. Bytes(feed.Symbols, assembly + ".pdb")]);
        var reader = symbols.GetMetadataReader();
        var sources = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();

        Assert.DoesNotContain(Repository.Root, library, StringComparison.Ordinal);
        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
        Assert.All(reader.CustomDebugInformation, information => Assert.DoesNotContain(
            Repository.Root, System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(reader.GetCustomDebugInformation(information).Value)), StringComparison.Ordinal));
    }

    private string Text(string entry) => System.Text.Encoding.UTF8.GetString(Bytes(feed.Package, entry)).TrimStart('\uFEFF');

    private static byte[] Bytes(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var content = archive.GetEntry(entry)!.Open();
        using var memory = new System.IO.MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }

    private XElement Metadata()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var nuspec = package.GetEntry("Libvirt.Gen.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private SortedDictionary<string, Version> References(string entry)
    {
        using var assembly = new PEReader([.. Bytes(feed.Package, entry)]);
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
