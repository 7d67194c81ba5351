using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Turns conditions into what they tell about the version.</summary>
/// <param name="guards">Members that guard.</param>
/// <param name="captures">What is known of the values that the flow graph keeps aside.</param>
internal sealed class GuardCondition(GuardMembers guards, CaptureTable captures)
{
    public const string CompareTo = "CompareTo";

    /// <summary>What an expression tells: a condition when it is a <c>bool</c>, what it may be when it is a release.</summary>
    public Knowledge Of(IOperation expression, FlowState state) =>
        WellKnownSymbols.IsVersion(expression.Type)
            ? Knowledge.IfTrue(Bounds(expression, state))
            : Condition(expression, state);

    /// <summary>What is certain once a call has returned: the method guards by throwing, or asserts one of its arguments.</summary>
    public Releases AfterCall(IInvocationOperation call, FlowState state)
    {
        var certain = Releases.From(guards.AfterCall(call, o => Bounds(o, state).Oldest)).And(guards.Hypervisors.AfterCall(call));
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

    private Knowledge Condition(IOperation condition, FlowState state) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool value } } => Knowledge.Constant(value),

        // Neither true nor false.
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => Knowledge.Unassigned,
        IConversionOperation { OperatorMethod: null } conversion => Condition(conversion.Operand, state),
        IFlowCaptureReferenceOperation capture => captures[capture.Id],
        ILocalReferenceOperation local => state[local.Local],
        IParameterReferenceOperation parameter => state[parameter.Parameter],
        ISimpleAssignmentOperation assignment => Condition(assignment.Value, state),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Condition(not.Operand, state).Not(),
        IBinaryOperation binary => Binary(binary, state),
        IIsPatternOperation pattern => Pattern(pattern.Value, pattern.Pattern, state),
        IInvocationOperation call => Call(call, state),
        IMemberReferenceOperation member => Guarded(member, state),
        _ => Knowledge.None,
    };

    private Knowledge Binary(IBinaryOperation binary, FlowState state)
    {
        if (HypervisorCondition.Of(binary) is { } hypervisors)
        {
            return hypervisors;
        }

        var (left, right) = (binary.LeftOperand, binary.RightOperand);
        if (WellKnownSymbols.IsBool(left.Type) && WellKnownSymbols.IsBool(right.Type))
        {
            return OfBools(binary, state);
        }

        if (Comparison(binary.OperatorKind) is not { } comparison)
        {
            return Knowledge.None;
        }

        if (IsVersionValue(left) || IsVersionValue(right))
        {
            return Compare(comparison, left, right, binary.IsLifted, state);
        }

        if (right.ConstantValue is { HasValue: true, Value: int number })
        {
            return CompareToNumber(left, comparison, number, state);
        }

        return left.ConstantValue is { HasValue: true, Value: int flipped }
            ? CompareToNumber(right, Flip(comparison), flipped, state)
            : Knowledge.None;
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

    private static bool? Bool(IOperation operation) => ValueLeaves.WithoutConversions(operation).ConstantValue.Value as bool?;

    /// <summary><c>condition == value</c>, where the condition may also be null.</summary>
    private Knowledge IsBool(IOperation condition, bool value, FlowState state)
    {
        var knowledge = Condition(condition, state);
        if (WellKnownSymbols.IsNullable(condition.Type))
        {
            knowledge = value ? knowledge.OnlyWhenTrue() : knowledge.OnlyWhenFalse();
        }

        return value ? knowledge : knowledge.Not();
    }

    private Knowledge Call(IInvocationOperation call, FlowState state)
    {
        var argument = call.Arguments.FirstOrDefault()?.Value;
        if (call.Instance is { } instance)
        {
            switch (call.TargetMethod.Name)
            {
                case "IsAtLeast" when argument is not null && IsVersionValue(instance):
                    return Compare(BinaryOperatorKind.GreaterThanOrEqual, instance, argument, isLifted: false, state);
                case nameof(Equals) when argument is not null && IsVersionValue(instance):
                    return Compare(BinaryOperatorKind.Equals, instance, argument, isLifted: false, state);
                case "GetValueOrDefault" when WellKnownSymbols.IsBool(instance.Type):
                    return Condition(instance, state).OnlyWhenTrue();
            }
        }

        return HypervisorCondition.Of(call) ?? Guarded(call, state);
    }

    /// <summary>A guard that says no has not said that libvirt is older: there may be other reasons.</summary>
    private Knowledge Guarded(IOperation member, FlowState state) =>
        Knowledge.IfTrue(Releases.From(guards.WhenTrue(member, o => Bounds(o, state).Oldest)).And(guards.Hypervisors.WhenTrue(member)));

    private Knowledge Pattern(IOperation value, IPatternOperation pattern, FlowState state)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Pattern(value, negated.Pattern, state).Not();
            case IBinaryPatternOperation both:
                var (left, right) = (Pattern(value, both.LeftPattern, state), Pattern(value, both.RightPattern, state));
                return both.OperatorKind == BinaryOperatorKind.And ? left.And(right) : left.Or(right);
            case IConstantPatternOperation constant when HypervisorCondition.Of(value, constant) is { } hypervisors:
                return hypervisors;
            case IConstantPatternOperation { Value: var constant } when Bool(constant) is { } expected:
                return IsBool(value, expected, state);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: int number } }:
                return CompareToNumber(value, BinaryOperatorKind.Equals, number, state);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int number } } relational
                when Comparison(relational.OperatorKind) is { } comparison:
                return CompareToNumber(value, comparison, number, state);
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Knowledge.Constant(true);
            case IRecursivePatternOperation recursive:
                return recursive.PropertySubpatterns
                    .Select(p => Pattern(p.Member, p.Pattern, state))
                    .Aggregate(Knowledge.None, (all, one) => all.And(one))
                    .OnlyWhenTrue();
            default:
                return Knowledge.None;
        }
    }

    /// <summary><c>version.CompareTo(other)</c> compared with a number. Only the sign of the result means anything.</summary>
    private Knowledge CompareToNumber(IOperation compared, BinaryOperatorKind comparison, int number, FlowState state)
    {
        var result = ValueLeaves.WithoutConversions(compared);
        if (result is IFlowCaptureReferenceOperation capture)
        {
            result = captures.Comparison(capture.Id);
        }

        if (result is not IInvocationOperation { TargetMethod.Name: CompareTo, Instance: { } instance, Arguments: [{ Value: var other }] }
            || !IsVersionValue(instance)
            || Sign(comparison, number) is not { } sign)
        {
            return Knowledge.None;
        }

        return Compare(sign, instance, other, isLifted: false, state);
    }

    private static BinaryOperatorKind? Sign(BinaryOperatorKind comparison, int number) => (comparison, number) switch
    {
        (_, 0) => comparison,
        (BinaryOperatorKind.GreaterThan, -1) => BinaryOperatorKind.GreaterThanOrEqual,
        (BinaryOperatorKind.LessThanOrEqual, -1) => BinaryOperatorKind.LessThan,
        (BinaryOperatorKind.GreaterThanOrEqual, 1) => BinaryOperatorKind.GreaterThan,
        (BinaryOperatorKind.LessThan, 1) => BinaryOperatorKind.LessThanOrEqual,
        _ => null,
    };

    /// <summary>A comparison of two releases, one of which the code names. A lifted one is false when either is null.</summary>
    private Knowledge Compare(BinaryOperatorKind comparison, IOperation left, IOperation right, bool isLifted, FlowState state)
    {
        var (low, high) = (Bounds(left, state), Bounds(right, state));

        // Two named releases compared with each other tell nothing about the connection's.
        if ((low == Releases.Any) == (high == Releases.Any))
        {
            return Knowledge.None;
        }

        var (kind, named) = low == Releases.Any ? (comparison, high) : (Flip(comparison), low);
        var knowledge = kind switch
        {
            BinaryOperatorKind.GreaterThanOrEqual => new Knowledge(Releases.From(named.Oldest), Releases.UpTo(named.Newest - 1)),
            BinaryOperatorKind.GreaterThan => new Knowledge(Releases.From(named.Oldest + 1), Releases.UpTo(named.Newest)),
            BinaryOperatorKind.LessThanOrEqual => new Knowledge(Releases.UpTo(named.Newest), Releases.From(named.Oldest + 1)),
            BinaryOperatorKind.LessThan => new Knowledge(Releases.UpTo(named.Newest - 1), Releases.From(named.Oldest)),
            BinaryOperatorKind.Equals => new Knowledge(named, Releases.Any),
            _ => new Knowledge(Releases.Any, named),
        };

        var isOrdering = comparison is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals);
        return isLifted && isOrdering ? knowledge.OnlyWhenTrue() : knowledge;
    }

    /// <summary>The releases an expression can be; any where nothing is known of it.</summary>
    private Releases Bounds(IOperation release, FlowState state) => ValueLeaves.WithoutConversions(release) switch
    {
        ILocalReferenceOperation local => state[local.Local].WhenTrue,
        IParameterReferenceOperation parameter => state[parameter.Parameter].WhenTrue,
        IFlowCaptureReferenceOperation capture => captures[capture.Id].WhenTrue,
        var expression => guards.Constants.Of(expression) is > 0 and var named ? new Releases(named, named) : Releases.Any,
    };

    private static bool IsVersionValue(IOperation operation) =>
        WellKnownSymbols.IsVersion(operation.Type)
        || (ValueLeaves.WithoutConversions(operation) is IInvocationOperation { TargetMethod: { Name: "ToNumber" } method }
            && WellKnownSymbols.IsVersion(method.ContainingType));

    private static BinaryOperatorKind? Comparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals ? kind : null;

    private static BinaryOperatorKind Flip(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => comparison,
    };
}
