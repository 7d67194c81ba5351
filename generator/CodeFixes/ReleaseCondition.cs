using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.CodeFixes;

/// <summary>What a condition that compares releases tells. Releases are numbers as libvirt counts them, 6001000 for 6.1.0.</summary>
internal static class ReleaseCondition
{
    /// <summary>The oldest release with which the condition is true; null if it does not say.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="named">The release that an operand names; null if it names none.</param>
    public static int? WhenTrue(IOperation? condition, Func<IOperation, int?> named) => condition switch
    {
        IConversionOperation { OperatorMethod: null } conversion => WhenTrue(conversion.Operand, named),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => WhenFalse(not.Operand, named),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            Higher(WhenTrue(both.LeftOperand, named), WhenTrue(both.RightOperand, named)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            Lower(WhenTrue(either.LeftOperand, named), WhenTrue(either.RightOperand, named)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan } comparison =>
            Compared(comparison.LeftOperand, comparison.RightOperand, named),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.LessThan } comparison =>
            Compared(comparison.RightOperand, comparison.LeftOperand, named),
        IInvocationOperation { TargetMethod.Name: "IsAtLeast", Instance: { } version, Arguments: [{ Value: var other }] } =>
            Compared(version, other, named),
        _ => null,
    };

    private static int? WhenFalse(IOperation condition, Func<IOperation, int?> named) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => WhenTrue(not.Operand, named),

        // A lifted comparison is also false because of null.
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, IsLifted: false } comparison =>
            Compared(comparison.LeftOperand, comparison.RightOperand, named),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan, IsLifted: false } comparison =>
            Compared(comparison.RightOperand, comparison.LeftOperand, named),
        _ => null,
    };

    /// <summary>The release that one operand is at least: named by the other, where the first is a release and names none.</summary>
    private static int? Compared(IOperation version, IOperation other, Func<IOperation, int?> named)
    {
        switch (version, named(other))
        {
            // version.CompareTo(release) >= 0
            case (IInvocationOperation { TargetMethod.Name: "CompareTo", Instance: { } instance, Arguments: [{ Value: var compared }] }, _)
                when IsVersion(instance) && other.ConstantValue is { HasValue: true, Value: 0 }:
                return named(compared);
            case (IInvocationOperation { TargetMethod.Name: "ToNumber", Instance: { } instance }, { } number) when IsVersion(instance):
                return number;
            case (_, { } release) when IsVersion(version) && named(version) is null:
                return release;
            default:
                return null;
        }
    }

    private static bool IsVersion(IOperation operation) => RuntimeNames.IsVersion(operation.Type);

    private static int? Higher(int? one, int? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    private static int? Lower(int? one, int? other) => one is null || other is null ? null : Math.Min(one.Value, other.Value);
}
