using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>What the attributes on one symbol say about libvirt.</summary>
/// <param name="Symbol">The symbol that carries them.</param>
/// <param name="Items">The XML items it stands for, the first one for messages; empty on users' own symbols.</param>
/// <param name="Rows">Its since rows: requirements of an item, or the floor a user states.</param>
/// <param name="Removals">Its until rows.</param>
/// <param name="KnownValues">The class with the constants of an open list; null for everything else.</param>
internal sealed record GatedSymbol(
    ISymbol Symbol,
    IReadOnlyList<string> Items,
    IReadOnlyList<SinceRow> Rows,
    IReadOnlyList<UntilRow> Removals,
    INamedTypeSymbol? KnownValues)
{
    /// <summary>Whether the schema describes the symbol, so that its rows are requirements and never a floor.</summary>
    public bool IsItem => Items.Count > 0;

    /// <summary>How a message names it: <c>'DomainInterface.Teaming' (interface/teaming)</c>.</summary>
    public string Describe() => IsItem ? $"{Describe(Symbol)} ({Items[0]})" : Describe(Symbol);

    /// <summary>How a message names a member of the user: <c>'Connection.IsModern'</c>.</summary>
    public static string Describe(ISymbol symbol) => $"'{Name(symbol)}'";

    private static string Name(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } member } => Name(member),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => $"{function.Name}()",
        IMethodSymbol method => $"{method.ContainingType.Name}.{method.Name}()",
        { ContainingType: { } type } and not ITypeSymbol => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };
}
