using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Libvirt.Gen.CodeFixes;

/// <summary>A function that is one expression and gives nothing back: it gets a body in braces, with the guard inside.</summary>
internal sealed record GuardedBody(SyntaxNode Function, ExpressionSyntax Expression) : GuardPlace(Function, Function)
{
    /// <inheritdoc/>
    public override SyntaxNode Position => Expression;

    /// <summary>The function, where its expression can be left out.</summary>
    public static GuardedBody? Of(SyntaxNode function, ExpressionSyntax expression, SyntaxNode warned, SemanticModel model) =>
        !function.ContainsDirectives
        && !CommentsAround.SaySomething(expression.GetFirstToken().GetPreviousToken().TrailingTrivia)
        && Evaluation.IsCertain(warned, expression)
        && !Evaluation.WritesElsewhere(expression, warned, model)
        && CodeFlow.Of(expression, model).IsDispensable
            ? new GuardedBody(function, expression)
            : null;

    public static bool ReturnsNothing(SyntaxNode function, SemanticModel model) =>
        (function is LambdaExpressionSyntax ? model.GetSymbolInfo(function).Symbol : model.GetDeclaredSymbol(function))
            is IMethodSymbol method
        && (method.ReturnsVoid || method is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });

    /// <inheritdoc/>
    public override SyntaxNode Wrap(ExpressionSyntax condition, SyntaxNode rewritten)
    {
        var none = SyntaxFactory.Token(SyntaxKind.None);
        return rewritten switch
        {
            LambdaExpressionSyntax lambda => lambda.WithExpressionBody(null).WithBlock(Block(condition, lambda.ExpressionBody!)),
            BaseMethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(none)
                .WithBody(Block(condition, method.ExpressionBody!.Expression).WithTrailingTrivia(method.GetTrailingTrivia())),
            AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(none)
                .WithBody(Block(condition, accessor.ExpressionBody!.Expression).WithTrailingTrivia(accessor.GetTrailingTrivia())),
            LocalFunctionStatementSyntax function => function.WithExpressionBody(null).WithSemicolonToken(none)
                .WithBody(Block(condition, function.ExpressionBody!.Expression).WithTrailingTrivia(function.GetTrailingTrivia())),
            _ => rewritten,
        };
    }

    private static BlockSyntax Block(ExpressionSyntax condition, ExpressionSyntax expression)
    {
        var statement = SyntaxFactory.ExpressionStatement(expression.WithoutTrailingTrivia());
        return SyntaxFactory.Block(SyntaxFactory.IfStatement(condition, SyntaxFactory.Block(statement)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
