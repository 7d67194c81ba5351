using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Which variables and members the code at a place can read.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="place">A statement, or an expression inside of one.</param>
internal sealed class PlaceAccess(SemanticModel model, SyntaxNode place)
{
    /// <summary>Whether the text means there what its last name says, and is no type, method or constant.</summary>
    public bool Binds(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        var info = model.GetSpeculativeSymbolInfo(place.SpanStart, expression, SpeculativeBindingOption.BindAsExpression);
        return expression is ConditionalAccessExpressionSyntax
            || info.Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol;
    }

    /// <summary>Whether reading the symbol there compiles.</summary>
    public bool IsUsable(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsReached(local, local.RefKind) && !IsOfAnotherMember(local) && IsAssigned(local),
        IParameterSymbol parameter when IsOfType(parameter) =>
            IsInstance(parameter.ContainingType) && parameter.RefKind == RefKind.None && IsMemberReached(parameter),
        IParameterSymbol parameter =>
            IsReached(parameter, parameter.RefKind) && (parameter.RefKind != RefKind.Out || IsAssigned(parameter)),
        IFieldSymbol or IPropertySymbol =>
            symbol.CanBeReferencedByName && !IsDeclaredBy(symbol) && (symbol.IsStatic || IsMemberReached(symbol)),
        _ => false,
    };

    /// <summary>A field of a struct cannot be read inside a lambda; nothing of an object before its constructor runs.</summary>
    private bool IsMemberReached(ISymbol member) =>
        !IsBeforeBody() && IsReached(member, member.ContainingType.IsValueType ? RefKind.Ref : RefKind.None);

    /// <summary>Whether the functions between the symbol's declaration and the place can take the variable along.</summary>
    private bool IsReached(ISymbol symbol, RefKind kind)
    {
        foreach (var node in place.Ancestors().TakeWhile(n => !Declares(n, symbol)))
        {
            var isStatic = node switch
            {
                AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
                LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
                _ => false,
            };
            var isFunction = node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax;
            if (isStatic || (isFunction && kind != RefKind.None))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Declares(SyntaxNode node, ISymbol symbol) =>
        symbol is ILocalSymbol or IParameterSymbol
        && symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == node.SyntaxTree && node.Span.Contains(r.Span));

    private bool IsAssigned(ISymbol variable) =>
        (place is StatementSyntax statement ? model.AnalyzeDataFlow(statement) : model.AnalyzeDataFlow((ExpressionSyntax)place))
            is { Succeeded: true } flow
        && flow.DefinitelyAssignedOnEntry.Contains(variable, SymbolEqualityComparer.Default);

    /// <summary>Locals of top-level statements are in scope everywhere, and of no use in a type.</summary>
    private bool IsOfAnotherMember(ILocalSymbol local) =>
        place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type
        && !local.DeclaringSyntaxReferences.All(r => type.Span.Contains(r.Span));

    /// <summary>Whether the parameter is one of a primary constructor.</summary>
    private static bool IsOfType(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.Any(r => r.GetSyntax().Parent?.Parent is TypeDeclarationSyntax);

    /// <summary>Whether the place is in an instance member of the type itself.</summary>
    private bool IsInstance(INamedTypeSymbol type)
    {
        var member = model.GetEnclosingSymbol(place.SpanStart);
        while (member is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
        {
            member = member.ContainingSymbol;
        }

        return member is { IsStatic: false } && SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
    }

    /// <summary>Whether the place is in an initializer, or in what a constructor passes on.</summary>
    private bool IsBeforeBody() => place.Ancestors().TakeWhile(n => n is not TypeDeclarationSyntax).Any(n =>
        n is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
            or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }
            or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } });

    private bool IsDeclaredBy(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == place.SyntaxTree && r.Span.Contains(place.Span));
}
