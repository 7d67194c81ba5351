using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>Lists what of a compilation's own types programs outside can use, a line each.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeConstantValue);

    public static string Of(Compilation compilation) =>
        string.Join("\n", Types(compilation.Assembly.GlobalNamespace).SelectMany(Lines).Order(StringComparer.Ordinal)) + "\n";

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol scope) =>
        scope.GetNamespaceMembers().SelectMany(Types).Concat(scope.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var modifier = type.IsStatic ? "static " : type.IsAbstract ? "abstract " : "";
        yield return $"{type.ToDisplayString(Format)} ({modifier}{type.TypeKind.ToString().ToLowerInvariant()} : {type.BaseType?.ToDisplayString(Format)})";
        foreach (var member in type.GetMembers().Where(m => m.DeclaredAccessibility == Accessibility.Public && m is not IMethodSymbol { AssociatedSymbol: not null } && (type.TypeKind != TypeKind.Enum || m is IFieldSymbol)))
        {
            yield return member.ToDisplayString(Format) + Accessors(member);
        }
    }

    private static string Accessors(ISymbol member) =>
        member is IPropertySymbol property ? property.SetMethod is null ? " { get; }" : " { get; set; }" : "";
}
