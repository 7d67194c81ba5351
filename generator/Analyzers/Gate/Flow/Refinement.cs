using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.State;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Flow;

/// <summary>What the outcome of a condition tells about the variables in it: which constant one is, or that it is not null.</summary>
/// <param name="variablesOf">The variables that hold the value of an expression.</param>
/// <param name="valueOf">What is known of the value of an expression.</param>
internal sealed class Refinement(Func<IOperation, IReadOnlyList<Variable?>> variablesOf, Func<IOperation, GuardValue?> valueOf)
{
    /// <summary>The state where a condition has an outcome.</summary>
    public FlowState When(IOperation condition, bool outcome, FlowState state)
    {
        switch (condition)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return When(conversion.Operand, outcome, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return When(not.Operand, !outcome, state);
            case IIsNullOperation test:
                return outcome ? state : NotNull(test.Operand, state);
            case IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } nullable }:
                return outcome ? NotNull(nullable, state) : state;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                return WhenEqual(
                    equality.LeftOperand, equality.RightOperand, outcome == (equality.OperatorKind == BinaryOperatorKind.Equals), state);
            case IIsPatternOperation test:
                return WhenMatched(test.Value, test.Pattern, outcome, state);
            default:
                return state;
        }
    }

    /// <summary>The state after a call that throws at null.</summary>
    public FlowState After(IInvocationOperation call, FlowState state) =>
        call is { TargetMethod.Name: "ThrowIfNull", Arguments: [{ Value: var value }, ..] } ? NotNull(value, state) : state;

    private FlowState WhenMatched(IOperation value, IPatternOperation pattern, bool outcome, FlowState state) => pattern switch
    {
        INegatedPatternOperation negated => WhenMatched(value, negated.Pattern, !outcome, state),
        IConstantPatternOperation constant => WhenEqual(value, constant.Value, outcome, state),
        IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } when outcome =>
            NotNull(value, state),
        _ => state,
    };

    private FlowState WhenEqual(IOperation one, IOperation other, bool isEqual, FlowState state)
    {
        var (value, constant) = IsConstant(one) ? (other, one) : (one, other);
        if (!IsConstant(constant))
        {
            return state;
        }

        if (ValueLeaves.WithoutConversions(constant).ConstantValue.Value is not { } expected)
        {
            return isEqual ? state : NotNull(value, state);
        }

        if (expected is bool outcome)
        {
            return When(value, outcome == isEqual, state);
        }

        return variablesOf(value)[0] is { } variable && (state[variable] ?? valueOf(value) ?? ChoiceValue.Any) is ChoiceValue choice
            ? state.Set(variable, choice.Narrow(expected, isEqual).Within(state.Known))
            : state;
    }

    private static bool IsConstant(IOperation operation) => ValueLeaves.WithoutConversions(operation).ConstantValue.HasValue;

    private FlowState NotNull(IOperation operation, FlowState state) =>
        valueOf(ValueLeaves.WithoutConversions(operation)) is HostValue { MayBeNull: true } host
            ? variablesOf(operation).OfType<Variable>().Aggregate(state, (s, v) => s.Set(v, host with { MayBeNull = false }))
            : state;
}
