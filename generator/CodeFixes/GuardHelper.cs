using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.CodeFixes;

/// <summary>A member of the user's that compares releases and gives back the result. Into local functions the gate looks itself.</summary>
/// <param name="Symbol">The method, the property or the field.</param>
/// <param name="Declaration">What the attribute goes on.</param>
/// <param name="Release">The release it guards; null for the one that it is called with.</param>
internal sealed record GuardHelper(ISymbol Symbol, SyntaxNode Declaration, int? Release)
{
    /// <summary>The helper that a condition uses, if marking it makes a release certain; null otherwise.</summary>
    public static GuardHelper? Of(ExpressionSyntax use, int needed, SemanticModel model)
    {
        if (model.GetSymbolInfo(use).Symbol?.OriginalDefinition is not { } symbol
            || symbol.GetAttributes().Any(a => WellKnownSymbols.IsRuntimeType(a.AttributeClass, WellKnownSymbols.Guard))
            || TypeOf(symbol)?.SpecialType != SpecialType.System_Boolean
            || symbol.DeclaringSyntaxReferences is not [var reference]
            || BodyOf(reference.GetSyntax()) is not { } body)
        {
            return null;
        }

        var condition = model.Compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body);
        var releases = new ReleaseCondition(condition, model.Compilation);
        if (releases.WhenTrue() is { } release)
        {
            return release >= needed ? new GuardHelper(symbol, DeclarationOf(reference.GetSyntax()), release) : null;
        }

        return model.GetOperation(use) is IInvocationOperation call && releases.GuardsArgument(call, needed)
            ? new GuardHelper(symbol, DeclarationOf(reference.GetSyntax()), null)
            : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol { IsReadOnly: true } field => field.Type,
        _ => null,
    };

    private static ExpressionSyntax? BodyOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Returned(method.Body),
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value, AccessorList.Accessors: [_] } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody.Expression: var value }] } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body: { } body }] } => Returned(body),
        VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Variables.Count: 1 } } => value,
        _ => null,
    };

    private static ExpressionSyntax? Returned(BlockSyntax? body) =>
        body?.Statements is [ReturnStatementSyntax { Expression: { } value }] ? value : null;

    private static SyntaxNode DeclarationOf(SyntaxNode declaration) =>
        declaration is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : declaration;
}
