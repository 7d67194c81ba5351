using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>The version gate for the code in <c>.razor</c> and <c>.cshtml</c> files.</summary>
/// <remarks>
/// An analyzer of its own, which does not ask for generated code: asking makes the compiler bind all that any generator has made, in
/// every project. This one looks at the names of the files and, where Razor made none of them, is done.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorGateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = VersionGateAnalyzer.Rules.AddRange(GuardAnalyzer.Rules);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1030", Justification = "Only of Razor's files, which nobody else binds for this analyzer.")]
    private static void Analyze(CompilationAnalysisContext context)
    {
        var files = context.Compilation.SyntaxTrees.Where(RazorCode.IsIn).ToList();
        if (files.Count == 0 || new GateMetadata(context.Compilation) is not { IsPresent: true } metadata)
        {
            return;
        }

        var targets = new GateTargets(context.Options.AnalyzerConfigOptionsProvider);
        var source = new SourceConstants(context.Compilation);
        var texts = new ConstantText(source);
        var guards = new GuardMembers(new VersionConstants(source));
        var obsolete = new ObsoleteGuards(metadata, guards);
        foreach (var file in files)
        {
            var target = targets.In(RazorCode.OptionsOf(file, context.Options, context.CancellationToken));
            var model = context.Compilation.GetSemanticModel(file);
            foreach (var member in RazorCode.MembersIn(model, ReportWritten, context.CancellationToken))
            {
                VersionGateAnalyzer.Analyze(member, target, metadata, guards, texts);
                obsolete.Report(member, target);
                BlindGuards.Report(member);
            }
        }

        void ReportWritten(Diagnostic diagnostic)
        {
            if (RazorCode.IsWritten(diagnostic.Location))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
