using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Takes members out of an initializer, with their commas.</summary>
internal static class InitializerRemoval
{
    /// <summary>The initializer without the members at some indexes; their comments go before what follows.</summary>
    public static InitializerExpressionSyntax From(InitializerExpressionSyntax initializer, IReadOnlyList<int> indexes)
    {
        var kept = new List<SyntaxNodeOrToken>();
        var loose = new List<SyntaxTrivia>();
        var parts = initializer.Expressions.GetWithSeparators();
        for (var i = 0; i < parts.Count; i++)
        {
            if (indexes.Contains(i / 2))
            {
                loose.AddRange(parts[i].AsNode() is { } member
                    ? CommentsAround.Only(member) is var bare ? bare.GetLeadingTrivia().Concat(bare.GetTrailingTrivia()) : []
                    : CommentsAround.Behind(parts[i].GetTrailingTrivia(), CommentsAround.Indentation(parts[i - 1].GetLeadingTrivia())));
            }
            else
            {
                kept.Add(loose.Count == 0 ? parts[i] : parts[i].WithLeadingTrivia(loose.Concat(parts[i].GetLeadingTrivia())));
                loose.Clear();
            }
        }

        var hadComma = initializer.Expressions.Count == initializer.Expressions.SeparatorCount;
        if (!hadComma && kept is [.., var last, { IsToken: true } comma])
        {
            kept = [.. kept.Take(kept.Count - 2), last.WithTrailingTrivia(comma.GetTrailingTrivia())];
        }

        var brace = initializer.CloseBraceToken;
        return initializer
            .WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(kept))
            .WithCloseBraceToken(brace.WithLeadingTrivia(loose.Concat(brace.LeadingTrivia)));
    }
}
