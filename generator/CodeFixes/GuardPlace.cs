using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>The code that a guard goes around: one value, one statement, or the statements from a declaration to its last use.</summary>
internal sealed record GuardPlace(SyntaxNode First, SyntaxNode Last)
{
    /// <summary>Finds the least code around a warning that can do without what it writes; null where there is none.</summary>
    public static GuardPlace? Around(SyntaxNode warned, SemanticModel model) =>
        ValueOf(warned, model) is { } value ? new GuardPlace(value, value)
        : StatementOf(warned) is { } statement ? StatementsFrom(statement, model)
        : null;

    /// <summary>A value where null will do as well: of a member in an initializer, or one that is returned.</summary>
    private static ExpressionSyntax? ValueOf(SyntaxNode warned, SemanticModel model)
    {
        foreach (var node in warned.AncestorsAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax member when member.Parent.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return member.Right is not InitializerExpressionSyntax && AllowsNull(member.Right, model)
                        ? Branch(warned, member.Right)
                        : null;
                case ReturnStatementSyntax { Expression: { } returned }:
                    return AllowsNull(returned, model) ? Branch(warned, returned) : null;
                case ArrowExpressionClauseSyntax { Expression: var result } when result is not AssignmentExpressionSyntax:
                    return AllowsNull(result, model) ? Branch(warned, result) : null;
                case StatementSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Of a choice between values, the one that is warned about.</summary>
    private static ExpressionSyntax Branch(SyntaxNode warned, ExpressionSyntax value)
    {
        var branch = value;
        foreach (var node in warned.AncestorsAndSelf().TakeWhile(n => n != value))
        {
            if (node is ExpressionSyntax expression && node.Parent is ConditionalExpressionSyntax choice && choice.Condition != node)
            {
                branch = expression;
                break;
            }

            if (node is ExpressionSyntax arm && node.Parent is SwitchExpressionArmSyntax)
            {
                branch = arm;
                break;
            }
        }

        return branch;
    }

    private static bool AllowsNull(ExpressionSyntax value, SemanticModel model) => model.GetTypeInfo(value).ConvertedType switch
    {
        null => false,
        { IsValueType: true } type => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        var type => Target(value, model)?.NullableAnnotation is not NullableAnnotation.NotAnnotated
            && type.NullableAnnotation is not NullableAnnotation.None,
    };

    /// <summary>The declared type that the value goes into; the value's own says only what it is.</summary>
    private static ITypeSymbol? Target(ExpressionSyntax value, SemanticModel model) =>
        value.Parent is AssignmentExpressionSyntax assignment
            ? (model.GetSymbolInfo(assignment.Left).Symbol as IPropertySymbol)?.Type
            : model.GetEnclosingSymbol(value.SpanStart) switch
            {
                IMethodSymbol method => method.ReturnType,
                IPropertySymbol property => property.Type,
                _ => null,
            };

    private static StatementSyntax? StatementOf(SyntaxNode warned) =>
        warned.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && statement is not (LocalFunctionStatementSyntax or BlockSyntax or ReturnStatementSyntax)
            ? statement
            : null;

    /// <summary>A declaration takes along all that uses what it declares.</summary>
    private static GuardPlace? StatementsFrom(StatementSyntax statement, SemanticModel model)
    {
        if (statement is not LocalDeclarationStatementSyntax)
        {
            return new GuardPlace(statement, statement);
        }

        var siblings = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };

        var first = siblings.IndexOf(statement);
        if (first < 0)
        {
            return null;
        }

        var last = first;
        for (var i = first; i <= last; i++)
        {
            foreach (var declared in model.AnalyzeDataFlow(siblings[i])?.VariablesDeclared ?? [])
            {
                last = System.Math.Max(last, siblings.LastIndexOf(s => Uses(s, declared, model)));
            }
        }

        // A value that must be returned cannot depend on the guard.
        return siblings[last] is ReturnStatementSyntax { Expression: not null } ? null : new GuardPlace(statement, siblings[last]);
    }

    private static bool Uses(StatementSyntax statement, ISymbol variable, SemanticModel model) =>
        statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == variable.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable));
}
