using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// What the code around a use shows of the document it builds: the values in the initializers it stands in, and the assignments
/// to the same variable just before it. Whatever it does not show is taken as not so; the run-time check is exact.
/// </summary>
internal sealed class ShownConditions
{
    private readonly GateMetadata _metadata;

    // The nearest statement about an item is found first and counts; an empty list stands for a value nobody can read.
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _assigned = new(SymbolEqualityComparer.Default);

    private ShownConditions(GateMetadata metadata, IOperation use)
    {
        _metadata = metadata;
        AddReceivers(use);
        AddInitializersAround(use);
        AddStatementsBefore(use);
    }

    /// <summary>A test for conditions that looks at the code only when there is a condition to test.</summary>
    public static Func<string, bool> Around(GateMetadata metadata, IOperation use)
    {
        ShownConditions? shown = null;
        return condition => (shown ??= new ShownConditions(metadata, use)).Holds(condition);
    }

    private bool Holds(string condition) =>
        condition.Split([" and "], StringSplitOptions.RemoveEmptyEntries).All(HoldsTerm);

    private bool HoldsTerm(string term)
    {
        var (item, values) = Split(term.Trim());
        return item.EndsWith("!", StringComparison.Ordinal)
            ? !_values.TryGetValue(item.TrimEnd('!'), out var other) || (other.Count > 0 && !IsAmong(other, values))
            : _values.TryGetValue(item, out var shown) && IsAmong(shown, values);
    }

    private static bool IsAmong(List<string> shown, string values) => values.Split('|').Intersect(shown, StringComparer.Ordinal).Any();

    private static (string Item, string Value) Split(string path)
    {
        var equals = path.IndexOf('=');
        return equals < 0 ? (path, "") : (path.Substring(0, equals), path.Substring(equals + 1));
    }

    /// <summary>A member of <c>UserSource</c> is only ever written in an interface of type <c>user</c>.</summary>
    private void AddReceivers(IOperation use)
    {
        for (var member = use as IMemberReferenceOperation; member is not null; member = member.Instance as IMemberReferenceOperation)
        {
            AddType(member.Member.ContainingType);
            AddType(member.Instance?.Type);
        }
    }

    private void AddInitializersAround(IOperation use)
    {
        for (var operation = use.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IObjectOrCollectionInitializerOperation initializer:
                    AddInitializer(initializer);
                    break;
                case IObjectCreationOperation creation:
                    AddType(creation.Type);
                    break;
            }
        }
    }

    private void AddStatementsBefore(IOperation use)
    {
        var statement = use;
        while (statement.Parent is { } parent && statement is not IExpressionStatementOperation)
        {
            statement = parent;
        }

        if (RootOf(statement) is not { } root)
        {
            return;
        }

        for (var inner = statement; inner.Parent is { } outer; inner = outer)
        {
            if (outer is not IBlockOperation block)
            {
                continue;
            }

            for (var i = block.Operations.IndexOf(inner) - 1; i >= 0; i--)
            {
                if (AddStatement(block.Operations[i], root))
                {
                    return;
                }
            }
        }
    }

    /// <summary>The variable whose object a statement works on.</summary>
    private static ISymbol? RootOf(IOperation statement)
    {
        var operation = (statement as IExpressionStatementOperation)?.Operation;
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
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Takes in what a statement sets on the variable; true when that is the variable itself, so that nothing earlier counts.</summary>
    private bool AddStatement(IOperation statement, ISymbol root)
    {
        switch (statement)
        {
            case IVariableDeclarationGroupOperation group:
                var declarator = group.Declarations.SelectMany(d => d.Declarators).FirstOrDefault(d => SameSymbol(d.Symbol, root));
                AddValue(declarator?.Initializer?.Value);
                return declarator is not null;
            case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }
                when SameSymbol(RootOf(statement), root):
                AddAssignment(assignment);
                return assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation;
            default:
                return false;
        }
    }

    private static bool SameSymbol(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    /// <summary>Elements of a list are not taken in: what one of them shows need not be so for another.</summary>
    private void AddInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation assignment:
                    AddAssignment(assignment);
                    break;
                case IMemberInitializerOperation nested:
                    AddInitializer(nested.Initializer);
                    break;
            }
        }
    }

    private void AddAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: { } property } || !_assigned.Add(property))
        {
            return;
        }

        AddValue(assignment.Value);
        var texts = Texts(ValueLeaves.WithoutConversions(assignment.Value)).ToList();
        foreach (var item in _metadata.Get(property)?.Items ?? [])
        {
            Add(item, texts);
        }
    }

    private void AddValue(IOperation? value)
    {
        if (value is not null && ValueLeaves.WithoutConversions(value) is IObjectCreationOperation creation)
        {
            AddType(creation.Type);
            if (creation.Initializer is { } initializer)
            {
                AddInitializer(initializer);
            }
        }
    }

    private void AddType(ITypeSymbol? type)
    {
        foreach (var item in type is null ? [] : _metadata.Get(type)?.Items ?? [])
        {
            if (Split(item) is { Value.Length: > 0 } shown)
            {
                Add(shown.Item, [shown.Value]);
            }
        }
    }

    private void Add(string item, List<string> texts)
    {
        if (!_values.ContainsKey(item))
        {
            _values.Add(item, texts);
        }
    }

    /// <summary>How libvirt may spell the value.</summary>
    private IEnumerable<string> Texts(IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true, Value: { } constant })
        {
            return [];
        }

        if (value.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return _metadata.GetValue(type, constant)?.Items.Select(i => Split(i).Value) ?? [];
        }

        return constant switch
        {
            bool on => on ? ["yes", "on"] : ["no", "off"],
            IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
            _ => [constant.ToString() ?? ""],
        };
    }
}
