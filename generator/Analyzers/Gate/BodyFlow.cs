using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// The fixpoint over one flow graph. What is certain on entry to a block only ever gets less while paths join, and it is two releases
/// and a few variables, so it ends.
/// </summary>
internal sealed class BodyFlow
{
    private readonly VersionFlow _flow;
    private readonly GuardCondition _conditions;
    private readonly FlowState?[] _entries;
    private readonly IReadOnlyList<IOperation>?[] _steps;
    private readonly ILookup<int, int> _handlers;

    // Lowest first: a loop settles before what follows it is looked at.
    private readonly SortedSet<int> _pending = [];
    private readonly CaptureTable _captures = new();

    public BodyFlow(ControlFlowGraph graph, VersionFlow flow)
    {
        Graph = graph;
        _flow = flow;
        _conditions = new GuardCondition(flow.Guards, _captures);
        _entries = new FlowState?[graph.Blocks.Length];
        _steps = new IReadOnlyList<IOperation>?[graph.Blocks.Length];
        _handlers = HandlersIn(graph.Root).ToLookup(h => h.Try, h => h.Handler);
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>Lets the body start from a state; false when that changes nothing.</summary>
    public bool Enter(FlowState state)
    {
        Lower(0, state);
        return _pending.Count > 0;
    }

    public void Run()
    {
        while (_pending.Count > 0)
        {
            var block = _pending.Min;
            _pending.Remove(block);
            _captures.Reader = block;
            Run(Graph.Blocks[block], _entries[block]!);
        }
    }

    /// <summary>Each handler with the first block of what it watches: an exception may come before anything there is known.</summary>
    private static IEnumerable<(int Try, int Handler)> HandlersIn(ControlFlowRegion region)
    {
        if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
        {
            foreach (var handler in region.NestedRegions.Where(r => r.Kind != ControlFlowRegionKind.Try))
            {
                yield return (region.FirstBlockOrdinal, handler.FirstBlockOrdinal);
            }
        }

        foreach (var nested in region.NestedRegions.SelectMany(HandlersIn))
        {
            yield return nested;
        }
    }

    private void Run(BasicBlock block, FlowState entry)
    {
        FlowState? state = entry;
        foreach (var step in _steps[block.Ordinal] ??= StepsOf(block))
        {
            state = Step(step, state);
            if (state is null)
            {
                return;
            }
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            Follow(block.FallThroughSuccessor, state, Releases.Any);
            return;
        }

        var knowledge = _conditions.Of(condition, state);
        var jumpsWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Follow(block.ConditionalSuccessor, state, jumpsWhenTrue ? knowledge.WhenTrue : knowledge.WhenFalse);
        Follow(block.FallThroughSuccessor, state, jumpsWhenTrue ? knowledge.WhenFalse : knowledge.WhenTrue);
    }

    private void Follow(ControlFlowBranch? branch, FlowState state, Releases certain)
    {
        if (branch?.Destination is not { } destination || certain == Releases.None)
        {
            return;
        }

        if (!state.Variables.IsEmpty)
        {
            foreach (var local in branch.LeavingRegions.SelectMany(r => r.Locals))
            {
                state = state.Forget(local);
            }

            state = branch.FinallyRegions.IsEmpty ? state : WithoutUnsteady(state);
        }

        Lower(destination.Ordinal, state.Narrow(certain));
    }

    private void Lower(int block, FlowState state)
    {
        var before = _entries[block];
        var after = before?.Join(state) ?? state;
        if (ReferenceEquals(before, after))
        {
            return;
        }

        _entries[block] = after;
        _pending.Add(block);
        foreach (var handler in _handlers[block])
        {
            // Not the block itself: a try that starts with a try is a handler's business twice, never its own.
            Lower(handler, WithoutUnsteady(after));
        }
    }

    private FlowState WithoutUnsteady(FlowState state) => state.ForgetWhere(v => !_flow.Writes.IsSteady(v));

    /// <summary>The operations of a block that tell something or are suspect, in the order they are evaluated.</summary>
    private List<IOperation> StepsOf(BasicBlock block)
    {
        var steps = new List<IOperation>();
        foreach (var operation in block.Operations)
        {
            AddSteps(operation, steps);
        }

        if (block.BranchValue is { } value)
        {
            AddSteps(value, steps);
        }

        return steps;
    }

    /// <summary>Operands before the operation, without recursion: a sum of ten thousand strings is one deep tree.</summary>
    private void AddSteps(IOperation root, List<IOperation> steps)
    {
        var start = steps.Count;
        var stack = new Stack<IOperation>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var operation = stack.Pop();
            if (IsStep(operation))
            {
                steps.Add(operation);
            }

            foreach (var operand in operation.ChildOperations)
            {
                stack.Push(operand);
            }
        }

        steps.Reverse(start, steps.Count - start);
    }

    private bool IsStep(IOperation operation) => operation is
        IFlowCaptureOperation or IAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or
        IIsPatternOperation or IInvocationOperation or IMethodReferenceOperation or IFlowAnonymousFunctionOperation
        || _flow.Suspects.At(operation.Syntax) is not null;

    /// <summary>What is certain after an operation; null when nothing comes after it.</summary>
    private FlowState? Step(IOperation operation, FlowState state)
    {
        foreach (var suspect in _flow.Suspects.At(operation.Syntax) ?? [])
        {
            suspect.Reach(state.Known);
        }

        switch (operation)
        {
            case IFlowCaptureOperation capture:
                Capture(capture, state);
                return state;
            case IDeconstructionAssignmentOperation deconstruction:
                return deconstruction.Target.DescendantsAndSelf().Select(TargetVariable).OfType<ISymbol>()
                    .Aggregate(state, (s, v) => s.Forget(v));
            case IAssignmentOperation assignment:
                return TargetVariable(assignment.Target) is { } variable ? Assign(variable, assignment, state) : state;
            case IArgumentOperation argument:
                return TargetVariable(argument.Value) is { } passed ? state.Forget(passed) : state;
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } pattern:
                return Set(declared, _conditions.Of(pattern.Value, state), state);
            case IFlowAnonymousFunctionOperation lambda:
                _flow.EnterLambda(lambda, Graph, state);
                return state;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                _flow.EnterLocalFunction(function, state);
                return state;
            case IInvocationOperation call:
                return Call(call, state);
            default:
                return state;
        }
    }

    private FlowState? Call(IInvocationOperation call, FlowState state)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            _flow.EnterLocalFunction(call.TargetMethod, state);
        }

        var certain = _conditions.AfterCall(call, state);
        return certain == Releases.None || _flow.Guards.NeverReturns(call.TargetMethod) ? null : state.Narrow(certain);
    }

    private FlowState Assign(ISymbol variable, IAssignmentOperation assignment, FlowState state)
    {
        var value = _conditions.Of(assignment.Value, state);
        return assignment switch
        {
            ISimpleAssignmentOperation => Set(variable, value, state),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And } => Set(variable, state[variable].And(value), state),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } => Set(variable, state[variable].Or(value), state),
            _ => state.Forget(variable),
        };
    }

    private FlowState Set(ISymbol variable, Knowledge knowledge, FlowState state) =>
        knowledge == Knowledge.None || !_flow.Writes.IsTrusted(variable)
            ? state.Forget(variable)
            : state.Set(variable, WellKnownSymbols.IsVersion(TypeOf(variable)) ? knowledge : knowledge.Within(state.Known));

    private static ITypeSymbol? TypeOf(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type;

    private void Capture(IFlowCaptureOperation capture, FlowState state)
    {
        var value = capture.Value;
        _captures.Remember(capture.Id, value, VariableWrites.Variable(value));
        var isVersion = WellKnownSymbols.IsVersion(value.Type);
        if (isVersion || WellKnownSymbols.IsBool(value.Type))
        {
            var knowledge = _conditions.Of(value, state);
            _pending.UnionWith(_captures.Add(capture.Id, isVersion ? knowledge : knowledge.Within(state.Known)));
        }
    }

    private ISymbol? TargetVariable(IOperation target) =>
        target is IFlowCaptureReferenceOperation reference ? _captures.Variable(reference.Id) : VariableWrites.Variable(target);
}
