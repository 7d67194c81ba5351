using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

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
        RemovableAssignment.Around(NodeAt(root, diagnostic), model) is { } removable
            ? $"Remove the assignment of '{removable.Name}'"
            : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var all = diagnostics.Select(d => RemovableAssignment.Around(NodeAt(root, d), model)!).Distinct().ToList();
        var outermost = all.Where(a => !all.Exists(other => other != a && other.Node.Span.Contains(a.Node.Span)));
        return Removal.From(root, outermost.ToDictionary(a => a.Node, a => a.Kept));
    }
}
