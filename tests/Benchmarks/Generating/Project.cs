using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>A consumer's project: the framework, the runtime library, and the schema as additional files.</summary>
internal static class Project
{
    public static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp9);

    private const string SchemaFolder = "schema/";

    private static readonly ImmutableArray<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n == "Libvirt.Gen.Runtime.dll"))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))
            .ToImmutableArray();

    /// <summary>The schema that the package ships.</summary>
    public static IReadOnlyList<string> ShippedSchema => typeof(Project).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(SchemaFolder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(ReadResource)
        .ToList();

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, Parse, $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    public static GeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<string> schema, bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        schema.Select((text, i) => (AdditionalText)new SchemaFile($"/schema/{i}.xml", text)),
        Parse,
        new Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private sealed class SchemaFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = key == "build_metadata.AdditionalFiles.LibvirtSchema" ? "shipped" : "";
                return value.Length > 0;
            }
        }
    }
}
