using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Values;

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
        { ConstantValue: { HasValue: true, Value: { } value }, Type.TypeKind: not TypeKind.Enum } when WholeNumber.Of(value) is { } number =>
            new NamedValue(number, number, null),
        { ConstantValue: { HasValue: true, Value: { } value } } => ChoiceValue.Only(value),
        _ => null,
    };
}
