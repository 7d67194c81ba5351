using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>A condition that is always the same, and what becomes of the code around it without it.</summary>
internal sealed record CertainCondition(ExpressionSyntax Guard, bool Value)
{
    /// <summary>Whether the code means the same without it, and compiles without a new warning.</summary>
    public bool IsRemovable(SemanticModel model)
    {
        var (whole, value, dropped) = Whole();
        return dropped.Prepend(Guard).All(expression => IsHarmless(expression, model)) && whole.Parent switch
        {
            BinaryExpressionSyntax => true,
            ConditionalExpressionSyntax choice when choice.Condition == whole => IsOfSameType(choice, value, model),
            IfStatementSyntax branch => new CertainBranch(branch, value).IsRemovable,
            _ => false,
        };
    }

    public SyntaxNode RemoveFrom(SyntaxNode root)
    {
        var (whole, value, _) = Whole();
        return whole.Parent switch
        {
            BinaryExpressionSyntax both => root.ReplaceNode(both, Other(both, whole).WithTriviaFrom(both)),
            ConditionalExpressionSyntax choice => root.ReplaceNode(choice, Grouped(Arm(choice, value)).WithTriviaFrom(choice)),
            IfStatementSyntax branch => new CertainBranch(branch, value).RemoveFrom(root),
            _ => root,
        };
    }

    /// <summary>The largest condition that the guard alone decides, its value, and what else of it would have been evaluated before.</summary>
    private (ExpressionSyntax Whole, bool Value, IReadOnlyList<ExpressionSyntax> Dropped) Whole()
    {
        var (whole, value) = (Guard, Value);
        var dropped = new List<ExpressionSyntax>();
        while (true)
        {
            switch (whole.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    whole = parenthesized;
                    break;
                case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                    (whole, value) = (not, !value);
                    break;
                case BinaryExpressionSyntax both when both.IsKind(value ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression):
                    dropped.AddRange(both.Right == whole ? [both.Left] : []);
                    whole = both;
                    break;
                default:
                    return (whole, value, dropped);
            }
        }
    }

    private static ExpressionSyntax Other(BinaryExpressionSyntax both, ExpressionSyntax one) => both.Left == one ? both.Right : both.Left;

    private static ExpressionSyntax Arm(ConditionalExpressionSyntax choice, bool value) => value ? choice.WhenTrue : choice.WhenFalse;

    private static ExpressionSyntax Grouped(ExpressionSyntax expression) =>
        expression is AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(expression) : expression;

    private static bool IsOfSameType(ConditionalExpressionSyntax choice, bool value, SemanticModel model) =>
        model.GetTypeInfo(choice).Type is { } type
        && SymbolEqualityComparer.Default.Equals(type, model.GetTypeInfo(Arm(choice, value)).Type)
        && !Arm(choice, value).IsKind(SyntaxKind.RefExpression)
        && !Arm(choice, !value).ContainsDirectives
        && !CertainBranch.Suspends(Arm(choice, !value));

    /// <summary>Whether nothing happens by evaluating an expression: it reads, compares, and makes releases.</summary>
    private static bool IsHarmless(ExpressionSyntax expression, SemanticModel model) => expression.DescendantNodesAndSelf().All(node => node switch
    {
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => IsOfVersion(model.GetSymbolInfo(node).Symbol),
        AssignmentExpressionSyntax or AwaitExpressionSyntax or ThrowExpressionSyntax or VariableDesignationSyntax => false,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => false,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => false,
        _ => true,
    }) && !expression.ContainsDirectives;

    private static bool IsOfVersion(ISymbol? method) => WellKnownSymbols.IsRuntimeType(method?.ContainingType, WellKnownSymbols.Version);
}
