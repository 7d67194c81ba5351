using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Language;
using Libvirt.Xml.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Shown;

/// <summary>
/// What the code around a use shows of the document it builds: the types of what is written, the values in the initializers it stands
/// in, the tests around it, and the assignments to the same variable in the same line of statements. What it does not show is taken as
/// not so, and of what it leaves open the most lenient; the run-time check is exact.
/// </summary>
internal sealed class ShownConditions(GateMetadata metadata)
{
    private readonly Dictionary<IOperation, StraightLine> _lines = [];
    private readonly Dictionary<IOperation, ShownValues> _initializers = [];
    private readonly Dictionary<(IOperation Test, bool Outcome, ISymbol Root), ShownValues> _tests = [];

    /// <summary>A test for conditions that looks at the code only when there is a condition to test.</summary>
    public Func<string, bool> Around(IOperation use)
    {
        ShownPlaces? places = null;
        return condition => Holds(condition, places ??= new ShownPlaces([.. PlacesAround(use)]));
    }

    private bool Holds(string condition, ShownPlaces places) =>
        metadata.ConditionOf(condition) is { } parsed && ConditionEvaluator.Evaluate(parsed, ref places) == Truth.True;

    private IEnumerable<ShownValues> PlacesAround(IOperation use)
    {
        yield return Receivers(use);
        var root = RootAround(use);
        for (var (inner, outer) = (use, use.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            foreach (var place in At(inner, outer, root))
            {
                yield return place;
            }
        }
    }

    /// <summary>A member of <c>UserSource</c> is only ever written in an interface of type <c>user</c>.</summary>
    private ShownValues Receivers(IOperation use)
    {
        var shown = new ShownValues(metadata);
        for (var member = use as IMemberReferenceOperation; member is not null; member = member.Instance as IMemberReferenceOperation)
        {
            shown.AddType(member.Member.ContainingType);
            shown.AddType(member.Instance?.Type);
        }

        return shown;
    }

    /// <summary>The variable whose object the statement around a use is about.</summary>
    private static ISymbol? RootAround(IOperation use)
    {
        for (var operation = use; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IExpressionStatementOperation or IReturnOperation:
                    return StraightLine.RootOf(operation);
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case IAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation } assignment:
                    return StraightLine.RootOf(assignment);
            }
        }

        return null;
    }

    private IEnumerable<ShownValues> At(IOperation inner, IOperation outer, ISymbol? root)
    {
        switch (outer)
        {
            case IObjectOrCollectionInitializerOperation initializer:
                return [InitializerAt(initializer)];
            case IObjectCreationOperation creation:
                return [TypeOf(creation)];
        }

        return root is null ? [] : outer switch
        {
            IBlockOperation block => LineAt(block, block.Operations, inner, root),
            ISwitchCaseOperation section when section.Body.Contains(inner) =>
                LineAt(section, section.Body, inner, root).Concat(ClausesAt(section, root)),
            IConditionalOperation choice when choice.Condition != inner => [TestAt(choice.Condition, choice.WhenTrue == inner, root)],
            IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } when condition != inner => [TestAt(condition, true, root)],
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == inner => [TestAt(both.LeftOperand, true, root)],
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when either.RightOperand == inner => [TestAt(either.LeftOperand, false, root)],
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when arm.Value == inner =>
                [PatternAt(choice.Value, arm.Pattern, root)],
            _ => [],
        };
    }

    private IEnumerable<ShownValues> LineAt(IOperation block, IEnumerable<IOperation> statements, IOperation statement, ISymbol root)
    {
        if (!_lines.TryGetValue(block, out var line))
        {
            _lines.Add(block, line = new StraightLine(metadata, statements));
        }

        return line.At(statement, root) is { } shown ? [shown] : [];
    }

    private ShownValues InitializerAt(IObjectOrCollectionInitializerOperation initializer)
    {
        if (!_initializers.TryGetValue(initializer, out var shown))
        {
            _initializers.Add(initializer, shown = new ShownValues(metadata));
            shown.AddInitializer(initializer);
        }

        return shown;
    }

    private ShownValues TypeOf(IObjectCreationOperation creation)
    {
        var shown = new ShownValues(metadata);
        shown.AddType(creation.Type);
        return shown;
    }

    private ShownValues TestAt(IOperation condition, bool outcome, ISymbol root)
    {
        if (!_tests.TryGetValue((condition, outcome, root), out var shown))
        {
            _tests.Add((condition, outcome, root), shown = new ShownValues(metadata));
            new TestedValues(root, shown).Add(condition, outcome);
        }

        return shown;
    }

    private IEnumerable<ShownValues> ClausesAt(ISwitchCaseOperation section, ISymbol root) =>
        section.Parent is ISwitchOperation choice
            ? section.Clauses.OfType<IPatternCaseClauseOperation>().Select(c => PatternAt(choice.Value, c.Pattern, root))
                .Concat(section.Clauses.OfType<ISingleValueCaseClauseOperation>().Select(c => EqualAt(choice.Value, c.Value, root)))
            : [];

    private ShownValues PatternAt(IOperation value, IPatternOperation pattern, ISymbol root)
    {
        var shown = new ShownValues(metadata);
        new TestedValues(root, shown).AddPattern(value, pattern, outcome: true);
        return shown;
    }

    private ShownValues EqualAt(IOperation value, IOperation constant, ISymbol root)
    {
        var shown = new ShownValues(metadata);
        new TestedValues(root, shown).AddEqual(value, constant);
        return shown;
    }
}
