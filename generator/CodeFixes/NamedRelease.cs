using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Releases that the code names, to compare with, instead of asking a connection.</summary>
internal static class NamedRelease
{
    /// <summary>How often a name may stand for another: they may be defined by each other.</summary>
    private const int MostNames = 8;

    /// <summary>Whether the symbol always is one certain release, or one of several.</summary>
    public static bool Is(ISymbol symbol, Compilation compilation, int names = MostNames) =>
        names > 0
        && (IsConstant(symbol) || symbol is ILocalSymbol)
        && (InitialValue(symbol, compilation) is { } value
            ? Is(value, compilation, names - 1)
            : symbol is IFieldSymbol { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true });

    /// <summary>The release that an expression names, 6001000 for 6.1.0; null for one that is not known.</summary>
    public static int? ValueOf(IOperation expression, Compilation compilation, int names = MostNames) => expression switch
    {
        _ when names == 0 => null,
        IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion =>
            ValueOf(conversion.Operand, compilation, names),
        { ConstantValue: { HasValue: true, Value: var constant } } => OfConstant(constant),
        IObjectCreationOperation { Arguments.Length: 3 } creation when RuntimeNames.IsVersion(creation.Type) =>
            creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value.ConstantValue.Value as int?).ToList()
                is [{ } major, { } minor, { } release] ? ReleaseNumber.Of(major, minor, release) : null,
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "FromNumber" } method, Arguments: [var argument] }
            when RuntimeNames.IsVersion(method.ContainingType) => ValueOf(argument.Value, compilation, names),
        IMemberReferenceOperation { Member: { IsStatic: true } member }
            when IsConstant(member) && InitialValue(member, compilation) is { } value
            && compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value) is { } inner => ValueOf(inner, compilation, names - 1),
        _ => null,
    };

    private static int? OfConstant(object? constant) => constant switch
    {
        string text => text.Split('.').Select(part => int.TryParse(part, out var number) ? number : -1).ToList()
            is [>= 0 and var major, >= 0 and var minor, >= 0 and var release] ? ReleaseNumber.Of(major, minor, release) : null,
        int number => number,
        uint and <= int.MaxValue and var number => (int)number,
        long and >= 0 and <= int.MaxValue and var number => (int)number,
        ulong and <= int.MaxValue and var number => (int)number,
        _ => null,
    };

    private static bool IsConstant(ISymbol symbol) => symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    private static ExpressionSyntax? InitialValue(ISymbol symbol, Compilation compilation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault(r => compilation.ContainsSyntaxTree(r.SyntaxTree))?.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };

    private static bool Is(ExpressionSyntax value, Compilation compilation, int names)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return Is(inner.Expression, compilation, names);
            case ConditionalExpressionSyntax choice:
                return Is(choice.WhenTrue, compilation, names) && Is(choice.WhenFalse, compilation, names);
        }

        var model = compilation.GetSemanticModel(value.SyntaxTree);
        return RuntimeNames.IsVersion(model.GetTypeInfo(value).Type) && value switch
        {
            BaseObjectCreationExpressionSyntax => true,
            InvocationExpressionSyntax { ArgumentList.Arguments: [var argument] } => model.GetConstantValue(argument.Expression).HasValue,
            _ => model.GetSymbolInfo(value).Symbol is { IsStatic: true } other && Is(other, compilation, names),
        };
    }
}
