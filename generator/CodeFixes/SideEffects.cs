using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Whether an expression does anything besides having a value.</summary>
internal static class SideEffects
{
    /// <summary>Whether the expression only reads, and makes objects of libvirt's and of collections.</summary>
    public static bool AreNone(ExpressionSyntax expression, SemanticModel model) =>
        expression is InitializerExpressionSyntax initializer ? initializer.Expressions.All(e => AreNone(e, model))
        : expression is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member ? AreNone(member.Right, model)
        : expression.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).All(n => IsHarmless(n, model));

    /// <summary>Whether the assignment's value is a statement too, and one that makes nothing the gate would warn about instead.</summary>
    public static bool CanStandAlone(AssignmentExpressionSyntax assignment, SemanticModel model) => assignment.Right switch
    {
        InvocationExpressionSyntax or AwaitExpressionSyntax => !MakesItems(assignment.Right, model),
        AssignmentExpressionSyntax inner => !SymbolEqualityComparer.Default.Equals(
                model.GetSymbolInfo(assignment.Left).Symbol, model.GetSymbolInfo(inner.Left).Symbol)
            && !MakesItems(inner.Right, model),
        _ => false,
    };

    private static bool IsHarmless(SyntaxNode node, SemanticModel model) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is InitializerExpressionSyntax,
        InvocationExpressionSyntax => model.GetOperation(node) is INameOfOperation,
        AwaitExpressionSyntax or ThrowExpressionSyntax => false,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => model.GetOperation(node) is not IIncrementOrDecrementOperation,
        BaseObjectCreationExpressionSyntax => IsPlain(model.GetTypeInfo(node).Type),
        _ => true,
    };

    private static bool MakesItems(ExpressionSyntax expression, SemanticModel model) =>
        expression.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>().Any(c => IsItem(model.GetTypeInfo(c).Type));

    /// <summary>Whether constructing the type does nothing else: a part of a document, a list, a delegate.</summary>
    private static bool IsPlain(ITypeSymbol? type) =>
        IsItem(type) || WellKnownSymbols.IsVersion(type) || type?.TypeKind == TypeKind.Delegate
        || type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal) == true;

    private static bool IsItem(ITypeSymbol? type) =>
        type?.GetAttributes().Any(a => WellKnownSymbols.IsRuntimeType(a.AttributeClass, WellKnownSymbols.Item)) == true;
}
