using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>
/// The expressions one of which becomes the value. A flow graph evaluates them on different paths, so
/// <c>Teaming = modern ? new Teaming() : null</c> is judged where <c>new Teaming()</c> stands, and nowhere else.
/// </summary>
internal static class ValueLeaves
{
    /// <summary>
    /// The leaves that are something: <c>null</c>, <c>default</c> and empty lists write nothing, <c>throw</c> never writes.
    /// </summary>
    public static IEnumerable<IOperation> Of(IOperation value) => value switch
    {
        _ when IsNothing(value) => [],
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Of(choice.WhenTrue).Concat(Of(whenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => Of(a.Value)),
        ISimpleAssignmentOperation assignment => Of(assignment.Value),
        ITranslatedQueryOperation query => Of(query.Operation),
        IThrowOperation => [],
        _ => [value],
    };

    /// <summary>The value without the conversions around it.</summary>
    public static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static bool IsNothing(IOperation value) => IsNull(value) || EmptyList.Is(value);

    /// <summary>Whether the expression is <c>null</c>, or the default of what can be.</summary>
    public static bool IsNull(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null }
        || (value is IDefaultValueOperation && !IsPlainStruct(value.Type));

    private static bool IsPlainStruct(ITypeSymbol? type) =>
        type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
}
