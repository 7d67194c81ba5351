using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Writes only where the version is new enough: <c>if (version >= new LibvirtVersion(6, 1, 0))</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInGuard))]
[Shared]
public sealed class WrapInGuard : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.NewerRelease];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        GuardPlace.Around(NodeAt(root, diagnostic), model) is { } place
            ? $"Guard with '{Condition(model, place.First, ReleaseOf(diagnostic))}'"
            : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var guards = diagnostics
            .Select(d => (Place: GuardPlace.Around(NodeAt(root, d), model), Release: ReleaseOf(d)))
            .Where(g => g.Place is not null)
            .GroupBy(g => g.Place!, g => g.Release)
            .Select(g => new Guard(g.Key, Highest(g), Condition(model, g.Key.First, Highest(g))))
            .ToList();
        var needed = guards.Where(g => !guards.Exists(other => other.Covers(g))).ToList();

        // Several statements become one inside the list they stand in; everything else changes in its place.
        var lists = needed.Where(g => g.Place.First != g.Place.Last).ToLookup(g => g.Place.First.Parent!);
        var singles = needed.Where(g => g.Place.First == g.Place.Last).ToDictionary(g => g.Place.First);
        return root.ReplaceNodes(
            lists.Select(l => l.Key).Concat(singles.Keys),
            (original, rewritten) => singles.TryGetValue(original, out var single)
                ? Wrap(single, rewritten)
                : WrapList(lists[original], original, rewritten));
    }

    private static ExpressionSyntax Condition(SemanticModel model, SyntaxNode place, ImmutableArray<int> release)
    {
        var type = RuntimeNames.Of(RuntimeNames.Version, model, place.SpanStart);
        return SyntaxFactory.ParseExpression($"{VersionInScope.Find(model, place)} >= new {type}({string.Join(", ", release)})");
    }

    private static SyntaxNode Wrap(Guard guard, SyntaxNode code)
    {
        if (code is not StatementSyntax statement)
        {
            return WrapValue(guard, (ExpressionSyntax)code);
        }

        var guarded = If(guard, [statement]);

        // Below another if, a bare if would take that one's else.
        return guard.Place.First.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
            ? guarded
            : SyntaxFactory.Block(guarded).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static ExpressionSyntax WrapValue(Guard guard, ExpressionSyntax value)
    {
        var isBranch = value is ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax;
        var bare = value.WithoutTrivia();
        ExpressionSyntax choice = SyntaxFactory.ConditionalExpression(
            guard.Condition.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.QuestionToken).WithTrailingTrivia(SyntaxFactory.Space),
            (isBranch ? SyntaxFactory.ParenthesizedExpression(bare) : bare).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression));
        if (guard.Place.First.Parent is ConditionalExpressionSyntax)
        {
            choice = SyntaxFactory.ParenthesizedExpression(choice);
        }

        return choice.WithTriviaFrom(value).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxNode WrapList(IEnumerable<Guard> guards, SyntaxNode original, SyntaxNode rewritten)
    {
        var before = StatementsOf(original);
        var after = StatementsOf(rewritten);
        foreach (var guard in guards.OrderByDescending(g => g.Place.First.SpanStart))
        {
            var (first, last) = (before.IndexOf((StatementSyntax)guard.Place.First), before.IndexOf((StatementSyntax)guard.Place.Last));
            var guarded = If(guard, [.. after.Skip(first).Take(last - first + 1)]);
            after = SyntaxFactory.List(after.Take(first).Append<StatementSyntax>(guarded).Concat(after.Skip(last + 1)));
        }

        return rewritten is BlockSyntax block ? block.WithStatements(after) : ((SwitchSectionSyntax)rewritten).WithStatements(after);
    }

    private static SyntaxList<StatementSyntax> StatementsOf(SyntaxNode list) =>
        list is BlockSyntax block ? block.Statements : ((SwitchSectionSyntax)list).Statements;

    private static IfStatementSyntax If(Guard guard, IReadOnlyList<StatementSyntax> statements)
    {
        var first = statements[0];
        var body = SyntaxFactory.Block(SyntaxFactory.List(statements.Skip(1).Prepend(first.WithoutLeadingTrivia())));
        return SyntaxFactory.IfStatement(guard.Condition, body)
            .WithLeadingTrivia(first.GetLeadingTrivia())
            .WithTrailingTrivia(statements[statements.Count - 1].GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private sealed record Guard(GuardPlace Place, ImmutableArray<int> Release, ExpressionSyntax Condition)
    {
        /// <summary>Whether the other guard is inside this one and asks for nothing more.</summary>
        public bool Covers(Guard other) =>
            !ReferenceEquals(this, other)
            && Place.First.SpanStart <= other.Place.First.SpanStart && other.Place.Last.Span.End <= Place.Last.Span.End
            && Highest([Release, other.Release]).SequenceEqual(Release);
    }
}
