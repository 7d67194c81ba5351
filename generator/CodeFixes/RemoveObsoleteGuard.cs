using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Removes a check whose outcome is certain, and the code that it never lets run.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveObsoleteGuard))]
[Shared]
public sealed class RemoveObsoleteGuard : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.ObsoleteGuard];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        ConditionAt(root, diagnostic) is { } condition && condition.IsRemovable(model) ? $"Remove the check '{condition.Guard}'" : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        // One of each statement: a second one there may have other consequences when the first is gone.
        var conditions = diagnostics
            .Select(d => ConditionAt(root, d))
            .OfType<CertainCondition>()
            .Where(c => c.IsRemovable(model))
            .GroupBy(c => c.Guard.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode)c.Guard)
            .Select(c => c.First())
            .ToList();
        var tracked = root.TrackNodes(conditions.Select(c => c.Guard));
        foreach (var condition in conditions)
        {
            // Another one may have taken it away with the code that never runs.
            if (tracked.GetCurrentNode(condition.Guard) is { } guard)
            {
                tracked = (condition with { Guard = guard }).RemoveFrom(tracked);
            }
        }

        return tracked;
    }

    private static CertainCondition? ConditionAt(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(GateRuleIds.AlwaysProperty, out var always) && always is not null
        && NodeAt(root, diagnostic) is ExpressionSyntax guard
            ? new CertainCondition(guard, always == "true")
            : null;
}
