using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.State;
using Libvirt.Gen.Analyzers.Gate.Suspects;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Flow;

/// <summary>
/// Finds the hosts that are possible at each suspect: runs the bodies of a member until nothing gets less certain any more.
/// A lambda starts from what is known where it is created, a local function from the least that is known where it is named.
/// </summary>
/// <remarks>
/// Two limits, so that it stays quick and quiet: a check of any connection's version counts for all of them, and a check stays
/// good although the variable that held the version is assigned later.
/// </remarks>
internal sealed class VersionFlow
{
    private readonly Dictionary<object, BodyFlow> _bodies = [];
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Queue<BodyFlow> _pending = new();
    private readonly GateMetadata _metadata;
    private readonly CancellationToken _cancellation;

    public VersionFlow(SuspectIndex suspects, GateMetadata metadata, GuardMembers guards, VariableWrites writes, CancellationToken cancellation)
    {
        _metadata = metadata;
        _cancellation = cancellation;
        Suspects = suspects;
        Guards = guards;
        Writes = writes;
        Variables = new VariableTable(writes);
        Results = new LocalFunctionResults(_pending.Enqueue);
    }

    public SuspectIndex Suspects { get; }

    public GuardMembers Guards { get; }

    public VariableWrites Writes { get; }

    public VariableTable Variables { get; }

    /// <summary>What local functions return.</summary>
    public LocalFunctionResults Results { get; }

    public void Run(ControlFlowGraph graph, PossibleHosts floor, ISymbol owner)
    {
        Enter(graph, graph, null, WithGuards(FlowState.At(floor), owner));
        Settle();

        // One that nobody calls yet is judged as if it were called where nothing is known.
        while (_localFunctions.Keys.FirstOrDefault(f => !_bodies.ContainsKey(f)) is { } uncalled)
        {
            EnterLocalFunction(uncalled, FlowState.At(floor));
            Settle();
        }
    }

    public void EnterLambda(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph parent, FlowState state)
    {
        var graph = GraphOf(lambda) ?? parent.GetAnonymousFunctionControlFlowGraph(lambda, _cancellation);
        Enter(lambda, graph, lambda.Symbol, AsEntry(state, lambda.Symbol));
    }

    public void EnterLocalFunction(IMethodSymbol function, FlowState state)
    {
        var definition = function.OriginalDefinition;
        if (_localFunctions.TryGetValue(definition, out var parent))
        {
            var graph = GraphOf(definition) ?? parent.GetLocalFunctionControlFlowGraph(definition, _cancellation);
            Enter(definition, graph, definition, AsEntry(state, definition));
        }
    }

    private void Enter(object key, ControlFlowGraph graph, IMethodSymbol? function, FlowState state)
    {
        if (!_bodies.TryGetValue(key, out var body))
        {
            _bodies.Add(key, body = new BodyFlow(graph, function, this));
            foreach (var nested in graph.LocalFunctions)
            {
                _localFunctions[nested] = graph;
            }
        }

        if (body.Enter(state))
        {
            _pending.Enqueue(body);
        }
    }

    private ControlFlowGraph? GraphOf(object key) => _bodies.TryGetValue(key, out var body) ? body.Graph : null;

    private void Settle()
    {
        while (_pending.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            _pending.Dequeue().Run();
        }
    }

    /// <summary>The body may run at any later time: variables that change mean nothing to it.</summary>
    private FlowState AsEntry(FlowState state, IMethodSymbol function) =>
        WithGuards(state.OnlySteady().Narrow(PossibleHosts.From(_metadata.StatedRow(function)?.Release ?? 0)), function);

    /// <summary>Parameters that are guards tell something until they are assigned.</summary>
    private FlowState WithGuards(FlowState state, ISymbol owner) => owner is not IMethodSymbol method
        ? state
        : method.Parameters.Where(Writes.IsTrusted).Aggregate(
            state, (s, p) => Guards.Condition(p) is { } guard ? s.Set(Variables.Of(p), new ConditionValue(guard)) : s);
}
