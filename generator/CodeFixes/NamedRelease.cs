using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Symbols that name one certain release, to compare with, instead of a connection's.</summary>
internal static class NamedRelease
{
    /// <summary>Whether the symbol names one release, or one of several.</summary>
    public static bool Is(ISymbol symbol, Compilation compilation) =>
        symbol is ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
        && (symbol.DeclaringSyntaxReferences.Select(r => InitializerOf(r.GetSyntax())).Any(value => value is not null && Is(value, compilation))
            || (symbol is IFieldSymbol { IsStatic: true } field && field.DeclaringSyntaxReferences.IsEmpty && RuntimeNames.IsVersion(field.Type)));

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    private static bool Is(ExpressionSyntax value, Compilation compilation)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return Is(inner.Expression, compilation);
            case ConditionalExpressionSyntax choice:
                return Is(choice.WhenTrue, compilation) && Is(choice.WhenFalse, compilation);
        }

        var model = compilation.GetSemanticModel(value.SyntaxTree);
        return RuntimeNames.IsVersion(model.GetTypeInfo(value).Type) && value switch
        {
            BaseObjectCreationExpressionSyntax => true,
            InvocationExpressionSyntax { ArgumentList.Arguments: [var argument] } => model.GetConstantValue(argument.Expression).HasValue,
            _ => model.GetSymbolInfo(value).Symbol is { IsStatic: true } other && Is(other, compilation),
        };
    }
}
