using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Gen.Setup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Setup;

/// <summary>Projects put together in a way in which the emitted code could not compile: one error tells, and nothing is emitted.</summary>
public sealed class SetupTests
{
    private static readonly IReadOnlyList<SchemaText> Schema =
        [TestSchema.Of("<element name=\"card\" root=\"true\"><attribute name=\"a\"/></element>", "card.xml")];

    private static readonly MetadataReference[] WithoutRuntime =
        GeneratorRun.References.Where(r => !r.Display!.EndsWith("Libvirt.Gen.Runtime.dll", StringComparison.Ordinal)).ToArray();

    /// <summary>Code, and the type and the namespace that meet there.</summary>
    public static TheoryData<string, string, string> Hiding => new()
    {
        { "public class Libvirt { }", "Libvirt", "Libvirt.Xml" },
        { "internal static class Libvirt { }", "Libvirt", "Libvirt.Xml" },
        { "enum Libvirt { A }", "Libvirt", "Libvirt.Xml" },
        { "struct Libvirt { }", "Libvirt", "Libvirt.Xml" },
        { "delegate void Libvirt();", "Libvirt", "Libvirt.Xml" },
        { "namespace Libvirt { interface Xml { } }", "Libvirt.Xml", "Libvirt.Xml" },
        { "namespace Libvirt { record Xml; }", "Libvirt.Xml", "Libvirt.Xml" },
        { "namespace Libvirt.Xml { class Serialization { } }", "Libvirt.Xml.Serialization", "Libvirt.Xml.Serialization" },
        { "class System { }", "System", "System.Buffers" },
        { "namespace System { class Collections { } }", "System.Collections", "System.Collections.Generic" },
        { "namespace System { class IO { } }", "System.IO", "System.IO" },
    };

    [Theory]
    [MemberData(nameof(Hiding))]
    public void A_type_with_the_name_of_a_namespace_is_one_error(string code, string type, string nameSpace)
    {
        var (files, diagnostics) = Run(Compile(code));

        Assert.Equal(
            $"LVG0029: The type '{type}' hides the namespace '{nameSpace}', which the emitted code needs, so nothing is emitted: give the type another name, or put it into another namespace",
            Text(Assert.Single(diagnostics)));
        Assert.Empty(files);
    }

    [Theory]
    [InlineData("namespace Libvirt { class System { } class Global { } }")]
    [InlineData("namespace Libvirt.Xml { class System { } class String { } class Object { } class Array { } class List { } }")]
    [InlineData("namespace Libvirt.Xml { class Attribute { } enum Xml { A } namespace Libvirt { class Xml { } } }")]
    [InlineData("namespace Libvirt.Xml.System { class IO { } }")]
    [InlineData("namespace Acme.Libvirt { class Xml { } }")]
    [InlineData("namespace Acme { class Libvirt { class Xml { } } }")]
    [InlineData("class Libvirt<T> { }")]
    [InlineData("class LibVirt { }")]
    [InlineData("class Xml { } class Serialization { } class LibvirtElement { }")]
    [InlineData("namespace Global.System { class String { } }")]
    public void Other_names_are_no_matter(string code)
    {
        var compilation = Compile(code);
        var (files, diagnostics) = Run(compilation);

        Assert.Empty(diagnostics);
        Assert.Empty(compilation.AddSyntaxTrees(files).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_type_in_place_of_the_project_s_namespace_is_one_error() => Assert.Equal(
        "The type 'Acme' hides the namespace 'Acme.Virt'",
        Assert.Single(Run(Compile("class Acme { }"), "Acme.Virt").Diagnostics).GetMessage().Split(',')[0]);

    [Fact]
    public void Without_the_runtime_nothing_is_emitted()
    {
        var (files, diagnostics) = Run(Compile("", WithoutRuntime));

        Assert.Equal("LVG0025", Assert.Single(diagnostics).Id);
        Assert.Empty(files);
    }

    [Theory]
    [InlineData("public", "Libvirt.Xml", "Libvirt.Xml", "", true)]
    [InlineData("public", "Acme.Virt", "Acme.Virt", "", true)]
    [InlineData("internal", "Libvirt.Xml", "Libvirt.Xml", "Consumer", true)]
    [InlineData("internal", "Libvirt.Xml", "Libvirt.Xml", "", false)]
    [InlineData("internal", "Libvirt.Xml", "Libvirt.Xml", "Another", false)]
    [InlineData("public", "Acme.Virt", "Libvirt.Xml", "", false)]
    [InlineData("public", "Libvirt.Xml", "Acme.Virt", "", false)]
    [InlineData("public", "Libvirt.Xml.Acme", "Libvirt.Xml", "", false)]
    public void Types_of_a_referenced_assembly_are_not_emitted_again(string visibility, string there, string here, string friend, bool isSame)
    {
        var (files, diagnostics) = Run(Compile("", References(Library("Lib", there, visibility, friend))), here);

        Assert.Equal(isSame ? ["LVG0026"] : [], diagnostics.Select(d => d.Id));
        Assert.Equal(isSame, files.Length == 0);
    }

    [Fact]
    public void The_other_assemblies_are_named()
    {
        var (_, diagnostics) = Run(Compile("", References(Library("Beta"), Library("Alpha"))));

        Assert.StartsWith("LVG0026: The types in 'Libvirt.Xml' are in 'Alpha' and 'Beta' already", Text(Assert.Single(diagnostics)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class C { Libvirt.Xml.Card F; }", true)]
    [InlineData("using Libvirt.Xml; class C { Card F; }", true)]
    [InlineData("using Libvirt.Xml; class C { object F = new Card(); }", true)]
    [InlineData("using Libvirt.Xml; class C { object F = LibvirtFeatures.All; }", true)]
    [InlineData("using static Libvirt.Xml.LibvirtFeatures; class C { }", true)]
    [InlineData("using L = Libvirt.Xml; class C { L.Card F; }", true)]
    [InlineData("using Libvirt.Xml; class C { LibvirtVersion F; MacAddress G; }", false)]
    [InlineData("class C { object F = Of_Alpha.Make(); }", false)]
    [InlineData("class C { }", false)]
    [InlineData("class Card { } class C { Card F; }", false)]
    public void Types_in_two_referenced_assemblies_are_an_error_where_code_names_one(string code, bool isNamed)
    {
        var (_, diagnostics) = Run(Compile(code, References(Library("Alpha"), Library("Beta"))), schema: []);

        Assert.Equal(isNamed ? ["The types in 'Libvirt.Xml' are in 'Alpha' and 'Beta', so the compiler cannot know which are meant"] : [],
            diagnostics.Select(d => d.GetMessage().Split('.', 3) is var parts ? parts[0] + "." + parts[1] : ""));
    }

    [Fact]
    public void Two_assemblies_with_namespaces_of_their_own_are_told_apart() => Assert.Empty(Run(
        Compile("class C { Alpha.Card F; Beta.Card G; }", References(Library("LibA", "Alpha"), Library("LibB", "Beta"))), schema: []).Diagnostics);

    [Fact]
    public void The_error_stands_at_the_project_file()
    {
        var location = Assert.Single(Run(Compile("class Libvirt { }")).Diagnostics).Location.GetLineSpan();

        Assert.Equal("/src/App.csproj", location.Path);
    }

    [Fact]
    public void The_namespaces_that_emitted_code_names_are_those_that_are_looked_at()
    {
        var files = Run(Compile(""), schema: TestSchema.Shipped).Files;
        var compilation = Compile("").AddSyntaxTrees(files);

        Assert.Equal(
            SetupCheck.NamespacesInUse,
            files.SelectMany(file => NamespacesNamed(file, compilation.GetSemanticModel(file))).Distinct().Except(["System", "Libvirt.Xml"]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamespacesNamed(SyntaxTree file, SemanticModel model) => file.GetRoot().DescendantNodes()
        .OfType<QualifiedNameSyntax>()
        .Select(name => model.GetSymbolInfo(name).Symbol)
        .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
        .OfType<INamedTypeSymbol>()
        .Select(type => type.ContainingNamespace.ToDisplayString());

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage()}";

    private static MetadataReference[] References(params MetadataReference[] libraries) => [.. GeneratorRun.References, .. libraries];

    private static CSharpCompilation Compile(string code, params MetadataReference[] references) => GeneratorRun.Compilation(code)
        .WithReferences(references.Length == 0 ? GeneratorRun.References : references)
        .WithOptions(GeneratorRun.Compilation().Options.WithNullableContextOptions(NullableContextOptions.Disable));

    /// <summary>An assembly with emitted types.</summary>
    private static PortableExecutableReference Library(string name, string nameSpace = "Libvirt.Xml", string visibility = "public", string friend = "")
    {
        var code = friend.Length == 0 ? "" : $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]";
        var compilation = Compile($"{code} public static class Of_{name} {{ public static object Make() => new {nameSpace}.Card(); }}").WithAssemblyName(name);
        var properties = new Dictionary<string, string> { ["LibvirtGenNamespace"] = nameSpace, ["LibvirtGenVisibility"] = visibility };
        GeneratorRun.Driver(Schema, properties).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var image = new MemoryStream();
        Assert.True(output.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static (ImmutableArray<SyntaxTree> Files, ImmutableArray<Diagnostic> Diagnostics) Run(
        CSharpCompilation compilation, string nameSpace = "Libvirt.Xml", IReadOnlyList<SchemaText>? schema = null)
    {
        var properties = new Dictionary<string, string> { ["LibvirtGenNamespace"] = nameSpace, ["MSBuildProjectFullPath"] = "/src/App.csproj" };
        var result = GeneratorRun.Driver(schema ?? Schema, properties).RunGenerators(compilation).GetRunResult();
        return (result.GeneratedTrees, result.Diagnostics);
    }
}
