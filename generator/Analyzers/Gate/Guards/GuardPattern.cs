using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>What patterns tell about the release and the hypervisor, and about the variables that they declare.</summary>
/// <param name="valueOf">What is known of the value of an expression.</param>
internal sealed class GuardPattern(Func<IOperation, GuardValue?> valueOf)
{
    /// <summary>What is certain when a value matches, and when it does not.</summary>
    public Knowledge Of(GuardValue? value, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Of(value, negated.Pattern).Not();
            case IBinaryPatternOperation both:
                var (left, right) = (Of(value, both.LeftPattern), Of(value, both.RightPattern));
                return both.OperatorKind == BinaryOperatorKind.And ? left.And(right) : left.Or(right);
            case IConstantPatternOperation constant:
                return OfConstant(value, constant);
            case IRelationalPatternOperation relational:
                return GuardComparison.Compare(relational.OperatorKind, value, valueOf(relational.Value));
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Knowledge.Constant(true);
            case IDeclarationPatternOperation or ITypePatternOperation:
                return pattern.NarrowedType is { } narrowed && SymbolEqualityComparer.Default.Equals(pattern.InputType, narrowed)
                    ? OnlyNullFails(pattern, Knowledge.Constant(true))
                    : Knowledge.None;
            case IRecursivePatternOperation recursive:
                return OnlyNullFails(recursive, Parts(value, recursive)
                    .Select(p => Of(p.Value, p.Pattern))
                    .Aggregate(Knowledge.Constant(true), (all, one) => all.And(one)));
            default:
                return Knowledge.None;
        }
    }

    /// <summary>The variables that a pattern declares, with what is known of the value of each.</summary>
    public IEnumerable<(ISymbol Variable, GuardValue? Value)> Declared(GuardValue? value, IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { DeclaredSymbol: { } variable } => [(variable, NotNull(value, pattern))],
        IRecursivePatternOperation recursive => Parts(value, recursive)
            .SelectMany(p => Declared(p.Value, p.Pattern))
            .Concat(recursive.DeclaredSymbol is { } whole ? [(whole, NotNull(value, pattern))] : []),
        IBinaryPatternOperation both => Declared(value, both.LeftPattern).Concat(Declared(value, both.RightPattern)),
        INegatedPatternOperation negated => Declared(value, negated.Pattern),
        _ => [],
    };

    private static GuardValue? NotNull(GuardValue? value, IPatternOperation pattern) =>
        value is HostValue host && !WellKnownSymbols.IsNullable(pattern.NarrowedType) ? host with { MayBeNull = false } : value;

    private Knowledge OfConstant(GuardValue? value, IConstantPatternOperation pattern)
    {
        if (value is ConditionValue condition)
        {
            return ValueLeaves.WithoutConversions(pattern.Value).ConstantValue.Value is bool expected
                ? condition.Knowledge.Is(expected, WellKnownSymbols.IsNullable(pattern.InputType))
                : Knowledge.None;
        }

        return GuardComparison.Equal(value, valueOf(pattern.Value));
    }

    /// <summary>What the patterns inside a pattern look at, and what is known of it.</summary>
    private IEnumerable<(GuardValue? Value, IPatternOperation Pattern)> Parts(GuardValue? value, IRecursivePatternOperation pattern)
    {
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            yield return (value is TupleValue tuple && i < tuple.Elements.Count ? tuple.Elements[i] : null, pattern.DeconstructionSubpatterns[i]);
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var isOfRelease = property.Member is IMemberReferenceOperation { Member.ContainingType: { } type } && WellKnownSymbols.IsVersion(type);
            yield return (isOfRelease
                ? GuardEvaluator.PartOf(value, ((IMemberReferenceOperation)property.Member).Member.Name)
                : valueOf(property.Member), property.Pattern);
        }
    }

    /// <summary>A value that may be null, or of another type, fails to match for that reason, too.</summary>
    private static Knowledge OnlyNullFails(IPatternOperation pattern, Knowledge knowledge) =>
        pattern.InputType is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType)
            ? knowledge
            : knowledge.OnlyWhenTrue();
}
