using System;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Language;
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

    private static readonly string AnyHypervisors =
        "names among " + string.Join(", ", HypervisorNames.All) + ", separated by commas";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.BadProperty, Descriptors.LanguageTooOld, Descriptors.NoSchema, Descriptors.UnknownRelease);

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
            CheckTargets(compilation);
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
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, ProjectFile(context), Property(property), value, expected));
        }
    }

    /// <summary>What folders say in an <c>.editorconfig</c>.</summary>
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

    private static void CheckFolders(CompilationAnalysisContext context, string option, Func<string, bool> isUnderstood, string expected)
    {
        foreach (var (value, start) in FolderValue.Of(option, context))
        {
            if (!isUnderstood(value))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadProperty, start, FolderOption(option), value, expected));
            }
        }
    }

    /// <summary>Targets, of the project and of folders, that are newer than the schema.</summary>
    private static void CheckTargets(CompilationAnalysisContext context)
    {
        var newest = new Lazy<string?>(() => EmittedTypes.NewestRelease(context.Compilation), isThreadSafe: false);
        var target = GeneratorOptions.Property(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, GeneratorOptions.TargetVersion);
        CheckTarget(context, Property(GeneratorOptions.TargetVersion), target, newest, ProjectFile(context));
        foreach (var (value, start) in FolderValue.Of(GeneratorOptions.FolderTargetVersion, context))
        {
            CheckTarget(context, FolderOption(GeneratorOptions.FolderTargetVersion), value, newest, start);
        }
    }

    private static void CheckTarget(CompilationAnalysisContext context, string option, string value, Lazy<string?> newest, Location location)
    {
        if (Release.TryParse(value, out var target) && Release.TryParse(newest.Value, out var known) && target > known)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownRelease, location, option, value, newest.Value));
        }
    }

    private static string Property(string name) => $"property '{name}'";

    private static string FolderOption(string name) => $"option '{name}' of an .editorconfig";

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
