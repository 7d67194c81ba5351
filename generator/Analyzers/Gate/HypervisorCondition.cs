using System;
using Libvirt.Gen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// What a condition tells about the hypervisor: <c>hypervisor == Hypervisor.Qemu</c>, <c>is Hypervisor.Qemu or Hypervisor.Kvm</c>,
/// <c>HasFlag</c>, <c>(hypervisor &amp; Hypervisor.Xen) != 0</c>. Whichever value is looked at, it is taken for the one hypervisor that the
/// code talks to, as a check of any connection's version counts for all of them.
/// </summary>
internal static class HypervisorCondition
{
    /// <summary>What a comparison with a named hypervisor tells; null for an operation that is none.</summary>
    public static Knowledge? Of(IBinaryOperation comparison)
    {
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            || !WellKnownSymbols.IsHypervisor(comparison.LeftOperand.Type))
        {
            return null;
        }

        var equal = OfEqual(comparison.LeftOperand, comparison.RightOperand);
        return comparison.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Not();
    }

    /// <summary>What a constant in a pattern tells of the value that it is compared with; null for other constants.</summary>
    public static Knowledge? Of(IOperation value, IConstantPatternOperation pattern) =>
        WellKnownSymbols.IsHypervisor(value.Type) ? OfEqual(value, pattern.Value) : null;

    /// <summary>What <c>Equals</c> or <c>HasFlag</c> tells; null for other calls.</summary>
    public static Knowledge? Of(IInvocationOperation call)
    {
        if (call is not { Instance: { } instance, Arguments: [{ Value: var argument }] })
        {
            return null;
        }

        var value = ValueLeaves.WithoutConversions(instance);
        return !WellKnownSymbols.IsHypervisor(value.Type) ? null : call.TargetMethod.Name switch
        {
            nameof(Equals) => OfEqual(value, argument),
            nameof(Enum.HasFlag) when Named(argument) is { } named => IsAllOf(named),
            nameof(Enum.HasFlag) when Named(value) is { } named => IsOneOf(named),
            _ => null,
        };
    }

    /// <summary>What is certain where the hypervisor is one of those named.</summary>
    public static Releases Only(int named) => Releases.RulingOut(~HypervisorNames.WithImplied(named));

    /// <summary>The hypervisors that an expression names; null for one that names none, or is no constant.</summary>
    public static int? Named(IOperation operation) => Constant(operation) is { } named and not 0 ? named : null;

    /// <summary>What it tells that two values are equal, one of which the code names.</summary>
    private static Knowledge OfEqual(IOperation left, IOperation right)
    {
        if (Constant(left) is not null)
        {
            (left, right) = (right, left);
        }

        if (Constant(right) is not { } constant || Constant(left) is not null)
        {
            return Knowledge.None;
        }

        var knowledge = ValueLeaves.WithoutConversions(left) is IBinaryOperation { OperatorKind: BinaryOperatorKind.And } masked
            ? OfMasked(Named(masked.LeftOperand) ?? Named(masked.RightOperand) ?? 0, constant)
            : IsAllOf(constant);
        return WellKnownSymbols.IsNullable(left.Type) ? knowledge.OnlyWhenTrue() : knowledge;
    }

    /// <summary><c>(hypervisor &amp; mask) == constant</c>.</summary>
    private static Knowledge OfMasked(int mask, int constant) =>
        mask == 0 ? Knowledge.None
        : constant == 0 ? IsOneOf(mask).Not()
        : constant == mask ? IsAllOf(mask)
        : Knowledge.None;

    /// <summary>The hypervisor is one of those named: all others are ruled out, and those named are when it is not.</summary>
    private static Knowledge IsOneOf(int named) => new(Only(named), Releases.RulingOut(named));

    /// <summary>All those named and no others: when that is not so, it may still be one of several.</summary>
    private static Knowledge IsAllOf(int named) =>
        named == 0 ? Knowledge.None
        : (named & (named - 1)) == 0 ? IsOneOf(named)
        : IsOneOf(named).OnlyWhenTrue();

    private static int? Constant(IOperation operation) => ValueLeaves.WithoutConversions(operation).ConstantValue.Value as int?;
}
