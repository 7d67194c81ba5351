using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Shown;

/// <summary>
/// The statements of one block, which run one after the other: what they set on a variable's object, all of it has in the end. It begins
/// anew where the variable gets another object. Read once, however many uses ask.
/// </summary>
internal sealed class StraightLine
{
    private readonly GateMetadata _metadata;
    private readonly Dictionary<IOperation, int> _positions = [];
    private readonly Dictionary<ISymbol, List<(int Start, ShownValues Shown)>> _objects = new(SymbolEqualityComparer.Default);

    public StraightLine(GateMetadata metadata, IEnumerable<IOperation> statements)
    {
        _metadata = metadata;
        foreach (var statement in statements)
        {
            _positions.Add(statement, _positions.Count);
            Add(statement, _positions.Count - 1);
        }
    }

    /// <summary>What is shown of the object that a variable holds at a statement of the block; null for nothing.</summary>
    public ShownValues? At(IOperation statement, ISymbol root)
    {
        if (!_objects.TryGetValue(root, out var objects))
        {
            return null;
        }

        var (low, high) = (0, objects.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = objects[middle].Start <= _positions[statement] ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : objects[low - 1].Shown;
    }

    /// <summary>The variable whose object an expression or a statement is about.</summary>
    public static ISymbol? RootOf(IOperation? operation)
    {
        while (operation is not null)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                    return field.Field;
                case IExpressionStatementOperation statement:
                    operation = statement.Operation;
                    break;
                case IAssignmentOperation assignment:
                    operation = assignment.Target;
                    break;
                case IInvocationOperation call:
                    operation = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
                    break;
                case IMemberReferenceOperation member:
                    operation = member.Instance;
                    break;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    operation = access.Operation;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private void Add(IOperation statement, int position)
    {
        switch (statement)
        {
            case IVariableDeclarationGroupOperation group:
                foreach (var declarator in group.Declarations.SelectMany(d => d.Declarators))
                {
                    Begin(declarator.Symbol, position).AddCreated(declarator.Initializer?.Value);
                }

                break;
            case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } when RootOf(assignment.Target) is { } root:
                if (assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation)
                {
                    Begin(root, position).AddCreated(assignment.Value);
                }
                else if (assignment.Target is IPropertyReferenceOperation { Property: var property })
                {
                    Continue(root).Assign(property, assignment.Value);
                }

                break;
            case IConditionalOperation { WhenFalse: null } exit when Leaves(exit.WhenTrue):
                foreach (var root in exit.Condition.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().Select(RootOf).Distinct(SymbolEqualityComparer.Default))
                {
                    if (root is not null)
                    {
                        new TestedValues(root, Continue(root)).Add(exit.Condition, outcome: false);
                    }
                }

                break;
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IBranchOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private ShownValues Begin(ISymbol root, int position)
    {
        var shown = new ShownValues(_metadata);
        ObjectsOf(root).Add((position, shown));
        return shown;
    }

    private ShownValues Continue(ISymbol root) => ObjectsOf(root) is [.., var last] ? last.Shown : Begin(root, position: 0);

    private List<(int Start, ShownValues Shown)> ObjectsOf(ISymbol root)
    {
        if (!_objects.TryGetValue(root, out var objects))
        {
            _objects.Add(root, objects = []);
        }

        return objects;
    }
}
