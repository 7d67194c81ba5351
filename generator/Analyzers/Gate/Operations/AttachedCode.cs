using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>Code at the heads of lambdas and local functions, which the compiler keeps apart from what they do.</summary>
internal static class AttachedCode
{
    /// <summary>The arguments of attributes, and the defaults of parameters.</summary>
    public static IEnumerable<IOperation> Of(IOperation function)
    {
        var head = function switch
        {
            ILocalFunctionOperation { Syntax: LocalFunctionStatementSyntax local } =>
                Attributes(local.AttributeLists)
                    .Concat((local.TypeParameterList?.Parameters ?? default).SelectMany(t => Attributes(t.AttributeLists)))
                    .Concat(Parameters(local.ParameterList)),
            IAnonymousFunctionOperation { Syntax: LambdaExpressionSyntax lambda } => Attributes(lambda.AttributeLists)
                .Concat(lambda is ParenthesizedLambdaExpressionSyntax { ParameterList: var list } ? Parameters(list) : []),
            _ => [],
        };
        return head.Select(s => function.SemanticModel?.GetOperation(s)).OfType<IOperation>();
    }

    private static IEnumerable<ExpressionSyntax> Parameters(ParameterListSyntax list) => list.Parameters.SelectMany(p =>
        Attributes(p.AttributeLists).Concat(p.Default is { } given ? [given.Value] : []));

    private static IEnumerable<ExpressionSyntax> Attributes(SyntaxList<AttributeListSyntax> lists) => lists
        .SelectMany(l => l.Attributes)
        .SelectMany(a => a.ArgumentList?.Arguments ?? default)
        .Select(a => a.Expression);
}
