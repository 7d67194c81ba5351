using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>When a method does not return.</summary>
/// <param name="Never">It never does.</param>
/// <param name="Parameter">The parameter that decides it; null for none.</param>
/// <param name="When">The value of the parameter at which it does not.</param>
internal readonly record struct MethodExit(bool Never, int? Parameter, bool When)
{
    public static MethodExit Of(IMethodSymbol method)
    {
        if (Has(method, "DoesNotReturnAttribute") || AlwaysThrows(method))
        {
            return new MethodExit(Never: true, null, false);
        }

        foreach (var parameter in method.Parameters)
        {
            var attribute = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "DoesNotReturnIfAttribute");
            if (attribute?.ConstructorArguments is [{ Value: bool when }])
            {
                return new MethodExit(Never: false, parameter.Ordinal, when);
            }
        }

        return IsAssert(method) ? new MethodExit(Never: false, 0, false)
            : IsThrowIf(method) ? new MethodExit(Never: false, 0, true)
            : default;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);

    /// <summary>The assertions of .NET Framework and of .NET Standard 2.0 have no attributes yet.</summary>
    private static bool IsAssert(IMethodSymbol method) => method is
    {
        Name: "Assert",
        ContainingType: { Name: "Debug" or "Trace", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } },
        Parameters: [{ Type.SpecialType: SpecialType.System_Boolean }, ..],
    };

    /// <summary>What .NET's <c>ThrowIf</c> says by an attribute, a project's own for older frameworks says by its name.</summary>
    private static bool IsThrowIf(IMethodSymbol method) =>
        method is { Name: "ThrowIf", IsStatic: true, Parameters: [{ Type.SpecialType: SpecialType.System_Boolean }, ..] };

    /// <summary>Whether the code of a method that nothing can override does nothing but throw in the end.</summary>
    private static bool AlwaysThrows(IMethodSymbol method) =>
        method is { IsAsync: false, IsAbstract: false, IsVirtual: false, IsOverride: false }
        && method.DeclaringSyntaxReferences.Any(r => r.GetSyntax() switch
        {
            MethodDeclarationSyntax declared => AlwaysThrows(declared.ExpressionBody, declared.Body),
            LocalFunctionStatementSyntax declared => AlwaysThrows(declared.ExpressionBody, declared.Body),
            _ => false,
        });

    private static bool AlwaysThrows(ArrowExpressionClauseSyntax? expression, BlockSyntax? body) =>
        expression?.Expression is ThrowExpressionSyntax
        || (body is not null && AlwaysThrows(body) && !body.DescendantNodes(NotInFunction).Any(Leaves));

    private static bool AlwaysThrows(StatementSyntax? statement) => statement switch
    {
        ThrowStatementSyntax => true,
        BlockSyntax block => block.Statements.Any(AlwaysThrows),
        IfStatementSyntax choice => AlwaysThrows(choice.Statement) && AlwaysThrows(choice.Else?.Statement),
        UsingStatementSyntax use => AlwaysThrows(use.Statement),
        LockStatementSyntax locked => AlwaysThrows(locked.Statement),
        _ => false,
    };

    private static bool NotInFunction(SyntaxNode node) => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);

    private static bool Leaves(SyntaxNode node) => node is ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax;
}
