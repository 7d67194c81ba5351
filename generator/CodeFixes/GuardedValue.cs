using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Libvirt.Gen.CodeFixes;

/// <summary>A value where null will do as well: <c>version >= … ? value : null</c>.</summary>
internal sealed record GuardedValue(ExpressionSyntax Value) : GuardPlace(Value, Value)
{
    /// <summary>The value itself or, of a choice between values, the one that is warned about; null where there must be one.</summary>
    public static GuardedValue? Of(ExpressionSyntax value, SyntaxNode warned, SemanticModel model) =>
        AllowsNull(value, model) ? Sound(Branch(value, warned), warned, model) : null;

    /// <summary>One of several values that a statement chooses from, where it may choose null.</summary>
    public static GuardedValue? OfChoice(StatementSyntax statement, SyntaxNode warned, SemanticModel model)
    {
        var value = statement switch
        {
            ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: var right }
            } => right,
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var initial }] } => initial,
            _ => null,
        };

        if (value is null || Evaluation.WritesElsewhere(statement, warned, model) || Branch(value, warned) is not { } branch)
        {
            return null;
        }

        return AlternativeIsNull(branch) || AllowsNull(value, model) ? Sound(branch, warned, model) : null;
    }

    /// <inheritdoc/>
    public override SyntaxNode Wrap(ExpressionSyntax condition, SyntaxNode rewritten)
    {
        var value = (ExpressionSyntax)rewritten;
        var isLoose = value is ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax
            or ThrowExpressionSyntax;
        var bare = value.WithoutTrivia();
        ExpressionSyntax choice = SyntaxFactory.ConditionalExpression(
            condition.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.QuestionToken).WithTrailingTrivia(SyntaxFactory.Space),
            (isLoose ? SyntaxFactory.ParenthesizedExpression(bare) : bare).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression));
        if (Value.Parent is ConditionalExpressionSyntax or BinaryExpressionSyntax)
        {
            choice = SyntaxFactory.ParenthesizedExpression(choice);
        }

        return choice.WithTriviaFrom(value).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static GuardedValue? Sound(ExpressionSyntax value, SyntaxNode warned, SemanticModel model) =>
        value is InitializerExpressionSyntax or RefExpressionSyntax or AssignmentExpressionSyntax
        || value.ContainsDirectives
        || !Evaluation.IsCertain(warned, value)
        || !CodeFlow.Of(value, model).IsDispensable
            ? null
            : new GuardedValue(value);

    /// <summary>Of a choice between values, the one that holds what is warned about.</summary>
    private static ExpressionSyntax Branch(ExpressionSyntax value, SyntaxNode warned)
    {
        var inner = value switch
        {
            ParenthesizedExpressionSyntax parentheses => parentheses.Expression,
            ConditionalExpressionSyntax choice => choice.WhenTrue.Contains(warned) ? choice.WhenTrue : choice.WhenFalse,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var right } => right,
            SwitchExpressionSyntax choice => choice.Arms.Select(a => a.Expression).FirstOrDefault(a => a.Contains(warned)),
            _ => null,
        };
        return inner is not null && inner.Contains(warned) ? Branch(inner, warned) : value;
    }

    /// <summary>The other value of a choice is null, so that whatever takes it takes null.</summary>
    private static bool AlternativeIsNull(ExpressionSyntax branch) =>
        branch.Parent is ConditionalExpressionSyntax choice
        && (choice.WhenTrue == branch ? choice.WhenFalse : choice.WhenTrue).IsKind(SyntaxKind.NullLiteralExpression);

    private static bool AllowsNull(ExpressionSyntax value, SemanticModel model) => model.GetTypeInfo(value).ConvertedType switch
    {
        null => false,
        { IsValueType: true } type => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => Target(value, model)?.NullableAnnotation is NullableAnnotation.Annotated,
    };

    /// <summary>The declared type that the value goes into; the value's own says only what it is.</summary>
    private static ITypeSymbol? Target(ExpressionSyntax value, SemanticModel model) => value.Parent switch
    {
        AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left).Symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        },
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: NullableTypeSyntax type } } =>
            model.GetTypeInfo(type).Type,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => model.GetEnclosingSymbol(value.SpanStart) switch
        {
            IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { TypeArguments: [var result] } } => result,
            IMethodSymbol { IsAsync: false } method => method.ReturnType,
            IPropertySymbol property => property.Type,
            _ => null,
        },
        _ => null,
    };
}
