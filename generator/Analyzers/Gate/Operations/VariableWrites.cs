using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>Which variables of a member can hold the result of a check, and for how long.</summary>
internal sealed class VariableWrites
{
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _rewritten = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _untrusted = new(SymbolEqualityComparer.Default);

    private readonly ISymbol _owner;

    /// <param name="root">The code of the member.</param>
    /// <param name="owner">The member.</param>
    public VariableWrites(IOperation root, ISymbol owner)
    {
        _owner = owner;
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Initializer: not null } declarator)
            {
                _written.Add(declarator.Symbol);
            }
            else if (Variable(operation) is { } variable && IsWritten(operation))
            {
                Add(variable, operation);
            }
        }
    }

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Whether the variable means the same at all times, also to a lambda that runs later or a handler in between.</summary>
    public bool IsSteady(ISymbol variable) => !_rewritten.Contains(variable) && !_untrusted.Contains(variable);

    /// <summary>Whether assignments tell what the variable holds: not when a lambda or an alias may change it at any time.</summary>
    public bool IsTrusted(ISymbol variable) => !_untrusted.Contains(variable);

    /// <summary>Whether a reference to a variable sets it, or lets something else set it.</summary>
    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        IAddressOfOperation => true,
        ITupleOperation tuple => IsTarget(tuple),
        _ => false,
    };

    private static bool IsTarget(IOperation tuple) => tuple.Parent switch
    {
        ITupleOperation outer => IsTarget(outer),
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == tuple,
        _ => false,
    };

    private void Add(ISymbol variable, IOperation reference)
    {
        var isAliased = reference.Parent is IAddressOfOperation or IVariableInitializerOperation;
        var writer = FunctionAround(reference) ?? variable.ContainingSymbol;
        if (isAliased || IsShared(variable) || !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, writer))
        {
            _untrusted.Add(variable);
        }
        else if (variable is IParameterSymbol || !_written.Add(variable))
        {
            _rewritten.Add(variable);
        }
    }

    /// <summary>Whether another member sets it, too, which a primary constructor's parameter allows.</summary>
    private bool IsShared(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && !SymbolEqualityComparer.Default.Equals(constructor, _owner)
        && constructor.ContainingType.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax().DescendantNodes())
            .Any(n => Sets(n, variable.Name) && !_owner.DeclaringSyntaxReferences.Any(o => o.SyntaxTree == n.SyntaxTree && o.Span.Contains(n.Span)));

    private static bool Sets(SyntaxNode node, string variable) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText == variable,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText == variable,
        PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText == variable,
        PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText == variable,
        TupleExpressionSyntax { Arguments: var targets } => targets.Any(t => t.Expression.ToString() == variable),
        _ => false,
    };

    private static IMethodSymbol? FunctionAround(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return null;
    }
}
