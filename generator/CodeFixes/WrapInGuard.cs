using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Writes only where the version is new enough: <c>if (version >= new LibvirtVersion(6, 1, 0))</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInGuard))]
[Shared]
public sealed class WrapInGuard : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.NewerRelease];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        GuardPlace.Around(NodeAt(root, diagnostic), model) is { } place && Condition(model, place, ReleaseOf(diagnostic)) is { } condition
            ? $"Guard with '{condition}'"
            : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var guards = diagnostics
            .Select(d => (Place: GuardPlace.Around(NodeAt(root, d), model)!, Release: ReleaseOf(d)))
            .GroupBy(g => g.Place, g => g.Release)
            .Select(g => new Guard(g.Key, g.Max(), Condition(model, g.Key, g.Max())!))
            .ToList();
        var needed = guards.Where(g => !guards.Exists(other => other.Covers(g) || other.Cuts(g))).ToList();

        // Several statements become one inside the list they stand in; everything else changes in its place.
        var lists = needed.Where(g => g.Place.First != g.Place.Last).ToLookup(g => g.Place.First.Parent!);
        var singles = needed.Where(g => g.Place.First == g.Place.Last).ToDictionary(g => g.Place.First);
        return root.ReplaceNodes(
            lists.Select(l => l.Key).Concat(singles.Keys),
            (original, rewritten) => singles.TryGetValue(original, out var single)
                ? single.Place.Wrap(single.Condition, rewritten)
                : WrapList(lists[original], original, rewritten));
    }

    private static ExpressionSyntax? Condition(SemanticModel model, GuardPlace place, int release)
    {
        var type = RuntimeNames.Of(WellKnownSymbols.Version, model, place.Position.SpanStart);
        return VersionInScope.Find(model, place.Position) is { } version
            ? SyntaxFactory.ParseExpression($"{version} >= new {type}{RuntimeNames.Arguments(release)}")
            : null;
    }

    private static SyntaxNode WrapList(IEnumerable<Guard> guards, SyntaxNode original, SyntaxNode rewritten)
    {
        var before = StatementsOf(original);
        var after = StatementsOf(rewritten);
        foreach (var guard in guards.OrderByDescending(g => g.Place.First.SpanStart))
        {
            var (first, last) = (before.IndexOf((StatementSyntax)guard.Place.First), before.IndexOf((StatementSyntax)guard.Place.Last));
            var guarded = GuardedStatements.If(guard.Condition, [.. after.Skip(first).Take(last - first + 1)]);
            after = SyntaxFactory.List(after.Take(first).Append<StatementSyntax>(guarded).Concat(after.Skip(last + 1)));
        }

        return rewritten is BlockSyntax block ? block.WithStatements(after) : ((SwitchSectionSyntax)rewritten).WithStatements(after);
    }

    private static SyntaxList<StatementSyntax> StatementsOf(SyntaxNode list) =>
        list is BlockSyntax block ? block.Statements : ((SwitchSectionSyntax)list).Statements;

    private sealed record Guard(GuardPlace Place, int Release, ExpressionSyntax Condition)
    {
        /// <summary>Whether the other guard is inside this one and asks for nothing more.</summary>
        public bool Covers(Guard other) =>
            !ReferenceEquals(this, other) && Holds(other) && other.Release <= Release;

        /// <summary>Whether both take statements of the same list, this one first: the other has to wait until this one is there.</summary>
        public bool Cuts(Guard other) =>
            Place.First.SpanStart < other.Place.First.SpanStart && other.Place.First.SpanStart < Place.Last.Span.End
            && (!Holds(other) || (other.Place.First != other.Place.Last && other.Place.First.Parent == Place.First.Parent));

        private bool Holds(Guard other) =>
            Place.First.SpanStart <= other.Place.First.SpanStart && other.Place.Last.Span.End <= Place.Last.Span.End;
    }
}
