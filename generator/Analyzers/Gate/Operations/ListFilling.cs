using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>Which methods put something into a list.</summary>
internal static class ListFilling
{
    /// <summary>Whether a method puts what it is given into a list, by its name: <c>Add</c> is a word, <c>Addresses</c> is another one.</summary>
    public static bool IsAdding(string method) => IsWord(method, "Add") || IsWord(method, "Insert");

    /// <summary>Whether the code of a method puts something into a list that it is given.</summary>
    public static bool Fills(IParameterSymbol? parameter) =>
        parameter is { RefKind: RefKind.None, Type.SpecialType: SpecialType.None, ContainingSymbol: { } method }
        && method.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().Any(n => Fills(n, parameter.Name)));

    private static bool Fills(SyntaxNode node, string list) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name: var method } } =>
            target.Identifier.ValueText == list && IsAdding(method.Identifier.ValueText),
        ConditionalAccessExpressionSyntax
        {
            Expression: IdentifierNameSyntax target,
            WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var method } }
        } => target.Identifier.ValueText == list && IsAdding(method.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax target } } =>
            target.Identifier.ValueText == list,
        _ => false,
    };

    private static bool IsWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
