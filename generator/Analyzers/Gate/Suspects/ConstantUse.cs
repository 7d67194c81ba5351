using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>Tells code that hands a constant on, which may reach a document, from code that only looks at it.</summary>
internal sealed class ConstantUse(LocalIndex locals)
{
    private readonly Dictionary<ILocalSymbol, bool> _looked = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the value goes anywhere: not into a comparison, a pattern, a look-up, a constant, a key or a text.</summary>
    public bool IsHandedOn(IOperation constant)
    {
        var value = constant;
        while (Next(value) is { } next)
        {
            value = next;
        }

        return value.Parent switch
        {
            IBinaryOperation binary => !IsComparison(binary.OperatorKind) && binary.Type is not { SpecialType: SpecialType.System_String },
            ITupleBinaryOperation => false,
            IPatternOperation or ICaseClauseOperation or IIsPatternOperation => false,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                !local.IsConst && !IsOnlyLookedAt(local),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment =>
                assignment.Value == value && !IsOnlyLookedAt(local),
            IFieldInitializerOperation { InitializedFields: [{ IsConst: true }, ..] } => false,
            IInterpolationOperation => false,
            IArgumentOperation argument => !LookUps.IsLookUp(argument),
            IArrayElementReferenceOperation => false,
            IInvocationOperation call => call.Instance != value,
            IMemberReferenceOperation => false,
            INameOfOperation => false,
            _ => true,
        };
    }

    /// <summary>Whether a local is read, and nothing that reads it hands it on.</summary>
    private bool IsOnlyLookedAt(ILocalSymbol local)
    {
        if (!_looked.TryGetValue(local, out var isOnlyLooked))
        {
            // Meanwhile it hands nothing on: locals may be set to each other.
            _looked[local] = true;
            _looked[local] = isOnlyLooked = locals.ReadsOf(local) is { Count: > 0 } reads && !reads.Any(IsHandedOn);
        }

        return isOnlyLooked;
    }

    /// <summary>The parent whose value is, may be, or holds this very value; null when it ends here.</summary>
    private static IOperation? Next(IOperation value) => value.Parent switch
    {
        IConversionOperation or ICoalesceOperation or ITupleOperation => value.Parent,
        ISwitchExpressionArmOperation or ISwitchExpressionOperation => value.Parent,
        IConditionalOperation choice when choice.Condition != value && choice.Type is not null => choice,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", Parameters.Length: 1 } } call } => call,
        IArrayInitializerOperation or IArrayCreationOperation => value.Parent,
        { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } collection => collection,

        // What is given to params.
        { IsImplicit: true, Parent: IArgumentOperation } collection => collection,
        IArrayElementReferenceOperation element when element.ArrayReference == value => element,
        IPropertyReferenceOperation { Arguments.Length: > 0 } element when element.Instance == value => element,
        IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } } } =>
            created,
        _ => null,
    };

    private static bool IsComparison(BinaryOperatorKind kind) => GuardComparison.Comparison(kind) is not null;
}
