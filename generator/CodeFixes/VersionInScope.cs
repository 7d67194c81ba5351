using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Finds the release to compare with in a guard: a variable, a member, or a member of one of those.</summary>
internal static class VersionInScope
{
    /// <summary>For code that has none: the editor then offers to declare it.</summary>
    public const string Missing = "libvirtVersion";

    public static string Find(SemanticModel model, SyntaxNode place)
    {
        var position = place.SpanStart;
        var isStatic = model.GetEnclosingSymbol(position) is { IsStatic: true };
        var candidates = model.LookupSymbols(position)
            .Where(s => IsUsable(s, position, isStatic))
            .Select(s => (Symbol: s, Type: TypeOf(s)))
            .Where(c => c.Type is not null)
            .OrderBy(c => Rank(c.Symbol))
            .ToList();

        var version = candidates.Find(c => RuntimeNames.IsVersion(c.Type));
        if (version.Symbol is not null)
        {
            return version.Symbol.Name;
        }

        return candidates.Select(c => (c.Symbol, Member: VersionOf(c.Type!, model, position)))
            .Where(c => c.Member is not null)
            .Select(c => $"{c.Symbol.Name}.{c.Member!.Name}")
            .FirstOrDefault() ?? Missing;
    }

    private static int Rank(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => 1,
        { IsStatic: false } => 2,
        _ => 3,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { Parameters.IsEmpty: true, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.All(r => r.Span.End < position) && !NamesConstant(local),
        IParameterSymbol => true,
        IFieldSymbol or IPropertySymbol => symbol.CanBeReferencedByName && (symbol.IsStatic || !isStatic) && !NamesConstant(symbol),
        _ => false,
    };

    /// <summary>Whether the symbol names one certain release, such as a constant to compare with, instead of a connection's.</summary>
    private static bool NamesConstant(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(r => Initializer(r.GetSyntax())).Any(value => value is
            BaseObjectCreationExpressionSyntax
            or InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax }] });

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable when RuntimeNamed(variable) => variable.Initializer?.Value,
        PropertyDeclarationSyntax property when IsVersionName(property.Type) =>
            property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    private static bool IsVersionName(TypeSyntax type) => type.ToString().EndsWith(RuntimeNames.Version, System.StringComparison.Ordinal);

    /// <summary>A local declared by <c>var</c>, or as a release: <c>var connection = new Connection()</c> is no constant.</summary>
    private static bool RuntimeNamed(VariableDeclaratorSyntax variable) =>
        variable.Initializer?.Value.ToString() is { } value && value.Contains(RuntimeNames.Version)
        || (variable.Parent is VariableDeclarationSyntax { Type: var type } && IsVersionName(type));

    private static IPropertySymbol? VersionOf(ITypeSymbol type, SemanticModel model, int position)
    {
        var members = new List<IPropertySymbol>();
        for (ITypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            members.AddRange(declaring.GetMembers().OfType<IPropertySymbol>());
        }

        return members.Find(p => !p.IsStatic && RuntimeNames.IsVersion(p.Type) && model.IsAccessible(position, p));
    }
}
