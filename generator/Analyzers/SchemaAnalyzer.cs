using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Analyzers;

/// <summary>Reports what is wrong with the schema files, each at its place in its file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfSchema.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Files are checked together, for they refer to one another; the first one asked for pays.
            var issues = new Lazy<ILookup<string, SchemaIssue>>(() => Load(start.Options, start.CancellationToken));
            start.RegisterAdditionalFileAction(file => Report(file, issues));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, Lazy<ILookup<string, SchemaIssue>> issues)
    {
        if (GeneratorOptions.ReadSchema(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is null)
        {
            return;
        }

        var text = context.AdditionalFile.GetText(context.CancellationToken);
        foreach (var issue in issues.Value[context.AdditionalFile.Path])
        {
            var arguments = issue.Arguments.ToArray<object>();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(issue.RuleId), LocationOf(issue.Position, text), arguments));
        }
    }

    private static ILookup<string, SchemaIssue> Load(AnalyzerOptions options, CancellationToken cancellation)
    {
        var texts = options.AdditionalFiles
            .Select(file => GeneratorOptions.ReadSchema(file, options.AnalyzerConfigOptionsProvider, cancellation))
            .OfType<SchemaText>()
            .ToList();
        try
        {
            return IssuesOf(texts, cancellation).ToLookup(issue => issue.Position.Path);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The generator loads the same files, meets the same failure and reports it as LVG0023: once is enough.
            return Enumerable.Empty<SchemaIssue>().ToLookup(issue => issue.Position.Path);
        }
    }

    private static IEnumerable<SchemaIssue> IssuesOf(List<SchemaText> texts, CancellationToken cancellation) =>
        ShippedSchema.Is(texts) ? [] : SchemaLoader.Load(texts, cancellation).Issues;

    /// <summary>XML and Roslyn disagree about what ends a line (U+0085 does only for one), so positions are clamped.</summary>
    private static Location LocationOf(SchemaPosition position, SourceText? text)
    {
        if (text is null || text.Lines.Count == 0)
        {
            return Location.Create(position.Path, default, default);
        }

        var line = Math.Min(Math.Max(position.Line - 1, 0), text.Lines.Count - 1);
        var lineSpan = text.Lines[line].Span;
        var start = Math.Min(lineSpan.Start + Math.Max(position.Column - 1, 0), lineSpan.End);
        var end = Math.Min(start + position.Length, lineSpan.End);
        var span = TextSpan.FromBounds(start, end);
        return Location.Create(position.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
