using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Finds the release to compare with in a guard: a variable, a member, or a member of one of those.</summary>
internal static class VersionInScope
{
    /// <summary>How the code at a place names the release; null where it has none.</summary>
    public static string? Find(SemanticModel model, SyntaxNode place)
    {
        var access = new PlaceAccess(model, place);
        var constants = new VersionConstants(new SourceConstants(model.Compilation));
        var candidates = model.LookupSymbols(place.SpanStart)
            .Select(s => (Symbol: s, Type: TypeOf(s)))
            .Where(c => c.Type is { SpecialType: SpecialType.None })
            .OrderBy(c => Rank(c.Symbol))
            .ToList();
        var versions = candidates
            .Where(c => WellKnownSymbols.IsVersion(c.Type) && !IsNamed(c.Symbol, constants, model.Compilation))
            .OrderBy(c => c.Type!.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            .Select(c => (c.Symbol, Text: Name(c.Symbol)));
        var members = candidates.SelectMany(c => MembersOf(c.Symbol, c.Type!, model, place.SpanStart), (c, text) => (c.Symbol, Text: text));
        return versions.Concat(members).FirstOrDefault(c => access.IsUsable(c.Symbol) && access.Binds(c.Text)).Text;
    }

    /// <summary>Whether the symbol always is one certain release, or one of several, which says nothing of a connection.</summary>
    private static bool IsNamed(ISymbol symbol, VersionConstants constants, Compilation compilation) => InitialValue(symbol, compilation) is { } value
        ? ValueLeaves.Of(value).ToList() is { Count: > 0 } values && values.All(v => constants.Of(v) is not null)
        : symbol is IFieldSymbol { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true };

    /// <summary>What a symbol is set to where it is declared; null where something else may be assigned to it, or nothing is.</summary>
    private static IOperation? InitialValue(ISymbol symbol, Compilation compilation)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
            || symbol.DeclaringSyntaxReferences is not [var declaration, ..]
            || !compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        var value = declaration.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is null ? null : compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value);
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

    /// <summary>The releases that an object knows; without one, where it may be null, the guard is false.</summary>
    private static IEnumerable<string> MembersOf(ISymbol symbol, ITypeSymbol type, SemanticModel model, int position)
    {
        var dot = type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "?." : ".";
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is { IsStatic: false, CanBeReferencedByName: true }
                    && WellKnownSymbols.IsVersion(TypeOf(member)) && model.IsAccessible(position, member))
                {
                    yield return Name(symbol) + dot + Name(member);
                }
            }
        }
    }

    private static string Name(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;
}
