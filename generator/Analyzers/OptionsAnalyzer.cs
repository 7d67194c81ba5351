using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers;

/// <summary>Reports what the project says and cannot mean: properties without sense, a C# too old, a schema gone missing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    private const string AnyRelease = "a libvirt release such as 6.0.0";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.BadProperty, Descriptors.LanguageTooOld, Descriptors.NoSchema);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation =>
        {
            CheckProperties(compilation);
            CheckFolders(compilation);
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
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, Location.None, property, value, expected));
        }
    }

    /// <summary>A folder's own target, from an .editorconfig, is reported once for each value, not once for each file.</summary>
    private static void CheckFolders(CompilationAnalysisContext context)
    {
        var values = context.Compilation.SyntaxTrees
            .Select(tree => GeneratorOptions.FolderTarget(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)))
            .Where(value => value.Length > 0 && !Release.TryParse(value, out _))
            .Distinct();
        foreach (var value in values)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, Location.None, GeneratorOptions.FolderTargetVersion, value, AnyRelease));
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
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoSchema, Location.None));
        }
        else if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } compilation)
        {
            var version = compilation.LanguageVersion.ToDisplayString();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageTooOld, Location.None, version));
        }
    }
}
