using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>An assignment that the code can do without.</summary>
/// <param name="Node">The statement, or the member of an initializer.</param>
/// <param name="Name">What is assigned to.</param>
/// <param name="Kept">The part of the statement that does something else, and stays; null if there is none.</param>
internal sealed record RemovableAssignment(SyntaxNode Node, string Name, ExpressionSyntax? Kept)
{
    /// <summary>The assignment that a warning is about; null where its value is used, or where something else would be lost.</summary>
    public static RemovableAssignment? Around(SyntaxNode warned, SemanticModel model) =>
        AssignmentOf(warned) switch
        {
            null => null,
            { Parent: InitializerExpressionSyntax } member => OfInitializer(member, model),
            var assignment => OfStatement(assignment, warned, model),
        };

    /// <summary>The assignment whose target, or whose whole value, a warning is about.</summary>
    private static AssignmentExpressionSyntax? AssignmentOf(SyntaxNode warned)
    {
        foreach (var node in warned.Ancestors())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left is TupleExpressionSyntax or ImplicitElementAccessSyntax ? null : assignment;
                case AnonymousFunctionExpressionSyntax or StatementSyntax or MemberDeclarationSyntax:
                case ArgumentSyntax or InitializerExpressionSyntax or CollectionElementSyntax or QueryClauseSyntax:
                case BinaryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax:
                    return null;
            }
        }

        return null;
    }

    private static RemovableAssignment? OfInitializer(AssignmentExpressionSyntax member, SemanticModel model) =>
        model.GetSymbolInfo(member.Left).Symbol is not (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
        && SideEffects.AreNone(member.Right, model)
        && CodeFlow.Of(member.Right, model).IsDispensable
            ? new RemovableAssignment(member, NameOf(member.Left), null)
            : null;

    private static RemovableAssignment? OfStatement(AssignmentExpressionSyntax assignment, SyntaxNode warned, SemanticModel model)
    {
        var conditional = assignment.Ancestors().TakeWhile(n => n is ConditionalAccessExpressionSyntax).LastOrDefault();
        if ((conditional ?? assignment).Parent is not ExpressionStatementSyntax statement
            || model.GetSymbolInfo(assignment.Left).Symbol is null or ILocalSymbol or IParameterSymbol
            || !SideEffects.AreNone(assignment.Left, model)
            || !CodeFlow.Of(statement, statement, model).IsDispensable)
        {
            return null;
        }

        var node = statement.Parent is GlobalStatementSyntax global ? global : (SyntaxNode)statement;
        var name = NameOf(assignment.Left);
        if (SideEffects.AreNone(assignment.Right, model))
        {
            return new RemovableAssignment(node, name, null);
        }

        var isKept = conditional is null && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && assignment.Left.Contains(warned) && SideEffects.CanStandAlone(assignment, model);
        return isKept ? new RemovableAssignment(node, name, assignment.Right) : null;
    }

    private static string NameOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Name.ToString(),
        MemberBindingExpressionSyntax access => access.Name.ToString(),
        _ => target.ToString(),
    };
}
