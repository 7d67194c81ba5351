using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Setup;

/// <summary>What a project's properties say that the schema does not know, and where each message stands.</summary>
public sealed class OptionTests
{
    private const string Project = "/src/App.csproj";

    private static readonly SchemaText Schema = new(
        "card.xml", $"<schema xmlns=\"{SchemaGrammar.Namespace}\" release=\"12.8.0\"><element name=\"card\" root=\"true\"/></schema>", IsShipped: true);

    [Theory]
    [InlineData("60.0.0")]
    [InlineData("99.0.0")]
    [InlineData("12.9.0")]
    [InlineData("12.8.1")]
    [InlineData("13.0.0")]
    [InlineData("12.10.0")]
    [InlineData("999.999.999")]
    [InlineData(" 61.0.0 ")]
    [InlineData("120.8.0")]
    [InlineData("12.80.0")]
    public async Task A_target_that_the_schema_does_not_know_is_a_warning(string target)
    {
        foreach (var (property, what, file) in new[]
        {
            ("LibvirtTargetVersion", "property 'LibvirtTargetVersion'", Project),
            ("libvirt_target_version", "option 'libvirt_target_version' of an .editorconfig", "File0.cs"),
        })
        {
            var diagnostic = Assert.Single(await Analyze(Emitted(Schema), property, target));

            Assert.Equal(
                $"LVG0024: The {what} has the value '{target.Trim()}', and the schema knows libvirt up to 12.8.0: no code will be said to need a newer release",
                $"{diagnostic.Id}: {diagnostic.GetMessage()}");
            Assert.Equal((DiagnosticSeverity.Warning, file), (diagnostic.Severity, diagnostic.Location.GetLineSpan().Path));
        }
    }

    [Theory]
    [InlineData("12.8.0")]
    [InlineData("12.7.99")]
    [InlineData("6.0.0")]
    [InlineData("0.1.0")]
    [InlineData("")]
    public async Task A_target_that_the_schema_knows_is_none(string target)
    {
        Assert.Empty(await Analyze(Emitted(Schema), "LibvirtTargetVersion", target));
        Assert.Empty(await Analyze(Emitted(Schema), "libvirt_target_version", target));
    }

    [Fact]
    public async Task A_schema_that_does_not_say_what_it_knows_warns_of_no_target() => Assert.Empty(
        await Analyze(Emitted(TestSchema.Of("<element name=\"card\" root=\"true\"/>")), "LibvirtTargetVersion", "60.0.0"));

    [Fact]
    public async Task A_project_that_only_sees_the_types_is_warned_as_well()
    {
        using var image = new MemoryStream();
        Assert.True(Emitted(Schema).WithAssemblyName("Lib").Emit(image).Success);
        var compilation = GeneratorRun.Compilation("class C { }").AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal("LVG0024", Assert.Single(await Analyze(compilation, "LibvirtTargetVersion", "60.0.0")).Id);
    }

    [Theory]
    [InlineData("LibvirtTargetVersion", "six")]
    [InlineData("LibvirtTargetHypervisor", "hal")]
    [InlineData("LibvirtGenNamespace", "1A")]
    [InlineData("LibvirtGenVisibility", "private")]
    public async Task What_cannot_be_understood_stands_at_the_project_file(string property, string value)
    {
        var diagnostic = Assert.Single(await Analyze(Emitted(Schema), property, value));

        Assert.Equal(("LVG0020", Project), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("LibvirtTargetVersion", "six", "The property 'LibvirtTargetVersion' has the value 'six': expected a libvirt release")]
    [InlineData("libvirt_target_version", "six", "The option 'libvirt_target_version' of an .editorconfig has the value 'six': expected a libvirt release")]
    [InlineData("libvirt_target_hypervisor", "hal", "The option 'libvirt_target_hypervisor' of an .editorconfig has the value 'hal': expected names among")]
    [InlineData("libvirt_obsolete_guards", "all", "The option 'libvirt_obsolete_guards' of an .editorconfig has the value 'all': expected")]
    [InlineData("LibvirtTargetVersion", "60.0.0", "The property 'LibvirtTargetVersion' has the value '60.0.0', and the schema knows")]
    [InlineData("libvirt_target_version", "60.0.0", "The option 'libvirt_target_version' of an .editorconfig has the value '60.0.0', and the schema knows")]
    public async Task The_message_tells_a_property_from_an_option(string name, string value, string message) =>
        Assert.StartsWith(message, Assert.Single(await Analyze(Emitted(Schema), name, value)).GetMessage(), StringComparison.Ordinal);

    private static Compilation Emitted(SchemaText schema) => GeneratorRun.Compile([schema], null, "class A { }", "class B { }");

    private static async Task<IEnumerable<Diagnostic>> Analyze(Compilation compilation, string property, string value) => await compilation
        .WithAnalyzers([new OptionsAnalyzer()], GeneratorRun.OptionsOf(new Dictionary<string, string> { [property] = value, ["MSBuildProjectFullPath"] = Project }))
        .GetAnalyzerDiagnosticsAsync();
}
