using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>What a member overrides and implements: what is said there holds for it, too.</summary>
internal static class SymbolInheritance
{
    /// <summary>The member, what it overrides, and the members of interfaces that it implements.</summary>
    public static IEnumerable<ISymbol> WithInherited(this ISymbol member)
    {
        yield return member;
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
        {
            yield return overridden.OriginalDefinition;
        }

        foreach (var implemented in Implemented(member))
        {
            yield return implemented.OriginalDefinition;
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member is not (IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.LocalFunction) } or IPropertySymbol or IEventSymbol)
            || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            return [];
        }

        // An explicit implementation bears the interface in its name.
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        return type.AllInterfaces
            .SelectMany(i => i.GetMembers(name))
            .Where(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), member));
    }
}
