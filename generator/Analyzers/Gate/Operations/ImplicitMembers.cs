using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>The members that code uses without naming them: operators, what <c>foreach</c> and <c>using</c> call, and the like.</summary>
internal static class ImplicitMembers
{
    /// <summary>The members, and the syntax at which a flow graph meets their use.</summary>
    public static IEnumerable<(ISymbol Member, SyntaxNode Anchor)> Of(IOperation operation)
    {
        var (members, anchor) = operation switch
        {
            IBinaryOperation { OperatorMethod: { } method } => ([method], operation.Syntax),
            IUnaryOperation { OperatorMethod: { } method } => ([method], operation.Syntax),
            IIncrementOrDecrementOperation { OperatorMethod: { } method } => ([method], operation.Syntax),
            IConversionOperation { OperatorMethod: { } method } => ([method], operation.Syntax),
            ICompoundAssignmentOperation compound =>
                (new ISymbol?[] { compound.OperatorMethod, compound.InConversion.MethodSymbol, compound.OutConversion.MethodSymbol }, operation.Syntax),
            IImplicitIndexerReferenceOperation indexer => ([indexer.IndexerSymbol, indexer.LengthSymbol], operation.Syntax),
            IRecursivePatternOperation pattern => ([pattern.DeconstructSymbol], operation.Syntax),
            IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop } each => (OfLoop(each, loop), each.Collection.Syntax),
            IUsingOperation { Resources: var resources } => ([Dispose(TypeOf(resources))], AnchorOf(resources)),
            IUsingDeclarationOperation { DeclarationGroup: var resources } => ([Dispose(TypeOf(resources))], AnchorOf(resources)),
            IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax } =>
                (OfDeconstruction(operation.SemanticModel!.GetDeconstructionInfo(syntax)), syntax),
            _ => (Enumerable.Empty<ISymbol?>(), operation.Syntax),
        };

        foreach (var member in members)
        {
            if (member is not null)
            {
                yield return (member, anchor);
            }
        }
    }

    private static IEnumerable<ISymbol?> OfLoop(IForEachLoopOperation loop, CommonForEachStatementSyntax syntax)
    {
        var calls = loop.SemanticModel!.GetForEachStatementInfo(syntax);
        var parts = syntax is ForEachVariableStatementSyntax deconstructing
            ? OfDeconstruction(loop.SemanticModel!.GetDeconstructionInfo(deconstructing))
            : [];
        return parts.Concat([calls.GetEnumeratorMethod, calls.MoveNextMethod, calls.CurrentProperty, calls.DisposeMethod]);
    }

    private static IEnumerable<ISymbol?> OfDeconstruction(DeconstructionInfo info) =>
        info.Nested.SelectMany(OfDeconstruction).Prepend(info.Method);

    private static ITypeSymbol? TypeOf(IOperation resources) => resources is IVariableDeclarationGroupOperation group
        ? group.Declarations.SelectMany(d => d.Declarators).FirstOrDefault()?.Symbol.Type
        : ValueLeaves.WithoutConversions(resources).Type;

    private static SyntaxNode AnchorOf(IOperation resources) => resources is IVariableDeclarationGroupOperation group
        ? group.Declarations.SelectMany(d => d.Declarators).Select(d => d.Initializer?.Value.Syntax).FirstOrDefault() ?? resources.Syntax
        : ValueLeaves.WithoutConversions(resources).Syntax;

    /// <summary>What disposes of an object: its own method, or its implementation of the interface.</summary>
    private static ISymbol? Dispose(ITypeSymbol? type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true } && IsDispose(member.Name.Substring(member.Name.LastIndexOf('.') + 1)))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private static bool IsDispose(string name) => name is "Dispose" or "DisposeAsync";
}
