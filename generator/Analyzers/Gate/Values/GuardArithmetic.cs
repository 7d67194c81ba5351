using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>Sums that code makes of the parts of a release, <c>v.Major * 100 + v.Minor</c>, and what it masks of a hypervisor.</summary>
internal static class GuardArithmetic
{
    public static GuardValue? Of(BinaryOperatorKind kind, GuardValue? left, GuardValue? right) => (left, right) switch
    {
        (ReleaseValue one, ReleaseValue other) when kind == BinaryOperatorKind.Add =>
            Value(one.Number.Plus(other.Number), one.MayBeNull || other.MayBeNull),
        (ReleaseValue release, NamedValue { Of: null } number) when number.Oldest == number.Newest =>
            Value(Apply(kind, release.Number, number.Oldest), release.MayBeNull),
        (NamedValue { Of: null } number, ReleaseValue release)
            when number.Oldest == number.Newest && kind is BinaryOperatorKind.Add or BinaryOperatorKind.Multiply =>
            Value(Apply(kind, release.Number, number.Oldest), release.MayBeNull),
        (HypervisorValue hypervisor, _) when kind == BinaryOperatorKind.And && HypervisorValue.Named(right) is { } mask =>
            hypervisor.Masked(mask),
        (_, HypervisorValue hypervisor) when kind == BinaryOperatorKind.And && HypervisorValue.Named(left) is { } mask =>
            hypervisor.Masked(mask),
        _ => null,
    };

    private static ReleaseNumber? Apply(BinaryOperatorKind kind, ReleaseNumber release, long number) => kind switch
    {
        BinaryOperatorKind.Add => release.Plus(number),
        BinaryOperatorKind.Subtract => release.Plus(-number),
        BinaryOperatorKind.Multiply => release.Times(number),
        BinaryOperatorKind.Divide => release.By(number),
        BinaryOperatorKind.Remainder => release.Modulo(number),
        _ => null,
    };

    private static ReleaseValue? Value(ReleaseNumber? number, bool mayBeNull) =>
        number is { } known ? new ReleaseValue(known, mayBeNull) : null;
}
