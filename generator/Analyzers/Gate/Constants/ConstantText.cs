using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>Constants that code puts together, or keeps in read-only members: the compiler calls fewer of them constant.</summary>
internal sealed class ConstantText(SourceConstants source)
{
    /// <summary>The value of an expression; null for one that is not always the same.</summary>
    public object? Of(IOperation expression) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => value,
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            (Of(sum.LeftOperand), Of(sum.RightOperand)) is ({ } left, { } right) ? $"{left}{right}" : null,
        IInterpolatedStringOperation text => OfInterpolated(text),
        IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance: { } instance } => Of(instance) as string,
        IFieldReferenceOperation { Field: var field } => source.Of(field) as string,
        IPropertyReferenceOperation { Property: var property } => source.Of(property) as string,
        _ => null,
    };

    private string? OfInterpolated(IInterpolatedStringOperation text)
    {
        var parts = text.Parts.Select(p => p switch
        {
            IInterpolatedStringTextOperation plain => Of(plain.Text)?.ToString(),
            IInterpolationOperation { Alignment: null, FormatString: null } hole when hole.Expression.Type?.TypeKind != TypeKind.Enum =>
                Of(hole.Expression)?.ToString(),
            _ => null,
        }).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }
}
