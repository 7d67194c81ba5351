using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Shown;

/// <summary>What the outcome of a condition shows of the document that a variable holds: <c>x.Source is UserSource</c>.</summary>
internal sealed class TestedValues(ISymbol root, ShownValues shown)
{
    public void Add(IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case IConversionOperation conversion:
                Add(conversion.Operand, outcome);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Add(not.Operand, !outcome);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both when outcome:
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either when !outcome:
                var parts = (IBinaryOperation)condition;
                Add(parts.LeftOperand, outcome);
                Add(parts.RightOperand, outcome);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when outcome == (equality.OperatorKind == BinaryOperatorKind.Equals):
                AddEqual(equality.LeftOperand, equality.RightOperand);
                AddEqual(equality.RightOperand, equality.LeftOperand);
                break;
            case IIsTypeOperation { IsNegated: var isNegated } test when outcome != isNegated && IsOfRoot(test.ValueOperand):
                shown.AddType(test.TypeOperand);
                break;
            case IIsPatternOperation test:
                AddPattern(test.Value, test.Pattern, outcome);
                break;
        }
    }

    public void AddPattern(IOperation value, IPatternOperation pattern, bool outcome)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                AddPattern(value, negated.Pattern, !outcome);
                break;
            case IBinaryPatternOperation both when both.OperatorKind == BinaryOperatorKind.And == outcome || (outcome && both.OperatorKind == BinaryOperatorKind.Or):
                AddPattern(value, both.LeftPattern, outcome);
                AddPattern(value, both.RightPattern, outcome);
                break;
            case IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation when outcome && IsOfRoot(value):
                shown.AddType(pattern.NarrowedType);
                foreach (var part in (pattern as IRecursivePatternOperation)?.PropertySubpatterns.AsEnumerable() ?? [])
                {
                    AddPart(part);
                }

                break;
            case IConstantPatternOperation constant when outcome:
                AddEqual(value, constant.Value);
                break;
        }
    }

    private void AddPart(IPropertySubpatternOperation part)
    {
        switch (part.Pattern)
        {
            case IConstantPatternOperation constant when part.Member is IPropertyReferenceOperation { Property: var property }:
                shown.Assign(property, constant.Value);
                break;
            case IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation:
                shown.AddType(part.Pattern.NarrowedType);
                foreach (var inner in (part.Pattern as IRecursivePatternOperation)?.PropertySubpatterns.AsEnumerable() ?? [])
                {
                    AddPart(inner);
                }

                break;
        }
    }

    public void AddEqual(IOperation value, IOperation constant)
    {
        if (ValueLeaves.WithoutConversions(value) is IPropertyReferenceOperation { Property: var property }
            && ValueLeaves.WithoutConversions(constant).ConstantValue.HasValue
            && IsOfRoot(value))
        {
            shown.Assign(property, constant);
        }
    }

    private bool IsOfRoot(IOperation value) => SymbolEqualityComparer.Default.Equals(StraightLine.RootOf(value), root);
}
