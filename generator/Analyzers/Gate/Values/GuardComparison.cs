using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>What comparing two values tells about the release, or the hypervisor.</summary>
internal static class GuardComparison
{
    public static BinaryOperatorKind? Comparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals ? kind : null;

    public static Knowledge Compare(BinaryOperatorKind comparison, GuardValue? left, GuardValue? right) => comparison switch
    {
        BinaryOperatorKind.Equals => Equal(left, right),
        BinaryOperatorKind.NotEquals => Equal(left, right).Not(),
        BinaryOperatorKind.GreaterThanOrEqual => Ordered(left, right, isStrict: false),
        BinaryOperatorKind.GreaterThan => Ordered(left, right, isStrict: true),
        BinaryOperatorKind.LessThanOrEqual => Ordered(right, left, isStrict: false),
        BinaryOperatorKind.LessThan => Ordered(right, left, isStrict: true),
        _ => Knowledge.None,
    };

    /// <summary>Whether the two are equal; of those that may be null, only that they are says something.</summary>
    public static Knowledge Equal(GuardValue? left, GuardValue? right) => (left, right) switch
    {
        (TupleValue one, TupleValue other) when one.Elements.Count == other.Elements.Count =>
            one.Elements.Zip(other.Elements, Equal).Aggregate(Knowledge.Constant(true), (all, part) => all.And(part)),
        (ConditionValue one, ConditionValue other) when Constant(other) is { } value => one.Knowledge.Is(value, isNullable: false),
        (ConditionValue one, ConditionValue other) when Constant(one) is { } value => other.Knowledge.Is(value, isNullable: false),
        (OrderValue compared, NamedValue { Oldest: var sign } number) when number.Newest == sign => IsSign(compared, sign),
        (NamedValue { Oldest: var sign } number, OrderValue compared) when number.Newest == sign => IsSign(compared, sign),
        (HypervisorValue hypervisor, _) when HypervisorValue.Named(right) is { } named => hypervisor.Is(named),
        (_, HypervisorValue hypervisor) when HypervisorValue.Named(left) is { } named => hypervisor.Is(named),
        (ChoiceValue choice, ChoiceValue { Constant: { } constant }) => choice.Is(constant),
        (ChoiceValue choice, NamedValue { Of: null } number) when number.Oldest == number.Newest => choice.Is(number.Oldest),
        _ => Order(left, right) is not { } order ? Knowledge.None
            : MayBeNull(left) || MayBeNull(right) ? order.IsEqual.OnlyWhenTrue()
            : order.IsEqual,
    };

    /// <summary>Whether a hypervisor has all those that are named, or is among them.</summary>
    public static Knowledge HasFlag(GuardValue? value, GuardValue? flag) => (value, flag) switch
    {
        (HypervisorValue hypervisor, _) when HypervisorValue.Named(flag) is { } named => hypervisor.HasAll(named),
        (_, HypervisorValue hypervisor) when HypervisorValue.Named(value) is { } named => hypervisor.IsIn(named),
        _ => Knowledge.None,
    };

    /// <summary>How two values compare: the connection's release, or what is made of it, with a named one.</summary>
    public static OrderValue? Order(GuardValue? left, GuardValue? right) => (left, right) switch
    {
        (ReleaseValue release, NamedValue named) => Order(release, named),
        (NamedValue named, ReleaseValue release) => Order(release, named).Flip(),
        (TupleValue one, TupleValue other) when one.Elements.Count == other.Elements.Count =>
            one.Elements.Zip(other.Elements, Order).Reverse().Aggregate(
                (OrderValue?)new OrderValue(PossibleHosts.None, PossibleHosts.Any, PossibleHosts.None),
                (rest, part) => part is null || rest is null ? null : part.Then(rest)),
        _ => null,
    };

    /// <summary>
    /// Of two named releases one may stand for the connection's: <c>var host = LibvirtVersion.Parse("6.2.0")</c>, as in demos and tests.
    /// </summary>
    public static (GuardValue? Left, GuardValue? Right) WithHost(
        (IOperation Code, GuardValue? Value) left, (IOperation Code, GuardValue? Value) right)
    {
        if ((left.Value, right.Value) is not (NamedValue one, NamedValue other) || (one.Of ?? other.Of) is not { } number)
        {
            return (left.Value, right.Value);
        }

        var host = new ReleaseValue(number, MayBeNull: false);
        return (IsHost(left.Code), IsHost(right.Code)) switch
        {
            (true, true) => (host, one.Hull(other)),
            (true, false) => (host, other),
            (false, true) => (one, host),
            _ => (one, other),
        };
    }

    private static OrderValue Order(ReleaseValue release, NamedValue named) => new(
        release.AtLeast(named.Newest).WhenFalse,
        release.AtLeast(named.Oldest).WhenTrue.And(release.AtLeast(named.Newest + 1).WhenFalse),
        release.AtLeast(named.Oldest + 1).WhenTrue);

    private static Knowledge Ordered(GuardValue? high, GuardValue? low, bool isStrict)
    {
        // Compared with a number, only the sign of an order means anything.
        var order = (high, low) switch
        {
            (OrderValue compared, NamedValue { Oldest: var bound and >= -1 and <= 1 } number) when number.Newest == bound =>
                Sign(compared, isStrict ? bound + 1 : bound),
            (NamedValue { Oldest: var bound and >= -1 and <= 1 } number, OrderValue compared) when number.Newest == bound =>
                Sign(compared.Flip(), isStrict ? 1 - bound : -bound),
            _ => Order(high, low) is not { } found ? Knowledge.None : isStrict ? found.IsGreater : found.AtLeastEqual,
        };

        return MayBeNull(high) || MayBeNull(low) ? order.OnlyWhenTrue() : order;
    }

    private static Knowledge IsSign(OrderValue order, long sign) => sign switch
    {
        0 => order.IsEqual,
        1 => order.IsGreater,
        -1 => order.AtLeastEqual.Not(),
        _ => Knowledge.None,
    };

    /// <summary>Whether the sign of an order is at least a number.</summary>
    private static Knowledge Sign(OrderValue order, long bound) => bound switch
    {
        0 => order.AtLeastEqual,
        1 => order.IsGreater,
        _ => Knowledge.None,
    };

    private static bool MayBeNull(GuardValue? value) => value is HostValue { MayBeNull: true };

    private static bool? Constant(ConditionValue condition) =>
        condition.Knowledge == Knowledge.Constant(true) ? true
        : condition.Knowledge == Knowledge.Constant(false) ? false
        : null;

    /// <summary>What a variable holds, or a text says, is a host's release; a static and a new one are what is asked for.</summary>
    private static bool IsHost(IOperation code) => ValueLeaves.WithoutConversions(code) switch
    {
        ILocalReferenceOperation { Local.IsConst: false } or IParameterReferenceOperation => true,
        IInvocationOperation { Instance: null, TargetMethod.Name: "Parse" or "FromNumber" } => true,
        IInvocationOperation { Instance: { } instance, TargetMethod.Name: "ToNumber" } => IsHost(instance),
        IMemberReferenceOperation { Instance: { } instance } => IsHost(instance),
        _ => false,
    };
}
