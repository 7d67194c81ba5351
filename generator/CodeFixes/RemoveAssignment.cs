using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Does without what the target does not have, or no longer takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAssignment))]
[Shared]
public sealed class RemoveAssignment : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [GateRuleIds.NewerRelease, GateRuleIds.MissingHypervisor, GateRuleIds.RemovedItem];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        AssignmentAround(NodeAt(root, diagnostic)) is { } assignment ? $"Remove the assignment of '{NameOf(assignment.Left)}'" : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var assignments = diagnostics
            .Select(d => AssignmentAround(NodeAt(root, d)))
            .OfType<AssignmentExpressionSyntax>()
            .Distinct()
            .ToList();
        var outermost = assignments.Where(a => !assignments.Exists(outer => outer != a && outer.Span.Contains(a.Span))).ToList();
        var removed = outermost.Select(Removable).ToList();

        // Where a statement must stand, an empty block does.
        var needed = removed.Where(IsNeeded).ToList();
        var tracked = root.TrackNodes(removed);
        tracked = tracked.ReplaceNodes(
            needed.Select(n => tracked.GetCurrentNode(n)!),
            (_, statement) => SyntaxFactory.Block().WithTriviaFrom(statement));
        var rest = removed.Except(needed).Select(n => tracked.GetCurrentNode(n)!);
        return tracked.RemoveNodes(rest, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }

    /// <summary>An assignment that stands on its own: nobody uses its value.</summary>
    private static AssignmentExpressionSyntax? AssignmentAround(SyntaxNode warned)
    {
        foreach (var node in warned.AncestorsAndSelf())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: not TupleExpressionSyntax } assignment
                    when assignment.Parent.IsKind(SyntaxKind.ExpressionStatement)
                    || assignment.Parent.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return assignment;
                case StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static SyntaxNode Removable(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is ExpressionStatementSyntax { Parent: GlobalStatementSyntax statement } ? statement
        : assignment.Parent is ExpressionStatementSyntax expression ? expression
        : assignment;

    private static bool IsNeeded(SyntaxNode node) =>
        node is ExpressionStatementSyntax && node.Parent is not (BlockSyntax or SwitchSectionSyntax);

    private static string NameOf(ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax access ? access.Name.ToString() : target.ToString();
}
