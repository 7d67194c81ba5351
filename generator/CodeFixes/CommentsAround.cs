using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.CodeFixes;

/// <summary>What stands around code that goes: comments and directives stay, the lines and blanks of the code do not.</summary>
internal static class CommentsAround
{
    /// <summary>The node with nothing around it but comments and directives, each on a line of its own.</summary>
    public static SyntaxNode Only(SyntaxNode node)
    {
        var before = node.GetLeadingTrivia();
        var indentation = Indentation(before);
        var lines = before.Take(before.Count - indentation.Count).ToList();
        return node
            .WithLeadingTrivia(SaySomething(lines) ? lines : [])
            .WithTrailingTrivia(Behind(node.GetTrailingTrivia(), indentation));
    }

    /// <summary>A comment behind code, indented as the code was; nothing without one.</summary>
    public static IEnumerable<SyntaxTrivia> Behind(SyntaxTriviaList trivia, IEnumerable<SyntaxTrivia> indentation) =>
        SaySomething(trivia) ? indentation.Concat(trivia.SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))) : [];

    /// <summary>The blanks right before code.</summary>
    public static IReadOnlyList<SyntaxTrivia> Indentation(SyntaxTriviaList before) =>
        [.. before.Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))];

    /// <summary>Whether there is anything but blanks and line ends.</summary>
    public static bool SaySomething(IEnumerable<SyntaxTrivia> trivia) => trivia.Any(SaysSomething);

    private static bool SaysSomething(SyntaxTrivia trivia) =>
        !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
