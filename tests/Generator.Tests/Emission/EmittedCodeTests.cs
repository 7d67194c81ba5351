using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>The emitted code compiles as C# 9 without a warning, whatever stands beside it.</summary>
public class EmittedCodeTests
{
    private const string Decoys = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net;
        using System.Net.NetworkInformation;
        using System.Xml;
        using System.Xml.Linq;

        namespace Libvirt.System { internal static class Guid { } internal static class Array { } internal static class Object { } }
        namespace Libvirt.Xml.System { internal static class Guid { } }
        namespace Libvirt.Xml.Libvirt { internal static class Xml { } }
        namespace Libvirt.Xml { internal static class String { } internal class List<T> { } internal class GlobalConsumer { } }
        """;

    [Fact]
    public void The_shipped_schema_compiles_without_a_warning() => AssertClean(null);

    [Fact]
    public void It_compiles_beside_names_that_would_hide_others() => AssertClean(null, Decoys);

    [Fact]
    public void It_compiles_in_another_namespace() => AssertClean(new() { ["LibvirtGenNamespace"] = "Acme.System.Libvirt" }, "namespace Acme.System { class Requirement { } class LibvirtElement { } }");

    [Fact]
    public void It_compiles_as_internal_types()
    {
        var compilation = AssertClean(new() { ["LibvirtGenVisibility"] = "internal" });

        var emitted = compilation.SyntaxTrees.Select(t => compilation.GetSemanticModel(t))
            .SelectMany(m => m.SyntaxTree.GetRoot().DescendantNodes().Select(n => m.GetDeclaredSymbol(n)))
            .OfType<INamedTypeSymbol>();
        Assert.All(emitted, type => Assert.NotEqual(Accessibility.Public, type.DeclaredAccessibility));
    }

    [Fact]
    public void It_compiles_in_an_assembly_that_promises_CLS_compliance() => AssertClean(null, "[assembly: System.CLSCompliant(true)]");

    [Fact]
    public void Every_public_member_is_documented()
    {
        var compilation = AssertClean(null);
        var undocumented = compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember)
            .Where(s => s.DeclaredAccessibility == Accessibility.Public && s.Kind is SymbolKind.NamedType or SymbolKind.Property or SymbolKind.Field)
            .Where(s => s.ContainingType?.DeclaredAccessibility is null or Accessibility.Public)
            .Where(s => string.IsNullOrEmpty(s.GetDocumentationCommentXml()) || s.GetDocumentationCommentXml()!.Contains("No description.", System.StringComparison.Ordinal));

        Assert.Empty(undocumented);
    }

    [Fact]
    public void Nothing_is_built_when_a_type_is_loaded() =>
        Assert.All(ShippedAssembly.Loaded.GetTypes(), type => Assert.Null(type.TypeInitializer));

    private static Compilation AssertClean(Dictionary<string, string>? properties, params string[] sources)
    {
        var compilation = GeneratorRun.Compile(TestSchema.Shipped, properties, sources);
        var unusedUsings = new[] { "CS8019" };
        var complaints = compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !unusedUsings.Contains(d.Id));
        Assert.Equal("", string.Join("\n", complaints));
        return compilation;
    }
}
