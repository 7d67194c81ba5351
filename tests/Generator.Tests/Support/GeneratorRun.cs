using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>Runs the generator and the analyzers in a compilation as a consumer's compiler would.</summary>
internal static class GeneratorRun
{
    /// <summary>The framework and the runtime library.</summary>
    public static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Libvirt.Gen.Runtime.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static CSharpParseOptions CSharp9 { get; } = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);

    // As the SDK has it: the framework of the test run is newer than the one that the runtime library was built with.
    private static readonly Dictionary<string, ReportDiagnostic> SdkOptions = new() { ["CS1701"] = ReportDiagnostic.Suppress };

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, CSharp9, $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            specificDiagnosticOptions: SdkOptions));

    public static GeneratorDriver Driver(
        IEnumerable<SchemaText> schema, IReadOnlyDictionary<string, string>? properties = null, CSharpParseOptions? parse = null)
    {
        var texts = schema.Select(text => (AdditionalText)new SchemaFile(text)).ToImmutableArray();
        return CSharpGeneratorDriver.Create(
            [new LibvirtGenerator().AsSourceGenerator()],
            texts,
            parse ?? CSharp9,
            new Options(properties ?? new Dictionary<string, string>()),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The emitted files by their hint names.</summary>
    public static IReadOnlyDictionary<string, string> Emit(IEnumerable<SchemaText> schema, IReadOnlyDictionary<string, string>? properties = null) =>
        Driver(schema, properties).RunGenerators(Compilation()).GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static Compilation Compile(IEnumerable<SchemaText> schema, IReadOnlyDictionary<string, string>? properties, params string[] sources)
    {
        Driver(schema, properties).RunGeneratorsAndUpdateCompilation(Compilation(sources), out var result, out _);
        return result;
    }

    /// <summary>What the analyzers of schema and options report.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(
        IEnumerable<SchemaText> schema, IReadOnlyDictionary<string, string>? properties = null, CSharpParseOptions? parse = null)
    {
        var texts = schema.Select(text => (AdditionalText)new SchemaFile(text)).ToImmutableArray();
        var options = new AnalyzerOptions(texts, new Options(properties ?? new Dictionary<string, string>()));
        var empty = CSharpSyntaxTree.ParseText("", parse ?? CSharp9);
        var analyzed = Compilation().AddSyntaxTrees(empty)
            .WithAnalyzers([new SchemaAnalyzer(), new OptionsAnalyzer()], options);
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();
        return diagnostics.OrderBy(d => d.Location.GetLineSpan().StartLinePosition).ToList();
    }

    /// <summary>What an analyzer sees of a project without schema files.</summary>
    public static AnalyzerOptions OptionsOf(IReadOnlyDictionary<string, string> properties) => new([], new Options(properties));

    internal sealed class SchemaFile(SchemaText text) : AdditionalText
    {
        public override string Path => text.Path;

        public bool IsShipped => text.IsShipped;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text.Content);
    }

    private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

        /// <summary>An <c>.editorconfig</c> of the project's folder, told apart by its lower-case names.</summary>
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Values(properties.Where(p => char.IsLower(p.Key[0])).ToDictionary(p => p.Key, p => p.Value));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.LibvirtSchema"] = ((SchemaFile)textFile).IsShipped ? "shipped" : "project",
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
