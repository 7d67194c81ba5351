using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Libvirt.Gen.CodeFixes;

/// <summary>An <c>if</c> whose condition is always the same, and what is left without it.</summary>
internal sealed record CertainBranch(IfStatementSyntax If, bool Value)
{
    private StatementSyntax? Kept => Value ? If.Statement : If.Else?.Statement;

    private StatementSyntax? Dropped => Value ? If.Else?.Statement : If.Statement;

    /// <summary>Whether the code means the same without it. Directives and labels may have a meaning that this does not see.</summary>
    public bool IsRemovable =>
        !If.ContainsDirectives
        && !(Dropped is { } dropped && IsMissed(dropped))
        && !Unreached().Any(statement => statement.ContainsDirectives || IsMissed(statement));

    /// <summary>Whether a method may be another one without the code: asynchronous no more, or no iterator.</summary>
    public static bool Suspends(SyntaxNode code) => code.DescendantNodesAndSelf().Any(n => n is AwaitExpressionSyntax or YieldStatementSyntax);

    public SyntaxNode RemoveFrom(SyntaxNode root) => If.Parent switch
    {
        BlockSyntax block => root.ReplaceNode(block, block.WithStatements(Without(block.Statements))),
        SwitchSectionSyntax section => root.ReplaceNode(section, section.WithStatements(Without(section.Statements))),
        GlobalStatementSyntax statement when Kept is null => root.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia)!,
        ElseClauseSyntax clause when Kept is null => root.ReplaceNode(clause.Parent!, WithoutElse((IfStatementSyntax)clause.Parent!)),
        ElseClauseSyntax clause => root.ReplaceNode(clause, clause.WithElseKeyword(KeywordFor(clause)).WithStatement(Kept!)),
        _ => root.ReplaceNode(If, (Kept ?? SyntaxFactory.Block()).WithTriviaFrom(If).WithAdditionalAnnotations(Formatter.Annotation)),
    };

    private static IfStatementSyntax WithoutElse(IfStatementSyntax outer) =>
        outer.WithElse(null).WithTrailingTrivia(outer.GetTrailingTrivia());

    /// <summary>The keyword, followed by the line break that was before the statement which it now stands before.</summary>
    private SyntaxToken KeywordFor(ElseClauseSyntax clause) =>
        clause.ElseKeyword.WithTrailingTrivia((Value ? If.CloseParenToken : If.Else!.ElseKeyword).TrailingTrivia);

    private static bool IsMissed(StatementSyntax statement) =>
        Suspends(statement) || statement.DescendantNodesAndSelf().OfType<LabeledStatementSyntax>().Any();

    private SyntaxList<StatementSyntax> Without(SyntaxList<StatementSyntax> statements)
    {
        var unreached = new HashSet<StatementSyntax>(Unreached());
        return SyntaxFactory.List(statements.SelectMany(statement => statement == If ? Remaining() : unreached.Contains(statement) ? [] : [statement]));
    }

    /// <summary>What follows in the same list and is never reached once the check is gone; the compiler would warn of it.</summary>
    private IEnumerable<StatementSyntax> Unreached()
    {
        var siblings = If.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        return Kept is { } kept && Jumps(kept)
            ? siblings.SkipWhile(statement => statement != If).Skip(1).Where(statement => statement is not LocalFunctionStatementSyntax)
            : [];
    }

    private static bool Jumps(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => true,
        BlockSyntax { Statements: [.., var last] } => Jumps(last),
        IfStatementSyntax { Else: { } otherwise } branch => Jumps(branch.Statement) && Jumps(otherwise.Statement),
        _ => false,
    };

    /// <summary>The statements in the place of the check. A block that declares something stays one, so that no names meet.</summary>
    private IReadOnlyList<StatementSyntax> Remaining()
    {
        if (Kept is not { } kept)
        {
            return [];
        }

        IReadOnlyList<StatementSyntax> statements = kept is BlockSyntax block && !block.Statements.Any(Declares) && !HasComment(block.CloseBraceToken)
            ? [.. block.Statements]
            : [kept];
        if (statements.Count == 0)
        {
            return [];
        }

        var first = statements[0];
        var leading = If.GetLeadingTrivia();
        if (first != kept && first.GetLeadingTrivia().Any(IsComment))
        {
            leading = leading.AddRange(first.GetLeadingTrivia().SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        return [.. statements.Skip(1).Prepend(first.WithLeadingTrivia(leading)).Select(s => s.WithAdditionalAnnotations(Formatter.Annotation))];
    }

    private static bool Declares(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax
        || statement.DescendantNodes(n => n is not (BlockSyntax or AnonymousFunctionExpressionSyntax)).Any(n => n is VariableDesignationSyntax);

    private static bool HasComment(SyntaxToken token) => token.LeadingTrivia.Any(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
