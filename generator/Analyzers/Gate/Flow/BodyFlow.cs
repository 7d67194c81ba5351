using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Flow;

/// <summary>
/// The fixpoint over one flow graph. What is certain on entry to a block only ever gets less while paths join, and it is made of the
/// releases that the code names, so it ends.
/// </summary>
internal sealed class BodyFlow
{
    private readonly VersionFlow _flow;
    private readonly IMethodSymbol? _function;
    private readonly StepFlow _steps;
    private readonly FlowState?[] _entries;
    private readonly IReadOnlyList<IOperation>?[] _operations;
    private readonly ILookup<int, int> _handlers;

    // Lowest first: a loop settles before what follows it is looked at.
    private readonly SortedSet<int> _pending = [];

    /// <param name="graph">The graph of the body.</param>
    /// <param name="function">The lambda or the local function whose body it is; null for a member.</param>
    /// <param name="flow">The bodies of the member.</param>
    public BodyFlow(ControlFlowGraph graph, IMethodSymbol? function, VersionFlow flow)
    {
        Graph = graph;
        _function = function;
        _flow = flow;
        _steps = new StepFlow(flow, this);
        _entries = new FlowState?[graph.Blocks.Length];
        _operations = new IReadOnlyList<IOperation>?[graph.Blocks.Length];
        _handlers = HandlersIn(graph.Root).ToLookup(h => h.Try, h => h.Handler);
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>The block that is looked at.</summary>
    public int Current { get; private set; }

    /// <summary>Lets the body start from a state; false when that changes nothing.</summary>
    public bool Enter(FlowState state)
    {
        Lower(0, state);
        return _pending.Count > 0;
    }

    /// <summary>Marks a block whose outcome may be another now.</summary>
    public void LookAgain(int block) => _pending.Add(block);

    public void Run()
    {
        while (_pending.Count > 0)
        {
            Current = _pending.Min;
            _pending.Remove(Current);
            Run(Graph.Blocks[Current], _entries[Current]!);
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
        var state = entry;
        foreach (var operation in _operations[block.Ordinal] ??= _steps.In(block))
        {
            state = _steps.After(operation, state);
            if (state is null)
            {
                return;
            }
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            Return(block, state);
            Follow(block.FallThroughSuccessor, state);
            return;
        }

        var jumpsWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Follow(block.ConditionalSuccessor, _steps.When(condition, jumpsWhenTrue, state));
        Follow(block.FallThroughSuccessor, _steps.When(condition, !jumpsWhenTrue, state));
    }

    /// <summary>What a function inside a member returns, its callers may have as a condition.</summary>
    private void Return(BasicBlock block, FlowState state)
    {
        if (_function is { } function
            && block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, BranchValue: { } value })
        {
            _flow.Results.Add(function, _steps.Condition(value, state).Within(state.Known));
        }
    }

    private void Follow(ControlFlowBranch? branch, FlowState? state)
    {
        if (branch?.Destination is { } destination && state is not null)
        {
            Lower(destination.Ordinal, branch.FinallyRegions.IsEmpty ? state : state.OnlySteady());
        }
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
            Lower(handler, after.OnlySteady());
        }
    }
}
