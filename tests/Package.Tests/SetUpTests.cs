using System;
using System.Linq;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>Ways to put a project together: those that work, and those that cannot, each with the one message that tells why.</summary>
[Collection(SharedPackage.Name)]
public sealed class SetUpTests(PackageFeed feed)
{
    private const string NoRuntime = "error LVG0025: Libvirt.Gen.Runtime is not referenced, and the emitted code needs it: the reference to the package leaves out its 'compile' assets. "
        + "Use a plain PackageReference, without IncludeAssets and ExcludeAssets, and no GlobalPackageReference";

    private const string EmitsCSharp = "error LVG0028: Libvirt.Gen emits C#, and this project is written in ";
    private const string UseProject = ": reference the package in a C# project, and that project here";

    /// <summary>Only the project that sets a target is warned, by what its Directory.Build.targets sets.</summary>
    [Fact]
    public void A_reference_counts_wherever_it_stands() => Assert.Equal(
        ["Nics.cs(7,67): warning LVG1001: 'DomainInterface.Teaming' (interface/teaming) needs libvirt 6.1.0; the project targets 6.0.0; it also needs QEMU 4.2.0 and a guest with Linux 4.18"],
        feed.Open("SetUps").Build("", "Working.slnx").Succeeded().Diagnostics);

    [Fact]
    public void What_cannot_work_is_one_error_each() => Assert.Equal(
        [
            "Both.csproj(1,1): error LVG0027: The types in 'Libvirt.Xml' are in 'Library' and 'SecondLibrary', so the compiler cannot know which are meant. "
                + "Reference the package in one of them and let the others use its types, or set LibvirtGenNamespace in one of them, or LibvirtGenVisibility to 'internal'",
            $"FSharp.fsproj: {EmitsCSharp}F#{UseProject}",
            "Folder.csproj: error LVG0016: The schema file 'schema' is a folder: name the files in it, such as schema/*.xml",
            "Global.csproj: " + NoRuntime,
            "Hidden.csproj(1,1): error LVG0029: The type 'Libvirt' hides the namespace 'Libvirt.Xml', which the emitted code needs, so nothing is emitted: "
                + "give the type another name, or put it into another namespace",
            // Of the same cause: the compiler's error at the place where the code names a type that two assemblies have.
            "Nics.cs(7,19): error CS0433: The type 'DomainInterface' exists in both 'Library, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null' and 'SecondLibrary, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null'",
            "NoCompile.csproj: " + NoRuntime,
            "NoFile.csproj: error LVG0016: The schema file '.' is a folder: name the files in it, such as ./*.xml",
            "NoFile.csproj: error LVG0016: The schema file 'absent/one.xml' does not exist",
            "NoFile.csproj: error LVG0016: The schema file 'missing.xml' does not exist",
            "NoFile.csproj: error LVG0016: The schema file 'two.xml' does not exist",
            "OnlyAnalyzers.csproj: " + NoRuntime,
            "Twice.csproj(1,1): error LVG0026: The types in 'Libvirt.Xml' are in 'Library' already. Remove the package reference here and use those, "
                + "or emit others: set LibvirtGenNamespace here, or LibvirtGenVisibility to 'internal' there",
            $"VisualBasic.vbproj: {EmitsCSharp}Visual Basic{UseProject}",
            "empty.xml(1,1): error LVG0001: The schema file is not well-formed XML: it is empty",
            "utf16.xml(1,1): error LVG0001: The schema file is not well-formed XML: it is not encoded in UTF-8, and has no byte order mark that tells the encoding; save it as UTF-8",
        ],
        feed.Open("SetUps").Build("", "Broken.slnx").Failed().Diagnostics.Order(StringComparer.Ordinal));
}
