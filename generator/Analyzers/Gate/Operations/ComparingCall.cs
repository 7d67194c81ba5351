using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>A call that compares two values.</summary>
/// <param name="Left">What is compared.</param>
/// <param name="Right">What it is compared with.</param>
/// <param name="Comparison">What the call asks, or throws at; null when it gives the order of the two as a number.</param>
internal sealed record ComparingCall(IOperation Left, IOperation Right, BinaryOperatorKind? Comparison)
{
    private const string ThrowIf = "ThrowIf";

    /// <summary>The comparison that a call gives the result of; by its name, so that interfaces and comparers count too.</summary>
    public static ComparingCall? Read(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "IsAtLeast" => Of(call, BinaryOperatorKind.GreaterThanOrEqual),
        nameof(Equals) => Of(call, BinaryOperatorKind.Equals),
        "CompareTo" or "Compare" => Of(call, null),
        _ => null,
    };

    /// <summary>The comparison at which a call throws: <c>ArgumentOutOfRangeException.ThrowIfLessThan</c> and its like.</summary>
    public static ComparingCall? ReadThrowing(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        ThrowIf + "LessThan" => Of(call, BinaryOperatorKind.LessThan),
        ThrowIf + "LessThanOrEqual" => Of(call, BinaryOperatorKind.LessThanOrEqual),
        ThrowIf + "GreaterThan" => Of(call, BinaryOperatorKind.GreaterThan),
        ThrowIf + "GreaterThanOrEqual" => Of(call, BinaryOperatorKind.GreaterThanOrEqual),
        ThrowIf + "Equal" => Of(call, BinaryOperatorKind.Equals),
        ThrowIf + "NotEqual" => Of(call, BinaryOperatorKind.NotEquals),
        _ => null,
    };

    private static ComparingCall? Of(IInvocationOperation call, BinaryOperatorKind? comparison)
    {
        var arguments = call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value).ToList();
        return (call.Instance, arguments) switch
        {
            ({ } instance, [var other]) => new ComparingCall(instance, other, comparison),
            (_, [var left, var right, ..]) => new ComparingCall(left, right, comparison),
            _ => null,
        };
    }
}
