using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Takes the guard attribute off a member that guards nothing, so that code which relied on it is warned.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBlindGuard))]
[Shared]
public sealed class RemoveBlindGuard : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.BlindGuard];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        AttributeAt(root, diagnostic) is { } attribute ? $"Remove the attribute '{attribute.Name}'" : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var members = diagnostics.Select(d => AttributeAt(root, d)).OfType<AttributeSyntax>().ToLookup(attribute => attribute.Parent!.Parent!);
        return root.ReplaceNodes(members.Select(member => member.Key), (member, _) => Without(member, members[member]));
    }

    /// <summary>A list of attributes goes with its last one. What stands before the member stays there.</summary>
    private static SyntaxNode Without(SyntaxNode member, IEnumerable<AttributeSyntax> attributes)
    {
        var removed = attributes
            .GroupBy(attribute => (AttributeListSyntax)attribute.Parent!)
            .SelectMany(list => list.Count() == list.Key.Attributes.Count ? [list.Key] : list.Cast<SyntaxNode>());
        return member
            .RemoveNodes(removed, SyntaxRemoveOptions.KeepNoTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives)!
            .WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private static AttributeSyntax? AttributeAt(SyntaxNode root, Diagnostic diagnostic) =>
        NodeAt(root, diagnostic).FirstAncestorOrSelf<AttributeSyntax>();
}
