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
        LeavesValues = flow is { Succeeded: true } && !GivesFirstValue(flow);
    }

    /// <summary>The names outside that mean a variable declared inside.</summary>
    public ImmutableArray<SyntaxNode> UsesOutside { get; }

    /// <summary>Whether all variables declared outside have values without the code as well.</summary>
    public bool LeavesValues { get; }

    /// <summary>Whether the code may be left out: nothing outside needs what it declares or assigns.</summary>
    public bool IsDispensable => LeavesValues && UsesOutside.IsEmpty;

    public static CodeFlow Of(ExpressionSyntax code, SemanticModel model) =>
        Of(model.AnalyzeDataFlow(code), code, code, model);

    public static CodeFlow Of(StatementSyntax first, StatementSyntax last, SemanticModel model) =>
        Of(model.AnalyzeDataFlow(first, last), first, last, model);

    private static CodeFlow Of(DataFlowAnalysis? flow, SyntaxNode first, SyntaxNode last, SemanticModel model)
    {
        var declared = (flow?.VariablesDeclared ?? []).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return new CodeFlow(flow, declared.IsEmpty ? [] : [.. Uses(declared, first, last, model)]);
    }

    private static IEnumerable<SyntaxNode> Uses(
        ImmutableHashSet<ISymbol> declared, SyntaxNode first, SyntaxNode last, SemanticModel model)
    {
        var names = new HashSet<string>(declared.Select(d => d.Name));
        var member = first.Ancestors().First(n => n.Parent is null or TypeDeclarationSyntax);
        return member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
            names.Contains(name.Identifier.ValueText)
            && (name.SpanStart < first.SpanStart || name.SpanStart >= last.Span.End)
            && model.GetSymbolInfo(name).Symbol is { } symbol && declared.Contains(symbol));
    }

    /// <summary>Whether a variable gets its first value here, and is read elsewhere.</summary>
    private static bool GivesFirstValue(DataFlowAnalysis flow) => flow.AlwaysAssigned
        .Except(flow.DefinitelyAssignedOnEntry, SymbolEqualityComparer.Default)
        .Except(flow.VariablesDeclared, SymbolEqualityComparer.Default)
        .Any(v => v is IParameterSymbol || flow.ReadOutside.Contains(v!, SymbolEqualityComparer.Default));
}
