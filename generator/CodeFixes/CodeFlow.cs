using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>What other code takes from a piece of code.</summary>
internal sealed class CodeFlow
{
    private CodeFlow(DataFlowAnalysis? flow, ImmutableArray<SyntaxNode> usesOutside)
    {
        UsesOutside = usesOutside;
        IsDispensable = flow is { Succeeded: true } && usesOutside.IsEmpty && !Assigns(flow);
        IsAnalyzed = flow is { Succeeded: true } && !Assigns(flow);
    }

    /// <summary>The names outside that mean a variable declared inside.</summary>
    public ImmutableArray<SyntaxNode> UsesOutside { get; }

    /// <summary>Whether no variable lacks its value when the code does not run, apart from those declared inside.</summary>
    public bool IsAnalyzed { get; }

    /// <summary>Whether the code may be left out: nothing outside needs what it declares or assigns.</summary>
    public bool IsDispensable { get; }

    public static CodeFlow Of(ExpressionSyntax code, SemanticModel model) =>
        Of(model.AnalyzeDataFlow(code), code, code, model);

    public static CodeFlow Of(StatementSyntax first, StatementSyntax last, SemanticModel model) =>
        Of(model.AnalyzeDataFlow(first, last), first, last, model);

    private static CodeFlow Of(DataFlowAnalysis? flow, SyntaxNode first, SyntaxNode last, SemanticModel model)
    {
        var declared = (flow?.VariablesDeclared ?? []).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        var names = declared.Select(d => d.Name).ToImmutableHashSet();
        var member = first.Ancestors().First(n => n.Parent is null or TypeDeclarationSyntax);
        return new CodeFlow(flow, [.. member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
            names.Contains(name.Identifier.ValueText)
            && (name.SpanStart < first.SpanStart || name.SpanStart >= last.Span.End)
            && model.GetSymbolInfo(name).Symbol is { } symbol && declared.Contains(symbol))]);
    }

    /// <summary>Whether a variable gets its first value here, and is read elsewhere.</summary>
    private static bool Assigns(DataFlowAnalysis flow) => flow.AlwaysAssigned
        .Except(flow.DefinitelyAssignedOnEntry, SymbolEqualityComparer.Default)
        .Except(flow.VariablesDeclared, SymbolEqualityComparer.Default)
        .Any(v => v is IParameterSymbol || flow.ReadOutside.Contains(v!, SymbolEqualityComparer.Default));
}
