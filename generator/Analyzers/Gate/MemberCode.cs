using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>The code of one member and what to do with findings in it, wherever the code comes from.</summary>
internal sealed record MemberCode(
    ISymbol OwningSymbol,
    ImmutableArray<IOperation> OperationBlocks,
    Func<IOperation, ControlFlowGraph> GetControlFlowGraph,
    Action<Diagnostic> ReportDiagnostic,
    CancellationToken CancellationToken)
{
    /// <summary>The code as the compiler hands it to analyzers.</summary>
    public static MemberCode Of(OperationBlockAnalysisContext context) => new(
        context.OwningSymbol,
        context.OperationBlocks,
        context.GetControlFlowGraph,
        context.ReportDiagnostic,
        context.CancellationToken);
}
