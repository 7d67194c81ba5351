using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Tells code that hands a constant on from code that only looks whether something equals it.</summary>
internal static class ValueUse
{
    /// <summary>Whether the value goes anywhere: not into a comparison, a pattern, a look-up, a constant or a text.</summary>
    public static bool IsHandedOn(IOperation constant)
    {
        var value = constant;
        while (Forwards(value))
        {
            value = value.Parent!;
        }

        return value.Parent switch
        {
            IBinaryOperation binary => !IsComparison(binary.OperatorKind),
            ITupleBinaryOperation => false,
            IPatternOperation or ICaseClauseOperation or IIsPatternOperation => false,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsConst: true } } => false,
            IFieldInitializerOperation { InitializedFields: [{ IsConst: true }, ..] } => false,
            IArgumentOperation { Parent: IPropertyReferenceOperation } => false,
            IArgumentOperation { Parent: IInvocationOperation call } => !IsComparison(call.TargetMethod),
            IArrayElementReferenceOperation => false,
            IInvocationOperation call => call.Instance != value,
            IMemberReferenceOperation => false,
            INameOfOperation => false,
            _ => true,
        };
    }

    /// <summary>Whether the parent's value is, or may be, this very value.</summary>
    private static bool Forwards(IOperation value) => value.Parent switch
    {
        IConversionOperation or ICoalesceOperation or ITupleOperation => true,
        ISwitchExpressionArmOperation or ISwitchExpressionOperation => true,
        IConditionalOperation choice => choice.Condition != value && choice.Type is not null,
        _ => false,
    };

    private static bool IsComparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsComparison(IMethodSymbol method) =>
        method.Name is "Equals" or "ReferenceEquals" or "CompareTo" or "Compare" or "HasFlag" or "TryGetValue" or "IndexOf"
        || method.Name.StartsWith("Contains", StringComparison.Ordinal);
}
