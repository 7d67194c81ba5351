using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What constants of the compiler mean to a guard.</summary>
internal static class GuardConstants
{
    /// <summary>The value of a constant expression; null for other expressions.</summary>
    public static GuardValue? Of(IOperation expression) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => new ConditionValue(Knowledge.Constant(value)),

        // Neither true nor false.
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation when WellKnownSymbols.IsBool(expression.Type) =>
            new ConditionValue(Knowledge.Unassigned),
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation when WellKnownSymbols.IsNullable(expression.Type) =>
            NullValue.Instance,
        { ConstantValue: { HasValue: true, Value: { } value }, Type.TypeKind: not TypeKind.Enum } when Number(value) is { } number =>
            new NamedValue(number, number, null),
        { ConstantValue: { HasValue: true, Value: { } value } } => ChoiceValue.Only(value),
        _ => null,
    };

    /// <summary>A constant of any type of whole numbers; null for others, and for those that no release comes near.</summary>
    public static long? Number(object? constant) => constant switch
    {
        ulong number => number <= long.MaxValue ? (long)number : null,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, null),
        _ => null,
    };
}
