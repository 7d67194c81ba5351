using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>Finds what a name in the initializer of a member means, without binding it.</summary>
internal sealed class NameLookup(Compilation compilation, ISymbol member)
{
    /// <summary>The field or property that an expression names; null for one that is not found.</summary>
    public ISymbol? Find(ExpressionSyntax expression)
    {
        var found = expression switch
        {
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => FindSimple(name.Identifier.ValueText),
            MemberAccessExpressionSyntax access => FindContainer(access.Expression) is { } container
                ? MembersOf(container, access.Name.Identifier.ValueText).FirstOrDefault(IsValue)
                : null,
            IdentifierNameSyntax name => FindSimple(name.Identifier.ValueText),
            _ => null,
        };
        return found;
    }

    private static bool IsValue(ISymbol symbol) => symbol is IFieldSymbol or IPropertySymbol;

    private static IEnumerable<ISymbol> MembersOf(INamespaceOrTypeSymbol container, string name)
    {
        for (var type = container; type is not null; type = (type as INamedTypeSymbol)?.BaseType)
        {
            foreach (var found in type.GetMembers(name))
            {
                yield return found;
            }
        }
    }

    private ISymbol? FindSimple(string name) =>
        EnclosingTypes().Concat(Imported(isStatic: true)).SelectMany(t => MembersOf(t, name)).FirstOrDefault(IsValue);

    /// <summary>The type or the namespace in front of a dot.</summary>
    private INamespaceOrTypeSymbol? FindContainer(ExpressionSyntax expression) => expression switch
    {
        AliasQualifiedNameSyntax { Alias.Identifier.ValueText: "global", Name: var name } => Inside(compilation.GlobalNamespace, name),
        QualifiedNameSyntax { Left: var left, Right: var name } => FindContainer(left) is { } outer ? Inside(outer, name) : null,
        MemberAccessExpressionSyntax { Expression: var left, Name: var name } => FindContainer(left) is { } outer ? Inside(outer, name) : null,
        SimpleNameSyntax name => EnclosingTypes()
            .Concat(EnclosingNamespaces())
            .Concat(Imported(isStatic: false))
            .Select(c => Inside(c, name))
            .FirstOrDefault(f => f is not null),
        _ => null,
    };

    private static INamespaceOrTypeSymbol? Inside(INamespaceOrTypeSymbol container, SimpleNameSyntax name) =>
        MembersOf(container, name.Identifier.ValueText).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();

    private IEnumerable<INamespaceOrTypeSymbol> EnclosingTypes()
    {
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            yield return type;
        }
    }

    private IEnumerable<INamespaceOrTypeSymbol> EnclosingNamespaces()
    {
        for (var space = member.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            yield return compilation.GetCompilationNamespace(space) ?? space;
        }
    }

    private IEnumerable<INamespaceOrTypeSymbol> Imported(bool isStatic)
    {
        var file = member.DeclaringSyntaxReferences[0].SyntaxTree.GetRoot();
        return file.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(u => u.Alias is null && u.StaticKeyword.RawKind != 0 == isStatic && u.Name is not null)
            .Select(u => FromGlobal(u.Name!))
            .OfType<INamespaceOrTypeSymbol>();
    }

    private INamespaceOrTypeSymbol? FromGlobal(NameSyntax name) => name switch
    {
        AliasQualifiedNameSyntax alias => Inside(compilation.GlobalNamespace, alias.Name),
        QualifiedNameSyntax { Left: var left, Right: var right } => FromGlobal(left) is { } outer ? Inside(outer, right) : null,
        SimpleNameSyntax simple => Inside(compilation.GlobalNamespace, simple),
        _ => null,
    };
}
