using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Compiles code beside the stubs and runs the gate over it.</summary>
internal static class GateHost
{
    public const string DefaultTarget = "6.0.0";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, preprocessorSymbols: ["DEBUG"]);

    private static readonly string[] FrameworkParts =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Linq.Expressions", "System.Console",
        "System.Diagnostics.Debug", "System.Diagnostics.TraceSource",
    ];

    private static readonly ImmutableArray<MetadataReference> Framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => FrameworkParts.Contains(Path.GetFileNameWithoutExtension(p)))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))
            .ToImmutableArray();

    private static readonly SyntaxTree[] Sources = [Parse("Runtime"), Parse("Types")];

    // Kept, because compilations made from one share what they have read of the framework.
    private static readonly Lazy<CSharpCompilation> FromSource = new(() => Create(Sources, Framework));
    private static readonly Lazy<CSharpCompilation> FromMetadata = new(() => Create([], Framework.AddRange(CompileStubs())));

    /// <summary>The runtime and the types as a project sees them that generates them itself, or that gets them from another one.</summary>
    public static CSharpCompilation Compile(bool fromMetadata, params string[] files)
    {
        var trees = files.Select((f, i) => CSharpSyntaxTree.ParseText(f, Language, $"/case/File{i}.cs"));
        var compilation = (fromMetadata ? FromMetadata : FromSource).Value.AddSyntaxTrees(trees);
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputOf(files)));
    }

    /// <summary>Code with top-level statements says so in its first line, as it only compiles to a program.</summary>
    public static OutputKind OutputOf(params string[] files) =>
        files.Any(f => f.Contains("//top-level", StringComparison.Ordinal))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Fails on code that does not compile, and on an analyzer that throws; returns what the gate reports.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(
        Compilation compilation, IReadOnlyDictionary<string, string>? options = null)
    {
        var found = await Diagnose(compilation, options);
        Assert.Empty(found.Where(d => d.Severity == DiagnosticSeverity.Error));
        return [.. found.Where(IsOfTheGate)];
    }

    public static bool IsOfTheGate(Diagnostic diagnostic) => diagnostic.Id.StartsWith("LVG", StringComparison.Ordinal);

    /// <summary>All that the compiler and the gate say. Fails on an analyzer that throws.</summary>
    public static Task<ImmutableArray<Diagnostic>> Diagnose(Compilation compilation, IReadOnlyDictionary<string, string>? options = null) =>
        Diagnose(compilation, options, [new VersionGateAnalyzer()]);

    /// <summary>The same with what is said about guards.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnoseWithGuards(Compilation compilation, IReadOnlyDictionary<string, string> options) =>
        Diagnose(compilation, options, [new VersionGateAnalyzer(), new GuardAnalyzer()]);

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(
        Compilation compilation, IReadOnlyDictionary<string, string>? options, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var exceptions = new List<Exception>();
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new CaseOptions(options ?? new Dictionary<string, string>())),
            (exception, _, _) => exceptions.Add(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(analyzers, settings).GetAllDiagnosticsAsync();
        Assert.Empty(exceptions);
        return found;
    }

    private static CSharpCompilation Create(SyntaxTree[] sources, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Case", sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private static SyntaxTree Parse(string stub) =>
        CSharpSyntaxTree.ParseText(CaseTable.ReadText($"Stubs/{stub}"), Language, $"/stubs/{stub}.g.cs");

    private static ImmutableArray<MetadataReference> CompileStubs()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var runtime = CSharpCompilation.Create("Libvirt.Gen.Runtime", [Sources[0]], Framework, options).ToReference();
        var types = CSharpCompilation.Create("Types", [Sources[1]], Framework.Add(runtime), options).ToReference();
        return [runtime, types];
    }

    /// <summary>The compiled assembly, as another project references it.</summary>
    public static MetadataReference ToReference(this CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
