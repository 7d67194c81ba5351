using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>The code that a guard goes around.</summary>
/// <param name="First">The code, or the first of several statements.</param>
/// <param name="Last">The last of several statements; otherwise the same.</param>
internal abstract record GuardPlace(SyntaxNode First, SyntaxNode Last)
{
    /// <summary>Where the guard is evaluated: what it names must be readable there.</summary>
    public virtual SyntaxNode Position => First;

    /// <summary>Finds the least code around a warning that can do without what it writes; null where there is none.</summary>
    public static GuardPlace? Around(SyntaxNode warned, SemanticModel model)
    {
        // What takes a function and calls it, or not, may do anything else as well.
        var isDeferred = false;
        foreach (var node in warned.AncestorsAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member:
                    return GuardedValue.Of(member.Right, warned, model);
                case ReturnStatementSyntax { Expression: { } returned }:
                    return GuardedValue.Of(returned, warned, model);
                case ArrowExpressionClauseSyntax { Parent: { } function } arrow:
                    return GuardedBody.ReturnsNothing(function, model)
                        ? GuardedBody.Of(function, arrow.Expression, warned, model)
                        : GuardedValue.Of(arrow.Expression, warned, model);
                case LambdaExpressionSyntax { ExpressionBody: { } body } lambda when GuardedBody.ReturnsNothing(lambda, model):
                    return GuardedBody.Of(lambda, body, warned, model);
                case LambdaExpressionSyntax:
                    isDeferred = true;
                    break;
                case StatementSyntax when isDeferred:
                    return null;
                case StatementSyntax statement:
                    return Evaluation.IsCertain(warned, statement)
                        ? GuardedStatements.From(statement, warned, model)
                        : GuardedValue.OfChoice(statement, warned, model);
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The guarded code.</summary>
    /// <param name="condition">The guard.</param>
    /// <param name="rewritten">The first node, with what was changed inside of it already.</param>
    public abstract SyntaxNode Wrap(ExpressionSyntax condition, SyntaxNode rewritten);
}
