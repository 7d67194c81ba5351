using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Takes statements and members of initializers out of a file, and leaves the comments and directives beside them.</summary>
internal static class Removal
{
    /// <summary>Removes nodes, or leaves of a statement the expression that is to stay.</summary>
    public static SyntaxNode From(SyntaxNode root, IReadOnlyDictionary<SyntaxNode, ExpressionSyntax?> nodes)
    {
        var mark = new SyntaxAnnotation();
        var isLast = root is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().All(nodes.ContainsKey);
        var lists = nodes.Keys.Select(n => n.Parent).OfType<InitializerExpressionSyntax>().Distinct();
        var changed = nodes.Keys.Where(n => n.Parent is not InitializerExpressionSyntax).Concat(lists);
        var marked = root.ReplaceNodes(changed, (node, rewritten) =>
            node is InitializerExpressionSyntax list ? InitializerRemoval.From((InitializerExpressionSyntax)rewritten, Indexes(list, nodes))
            : nodes[node] is { } kept ? Replace(node, SyntaxFactory.ExpressionStatement(kept.WithoutTrivia()))
            : MustStand(node) || (isLast && node is GlobalStatementSyntax) ? Replace(node, SyntaxFactory.Block())
            : CommentsAround.Only(node).WithAdditionalAnnotations(mark));
        return marked.RemoveNodes(marked.GetAnnotatedNodes(mark), SyntaxRemoveOptions.KeepExteriorTrivia)!;
    }

    private static IReadOnlyList<int> Indexes(InitializerExpressionSyntax list, IReadOnlyDictionary<SyntaxNode, ExpressionSyntax?> nodes) =>
        [.. Enumerable.Range(0, list.Expressions.Count).Where(i => nodes.ContainsKey(list.Expressions[i]))];

    /// <summary>Where a statement must stand, an empty block does.</summary>
    private static bool MustStand(SyntaxNode node) =>
        node is ExpressionStatementSyntax && node.Parent is not (BlockSyntax or SwitchSectionSyntax);

    private static SyntaxNode Replace(SyntaxNode node, StatementSyntax statement)
    {
        var formatted = statement.WithTriviaFrom(node).WithAdditionalAnnotations(Formatter.Annotation);
        return node is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(formatted) : formatted;
    }
}
