using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate;
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

    private static readonly string AnyHypervisors =
        "names among " + string.Join(", ", HypervisorNames.All) + ", separated by commas";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.BadProperty, Descriptors.LanguageTooOld, Descriptors.NoSchema);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A folder may hold generated code alone, and its options are still wrong.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
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
        Check(context, GeneratorOptions.TargetVersion, IsRelease, AnyRelease);
        Check(context, GeneratorOptions.TargetHypervisor, AreHypervisors, AnyHypervisors);
        Check(context, GeneratorOptions.Namespace, GeneratorOptions.IsNamespace, "a C# namespace");
        Check(context, GeneratorOptions.Visibility, GeneratorOptions.IsVisibility, "public or internal");
    }

    private static void Check(CompilationAnalysisContext context, string property, Func<string, bool> isUnderstood, string expected)
    {
        var value = GeneratorOptions.Property(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, property);
        if (value.Length > 0 && !isUnderstood(value))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, Location.None, property, value, expected));
        }
    }

    private static void CheckFolders(CompilationAnalysisContext context)
    {
        CheckFolders(context, GeneratorOptions.FolderTargetVersion, IsRelease, AnyRelease);
        CheckFolders(context, GeneratorOptions.FolderTargetHypervisor, AreHypervisors, AnyHypervisors);
        CheckFolders(
            context,
            GeneratorOptions.ObsoleteGuards,
            static v => v is GeneratorOptions.ObsoleteByFloor or GeneratorOptions.ObsoleteByTarget,
            $"{GeneratorOptions.ObsoleteByFloor} or {GeneratorOptions.ObsoleteByTarget}");
    }

    /// <summary>
    /// What a folder's <c>.editorconfig</c> says is reported once for each value, not once for each file. The compiler does not tell
    /// which <c>.editorconfig</c> a value is from; the file that is shown is the one nearest to it.
    /// </summary>
    private static void CheckFolders(CompilationAnalysisContext context, string option, Func<string, bool> isUnderstood, string expected)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var wrong = new List<WrongValue>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            Add(tree.FilePath, options.GetOptions(tree), () => Location.Create(tree, default));
        }

        foreach (var razor in context.Options.AdditionalFiles.Where(file => RazorCode.IsSource(file.Path)))
        {
            Add(razor.Path, options.GetOptions(razor), () => Location.Create(razor.Path, default, default));
        }

        foreach (var value in wrong.GroupBy(w => w.Value, StringComparer.Ordinal))
        {
            var nearest = value.OrderBy(w => w.File.Length).ThenBy(w => w.File, StringComparer.Ordinal).First();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, nearest.Start(), option, value.Key, expected));
        }

        void Add(string file, AnalyzerConfigOptions folder, Func<Location> start)
        {
            var value = GeneratorOptions.FolderOption(folder, option);
            if (value.Length > 0 && !isUnderstood(value))
            {
                wrong.Add(new WrongValue(value, file, start));
            }
        }
    }

    private static bool IsRelease(string value) => Release.TryParse(value, out _);

    private static bool AreHypervisors(string value) =>
        HypervisorNames.Split(value) is { Length: > 0 } names && names.All(HypervisorNames.Knows);

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

    private sealed record WrongValue(string Value, string File, Func<Location> Start);
}
