using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;
using Libvirt.Gen.Setup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers;

/// <summary>Reports what the project says and cannot mean: properties without sense, targets that the schema does not
/// know, a C# too old, a schema gone missing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    private const string AnyRelease = "a libvirt release such as 6.0.0";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.BadProperty, Descriptors.LanguageTooOld, Descriptors.NoSchema, Descriptors.UnknownRelease);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation =>
        {
            CheckProperties(compilation);
            CheckTargets(compilation);
            CheckSetup(compilation);
        });
    }

    private static void CheckProperties(CompilationAnalysisContext context)
    {
        Check(context, GeneratorOptions.TargetVersion, static v => Release.TryParse(v, out _), AnyRelease);
        Check(
            context,
            GeneratorOptions.TargetHypervisor,
            static v => HypervisorNames.Split(v) is { Length: > 0 } names && names.All(HypervisorNames.Knows),
            "names among " + string.Join(", ", HypervisorNames.All) + ", separated by commas");
        Check(context, GeneratorOptions.Namespace, GeneratorOptions.IsNamespace, "a C# namespace");
        Check(context, GeneratorOptions.Visibility, GeneratorOptions.IsVisibility, "public or internal");
    }

    private static void Check(CompilationAnalysisContext context, string property, System.Func<string, bool> isUnderstood, string expected)
    {
        var value = GeneratorOptions.Property(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, property);
        if (value.Length > 0 && !isUnderstood(value))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, ProjectFile(context), property, value, expected));
        }
    }

    /// <summary>
    /// The targets, which name releases: the project's, and those of folders, from an .editorconfig. Each of these is reported once, not once
    /// for each file, and at the first file that it holds for: where it was written is not known here.
    /// </summary>
    private static void CheckTargets(CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var newest = new System.Lazy<string?>(() => EmittedTypes.NewestRelease(context.Compilation), isThreadSafe: false);
        var target = GeneratorOptions.Property(options.GlobalOptions, GeneratorOptions.TargetVersion);
        CheckRelease(context, GeneratorOptions.TargetVersion, target, newest, ProjectFile(context));

        var folders = context.Compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Value: GeneratorOptions.FolderTarget(options.GetOptions(tree))))
            .Where(folder => folder.Value.Length > 0)
            .GroupBy(folder => folder.Value, folder => folder.Tree);
        foreach (var folder in folders)
        {
            var first = Location.Create(folder.OrderBy(tree => tree.FilePath, System.StringComparer.Ordinal).First(), default);
            if (Release.TryParse(folder.Key, out _))
            {
                CheckRelease(context, GeneratorOptions.FolderTargetVersion, folder.Key, newest, first);
            }
            else
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, first, GeneratorOptions.FolderTargetVersion, folder.Key, AnyRelease));
            }
        }
    }

    private static void CheckRelease(CompilationAnalysisContext context, string property, string value, System.Lazy<string?> newest, Location location)
    {
        if (Release.TryParse(value, out var target) && Release.TryParse(newest.Value, out var known) && target > known)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownRelease, location, property, value, newest.Value));
        }
    }

    private static void CheckSetup(CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (GeneratorOptions.Property(options.GlobalOptions, GeneratorOptions.Emits) != "true")
        {
            return;
        }

        var hasSchema = context.Options.AdditionalFiles
            .Any(file => GeneratorOptions.ReadSchema(file, options, context.CancellationToken) is not null);
        if (!hasSchema)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoSchema, ProjectFile(context)));
        }
        else if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } compilation)
        {
            var version = compilation.LanguageVersion.ToDisplayString();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageTooOld, ProjectFile(context), version));
        }
    }

    private static Location ProjectFile(CompilationAnalysisContext context) => GeneratorOptions.LocationOf(
        GeneratorOptions.Property(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, GeneratorOptions.ProjectPath));
}
