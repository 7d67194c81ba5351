using System.Collections.Immutable;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Suggests to do without guards that are not needed any more, or that do not guard.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardAnalyzer : DiagnosticAnalyzer
{
    internal static readonly ImmutableArray<DiagnosticDescriptor> Rules =
        ImmutableArray.Create(GateDescriptors.ObsoleteGuard, GateDescriptors.BlindGuard);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var metadata = new GateMetadata(start.Compilation);
            if (!metadata.IsPresent)
            {
                return;
            }

            var targets = new GateTargets(start.Options.AnalyzerConfigOptionsProvider);
            var obsolete = new ObsoleteGuards(metadata, new GuardMembers(new VersionConstants(new SourceConstants(start.Compilation))));
            start.RegisterOperationBlockAction(block =>
            {
                var code = MemberCode.Of(block);
                obsolete.Report(code, targets.For(block.OperationBlocks[0].Syntax.SyntaxTree));
                BlindGuards.Report(code);
            });
        });
    }
}
