using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>The conditions that are true where some code runs, as far as its surroundings show.</summary>
internal static class ConditionsAround
{
    /// <summary>The calls and members that are true at a node, the closest first.</summary>
    public static IEnumerable<ExpressionSyntax> At(SyntaxNode node, SemanticModel model) =>
        Written(node).AncestorsAndSelf()
            .TakeWhile(n => n is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax) or GlobalStatementSyntax)
            .SelectMany(n => Beside(n).Concat(Before(n, model)))
            .SelectMany(c => Parts(c.Condition, c.IsTrue, model));

    /// <summary>Of the target of an assignment, the value that is written, where all others are null.</summary>
    private static SyntaxNode Written(SyntaxNode node)
    {
        var assignment = node.Ancestors().OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.Contains(node));
        return assignment is not null && Values(assignment.Right).ToList() is [var only] ? only : node;
    }

    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Values(inner.Expression),
        ConditionalExpressionSyntax choice => Values(choice.WhenTrue).Concat(Values(choice.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(a => Values(a.Expression)),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or ThrowExpressionSyntax => [],
        _ => [value],
    };

    /// <summary>The condition of what a node is a part of.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool IsTrue)> Beside(SyntaxNode node) => node.Parent switch
    {
        IfStatementSyntax choice when node != choice.Condition => [(choice.Condition, node == choice.Statement)],
        ConditionalExpressionSyntax choice when node != choice.Condition => [(choice.Condition, node == choice.WhenTrue)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when node == both.Right => [(both.Left, true)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } both when node == both.Right => [(both.Left, false)],
        WhileStatementSyntax loop when node == loop.Statement => [(loop.Condition, true)],
        ForStatementSyntax { Condition: { } condition } loop when node == loop.Statement => [(condition, true)],
        SwitchExpressionArmSyntax { WhenClause.Condition: { } condition } arm when node == arm.Expression => [(condition, true)],
        SwitchSectionSyntax { Labels: [CasePatternSwitchLabelSyntax { WhenClause.Condition: { } condition }] } => [(condition, true)],
        _ => [],
    };

    /// <summary>The conditions of earlier statements that went elsewhere.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool IsTrue)> Before(SyntaxNode node, SemanticModel model)
    {
        var siblings = node switch
        {
            StatementSyntax { Parent: GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } } =>
                unit.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement),
            StatementSyntax => GuardedStatements.ListOf(node),
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        return siblings.TakeWhile(s => s != node).OfType<IfStatementSyntax>()
            .Where(s => s.Else is null && model.AnalyzeControlFlow(s.Statement) is { Succeeded: true, EndPointIsReachable: false })
            .Select(s => (s.Condition, false));
    }

    /// <summary>What must be true for a condition to be as it is.</summary>
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax condition, bool isTrue, SemanticModel model) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression, isTrue, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Parts(not.Operand, !isTrue, model),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal when Literal(equal.Right) is { } expected =>
            Parts(equal.Left, isTrue == expected, model),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } pattern when Literal(constant.Expression) is { } expected =>
            isTrue || expected ? Parts(pattern.Expression, isTrue == expected, model) : [],
        BinaryExpressionSyntax both when both.IsKind(isTrue ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression) =>
            Parts(both.Left, isTrue, model).Concat(Parts(both.Right, isTrue, model)),
        IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local =>
            OnlyValue(local, name) is { } value ? Parts(value, isTrue, model) : [],
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax when isTrue => [condition],
        _ => [],
    };

    private static bool? Literal(ExpressionSyntax value) => value.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };

    /// <summary>The value of a local that is never assigned again.</summary>
    private static ExpressionSyntax? OnlyValue(ILocalSymbol local, IdentifierNameSyntax use) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax
        {
            Initializer.Value: var value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope }
        }
        && value.Span.End < use.SpanStart
        && !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == local.Name && IsWritten(n))
            ? value
            : null;

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => name == assignment.Left,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}
