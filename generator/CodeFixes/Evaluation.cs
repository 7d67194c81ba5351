using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>When the parts of a statement are evaluated, and what it writes.</summary>
internal static class Evaluation
{
    /// <summary>Whether the code that holds a part always evaluates it, or does nothing when it does not.</summary>
    public static bool IsCertain(SyntaxNode part, SyntaxNode code) => !part.AncestorsAndSelf().TakeWhile(n => n != code).Any(IsBranch);

    /// <summary>Whether there is another value when this one is not evaluated.</summary>
    public static bool IsBranch(SyntaxNode node) => node.Parent switch
    {
        ConditionalExpressionSyntax choice => node != choice.Condition,
        SwitchExpressionArmSyntax or SwitchExpressionSyntax { Arms.Count: > 0 } => node is not (PatternSyntax or WhenClauseSyntax)
            && node != (node.Parent as SwitchExpressionSyntax)?.GoverningExpression,
        BinaryExpressionSyntax both => node == both.Right
            && both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull && !IsWholeStatement(access),
        _ => false,
    };

    /// <summary>Whether code writes to anything but what a part of it is about: a guard for one would stop the other.</summary>
    public static bool WritesElsewhere(SyntaxNode code, SyntaxNode part, SemanticModel model)
    {
        var writes = code.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).Where(n => Targets(n).Any()).ToList();
        var symbols = writes.SelectMany(Targets).Select(t => model.GetSymbolInfo(t).Symbol).Where(s => s is not IDiscardSymbol).ToList();
        return symbols.Distinct(SymbolEqualityComparer.Default).Count() > 1
            || (symbols.Count > 0 && !writes.Exists(w => w.Contains(part)));
    }

    private static IEnumerable<ExpressionSyntax> Targets(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => [],
        AssignmentExpressionSyntax assignment => Parts(assignment.Left),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step =>
            [step.Operand],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step =>
            [step.Operand],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax target) =>
        target is TupleExpressionSyntax tuple ? tuple.Arguments.SelectMany(a => Parts(a.Expression)) : [target];

    private static bool IsWholeStatement(ConditionalAccessExpressionSyntax access) =>
        access.AncestorsAndSelf().First(n => n is not ConditionalAccessExpressionSyntax) is ExpressionStatementSyntax;
}
