using System;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.State;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>Finds out what an expression has to do with releases and hypervisors, from the operations that a flow graph is made of.</summary>
/// <param name="guards">Members that guard.</param>
/// <param name="variableOf">The variable that an expression stands for; null for none that is kept track of.</param>
/// <param name="resultOf">What is known of the result of a local function or a lambda.</param>
internal sealed class GuardEvaluator(
    GuardMembers guards, Func<IOperation, Variable?> variableOf, Func<IMethodSymbol, GuardValue?> resultOf)
{
    /// <summary>What is known of the value of an expression; null for nothing.</summary>
    public GuardValue? Of(IOperation expression, FlowState state) =>
        Find(expression, state) ?? (WellKnownSymbols.NonNullable(expression.Type) switch
        {
            var type when WellKnownSymbols.IsVersion(type) => OfUnknown(expression, ReleaseValue.Whole, state),
            var type when WellKnownSymbols.IsHypervisor(type) && expression is not (IBinaryOperation or IUnaryOperation) =>
                OfUnknown(expression, HypervisorValue.Whole, state),
            { SpecialType: SpecialType.System_Boolean } => ConditionValue.Any,
            { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } => ChoiceValue.Any,
            _ => null,
        });

    /// <summary>What an expression tells as a condition.</summary>
    public Knowledge Condition(IOperation condition, FlowState state) =>
        Of(condition, state) is ConditionValue value ? value.Knowledge : Knowledge.None;

    private GuardValue? Find(IOperation expression, FlowState state)
    {
        if (GuardConstants.Of(expression) is { } constant)
        {
            return constant;
        }

        switch (expression)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Of(conversion.Operand, state);
            case IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                return variableOf(expression) is { } variable ? state[variable] : null;
            case ISimpleAssignmentOperation assignment:
                return Of(assignment.Value, state);
            case IAwaitOperation wait:
                return Of(wait.Operation, state) as ConditionValue;
            case IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation { Symbol: var function } }:
                return new FunctionValue(function);
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } }:
                return new FunctionValue(function.OriginalDefinition);
            case ITupleOperation tuple:
                return new TupleValue([.. tuple.Elements.Select(e => Of(e, state))]);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Of(not.Operand, state) is ConditionValue condition ? new ConditionValue(condition.Knowledge.Not()) : null;
            case IBinaryOperation binary:
                return OfBinary(binary, state);
            case ITupleBinaryOperation tuples:
                var equal = GuardComparison.Equal(Of(tuples.LeftOperand, state), Of(tuples.RightOperand, state));
                return new ConditionValue(tuples.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Not());
            case IIsPatternOperation pattern:
                return new ConditionValue(new GuardPattern(o => Of(o, state)).Of(Of(pattern.Value, state), pattern.Pattern));
            case IInvocationOperation call:
                return guards.Constants.Of(call) ?? OfCall(call, state);
            case IObjectCreationOperation:
                return guards.Constants.Of(expression);
            case IMemberReferenceOperation member:
                return OfMember(member, state);
            default:
                return null;
        }
    }

    /// <summary>Any connection's counts. Whether it may be null is remembered of the variable that holds it.</summary>
    private HostValue OfUnknown(IOperation expression, Func<bool, HostValue> whole, FlowState state) =>
        WellKnownSymbols.IsNullable(expression.Type) && variableOf(expression) is { } variable && state[variable] is HostValue known
            ? known
            : whole(WellKnownSymbols.IsNullable(expression.Type));

    private GuardValue? OfBinary(IBinaryOperation binary, FlowState state)
    {
        var (left, right) = (binary.LeftOperand, binary.RightOperand);
        if (WellKnownSymbols.IsBool(left.Type) && WellKnownSymbols.IsBool(right.Type))
        {
            return new ConditionValue(OfBools(binary, state));
        }

        var (one, other) = (Of(left, state), Of(right, state));
        return GuardComparison.Comparison(binary.OperatorKind) is { } comparison
            ? new ConditionValue(Compare(comparison, (left, one), (right, other)))
            : GuardArithmetic.Of(binary.OperatorKind, one, other);
    }

    private Knowledge OfBools(IBinaryOperation binary, FlowState state)
    {
        var (left, right) = (binary.LeftOperand, binary.RightOperand);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd:
                return Condition(left, state).And(Condition(right, state));
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr:
                return Condition(left, state).Or(Condition(right, state));
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.ExclusiveOr:
                var equal = Bool(right) is { } value ? IsBool(left, value, state)
                    : Bool(left) is { } flipped ? IsBool(right, flipped, state)
                    : Knowledge.None;
                return binary.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Not();
            default:
                return Knowledge.None;
        }
    }

    private Knowledge IsBool(IOperation condition, bool value, FlowState state) =>
        Condition(condition, state).Is(value, WellKnownSymbols.IsNullable(condition.Type));

    private static bool? Bool(IOperation operation) => ValueLeaves.WithoutConversions(operation).ConstantValue.Value as bool?;

    /// <summary>A comparison of the connection's release with a named one.</summary>
    private static Knowledge Compare(BinaryOperatorKind comparison, (IOperation Code, GuardValue? Value) left, (IOperation Code, GuardValue? Value) right)
    {
        var (one, other) = GuardComparison.WithHost(left, right);
        return GuardComparison.Compare(comparison, one, other);
    }

    private GuardValue? OfCall(IInvocationOperation call, FlowState state)
    {
        if (ComparingCall.Read(call) is { } comparing)
        {
            var (one, other) = GuardComparison.WithHost(
                (comparing.Left, Of(comparing.Left, state)), (comparing.Right, Of(comparing.Right, state)));
            return comparing.Comparison is { } comparison
                ? new ConditionValue(GuardComparison.Compare(comparison, one, other))
                : GuardComparison.Order(one, other);
        }

        return guards.Condition(call, o => Of(o, state)) is { } guarded ? new ConditionValue(guarded)
            : call.TargetMethod.MethodKind == MethodKind.LocalFunction ? resultOf(call.TargetMethod)
            : OfUnwrapping(call, state);
    }

    /// <summary>What a call makes of the value that it is called on.</summary>
    private GuardValue? OfUnwrapping(IInvocationOperation call, FlowState state)
    {
        if (call.Instance is null)
        {
            return call.TargetMethod is { Name: "Sign", ContainingType.Name: nameof(Math) } ? Of(call.Arguments[0].Value, state) as OrderValue : null;
        }

        switch (call.TargetMethod.Name)
        {
            case "ToNumber":
                return PartOf(Of(call.Instance, state), call.TargetMethod.Name);
            case "GetValueOrDefault" when Of(call.Instance, state) is var value:
                return value is ConditionValue { Knowledge: var knowledge }
                    ? new ConditionValue(knowledge.OnlyWhenTrue())
                    : value is HostValue host ? host with { MayBeNull = false } : value;
            case nameof(Enum.HasFlag) when call.Arguments is [{ Value: var flag }]:
                return new ConditionValue(GuardComparison.HasFlag(Of(call.Instance, state), Of(flag, state)));
            case "Invoke" when Of(call.Instance, state) is FunctionValue { Function: var function }:
                return resultOf(function);
            case "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Invoke":
                return Of(call.Instance, state) as ConditionValue;
            default:
                return null;
        }
    }

    private GuardValue? OfMember(IMemberReferenceOperation member, FlowState state)
    {
        if (guards.Condition(member, o => Of(o, state)) is { } guarded)
        {
            return new ConditionValue(guarded);
        }

        if (guards.Constants.Of(member) is { } constant)
        {
            return constant;
        }

        if (member.Instance is not { } instance)
        {
            return null;
        }

        if (member is IFieldReferenceOperation { Field: { ContainingType: { IsTupleType: true } tuple } field } && Of(instance, state) is TupleValue values)
        {
            return values.Elements[tuple.TupleElements.IndexOf(tuple.TupleElements.First(e => e.Equals(field, SymbolEqualityComparer.Default)))];
        }

        return member.Member.Name switch
        {
            "Value" or "Result" when WellKnownSymbols.IsWrapper(instance.Type) => Of(instance, state) switch
            {
                HostValue host => host with { MayBeNull = false },
                var value => value,
            },
            var name => WellKnownSymbols.IsVersion(instance.Type) ? PartOf(Of(instance, state), name) : null,
        };
    }

    /// <summary>A part of a release, by the name of the member that gives it.</summary>
    public static GuardValue? PartOf(GuardValue? release, string member) => ReleaseNumber.Part(member) is not { } part ? null : release switch
    {
        ReleaseValue { Number: var number } value when number == ReleaseNumber.Whole => value with { Number = part },
        NamedValue { Of: { } whole } named when whole == ReleaseNumber.Whole && (named.Oldest == named.Newest || part.Major > 0) =>
            new NamedValue(ReleaseNumber.PartOf(named.Oldest, part), ReleaseNumber.PartOf(named.Newest, part), part),
        _ => null,
    };

    /// <summary>What is certain once a call has returned: the method guards by throwing, or asserts one of its arguments.</summary>
    public PossibleHosts AfterCall(IInvocationOperation call, FlowState state)
    {
        var certain = guards.AfterCall(call, o => Of(o, state));
        if (ComparingCall.ReadThrowing(call) is { Comparison: { } comparison } throwing)
        {
            certain = certain.And(Compare(
                comparison, (throwing.Left, Of(throwing.Left, state)), (throwing.Right, Of(throwing.Right, state))).WhenFalse);
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && guards.StopsAt(parameter) is { } stopsAt)
            {
                var knowledge = Condition(argument.Value, state);
                certain = certain.And(stopsAt ? knowledge.WhenFalse : knowledge.WhenTrue);
            }
        }

        return certain;
    }

    /// <summary>What is certain once a call has been awaited.</summary>
    public PossibleHosts AfterAwait(IAwaitOperation wait, FlowState state) =>
        guards.AfterAwait(wait.Operation, o => Of(o, state));
}
