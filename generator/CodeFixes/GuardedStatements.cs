using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.CodeFixes;

/// <summary>One statement, or those from a declaration to the last use of what it declares.</summary>
internal sealed record GuardedStatements(SyntaxNode First, SyntaxNode Last) : GuardPlace(First, Last)
{
    /// <summary>
    /// The statement and all that uses what it declares; null where something else would be guarded with it, or would miss it.
    /// </summary>
    public static GuardedStatements? From(StatementSyntax statement, SyntaxNode warned, SemanticModel model)
    {
        if (!IsPlain(statement) || Evaluation.WritesElsewhere(statement, warned, model))
        {
            return null;
        }

        var siblings = ListOf(statement);
        for (var last = statement; ;)
        {
            var flow = CodeFlow.Of(statement, last, model);
            if (!flow.LeavesValues)
            {
                return null;
            }

            if (flow.UsesOutside.IsEmpty)
            {
                return IsSound(statement, last, siblings, model) ? new GuardedStatements(statement, last) : null;
            }

            // Every statement taken along must need what is declared before it; what does not would be guarded for no reason.
            var next = siblings.ElementAtOrDefault(siblings.IndexOf(last) + 1);
            if (statement is not LocalDeclarationStatementSyntax || siblings.Count == 0 || next is null
                || !flow.UsesOutside.Any(use => next.Span.Contains(use.Span)))
            {
                return null;
            }

            last = next;
        }
    }

    /// <summary>The statements that one may stand among; empty where a single one must be.</summary>
    public static SyntaxList<StatementSyntax> ListOf(SyntaxNode statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };

    /// <inheritdoc/>
    public override SyntaxNode Wrap(ExpressionSyntax condition, SyntaxNode rewritten)
    {
        var guarded = If(condition, [(StatementSyntax)rewritten]);

        // Below another if, a bare if would take that one's else.
        return First.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
            ? guarded
            : SyntaxFactory.Block(guarded).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The statements in a guard.</summary>
    public static IfStatementSyntax If(ExpressionSyntax condition, IReadOnlyList<StatementSyntax> statements)
    {
        var first = statements[0];
        var body = SyntaxFactory.Block(SyntaxFactory.List(statements.Skip(1).Prepend(first.WithoutLeadingTrivia())));
        return SyntaxFactory.IfStatement(condition, body)
            .WithLeadingTrivia(first.GetLeadingTrivia())
            .WithTrailingTrivia(statements[statements.Count - 1].GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Whether the statement does nothing but what the guard is for: the header of a loop has a body.</summary>
    private static bool IsPlain(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax => true,
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration.Variables.Count: 1 } => true,
        YieldStatementSyntax { Expression: not null } => true,
        _ => false,
    };

    /// <summary>Whether control comes in at the start and goes out at the end, and everything that ends with a scope still does.</summary>
    private static bool IsSound(StatementSyntax first, StatementSyntax last, SyntaxList<StatementSyntax> siblings, SemanticModel model)
    {
        var span = TextSpan.FromBounds(first.SpanStart, last.Span.End);
        return model.AnalyzeControlFlow(first, last) is
            {
                Succeeded: true, EntryPoints.IsEmpty: true, ExitPoints.IsEmpty: true, EndPointIsReachable: true
            }
            && !first.Parent!.DescendantTrivia(span).Any(t => t.IsDirective && span.Contains(t.Span))
            && !siblings.Where(s => s.SpanStart > first.SpanStart && s.SpanStart <= last.SpanStart).Any(EndsWithScope);
    }

    private static bool EndsWithScope(StatementSyntax statement) =>
        statement is LocalFunctionStatementSyntax or LabeledStatementSyntax
            or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };
}
