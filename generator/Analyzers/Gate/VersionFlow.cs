using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// Finds the releases that are possible at each suspect: runs the bodies of a member until nothing gets less certain any more.
/// A lambda starts from what is known where it is created, a local function from the least that is known where it is named.
/// </summary>
/// <remarks>
/// Two limits, so that it stays quick and quiet: a check of any connection's version counts for all of them, and a check stays
/// good although the variable that held the version is assigned later.
/// </remarks>
internal sealed class VersionFlow(
    SuspectIndex suspects, GateMetadata metadata, GuardMembers guards, VariableWrites writes, CancellationToken cancellation)
{
    private readonly Dictionary<object, BodyFlow> _bodies = [];
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Queue<BodyFlow> _pending = new();

    public SuspectIndex Suspects { get; } = suspects;

    public GuardMembers Guards { get; } = guards;

    public VariableWrites Writes { get; } = writes;

    public void Run(ControlFlowGraph graph, Releases floor, ISymbol owner)
    {
        Enter(graph, graph, WithGuards(FlowState.At(floor), owner));
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
        var graph = GraphOf(lambda) ?? parent.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
        Enter(lambda, graph, AsEntry(state, lambda.Symbol));
    }

    public void EnterLocalFunction(IMethodSymbol function, FlowState state)
    {
        var definition = function.OriginalDefinition;
        if (_localFunctions.TryGetValue(definition, out var parent))
        {
            var graph = GraphOf(definition) ?? parent.GetLocalFunctionControlFlowGraph(definition, cancellation);
            Enter(definition, graph, AsEntry(state, definition));
        }
    }

    private void Enter(object key, ControlFlowGraph graph, FlowState state)
    {
        if (!_bodies.TryGetValue(key, out var body))
        {
            _bodies.Add(key, body = new BodyFlow(graph, this));
            foreach (var function in graph.LocalFunctions)
            {
                _localFunctions[function] = graph;
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
            cancellation.ThrowIfCancellationRequested();
            _pending.Dequeue().Run();
        }
    }

    /// <summary>The body may run at any later time: variables that change mean nothing to it.</summary>
    private FlowState AsEntry(FlowState state, IMethodSymbol function) =>
        WithGuards(state.ForgetWhere(v => !Writes.IsSteady(v)).Narrow(Releases.From(metadata.StatedRow(function)?.Release ?? 0)), function);

    /// <summary>Parameters that are guards tell something until they are assigned.</summary>
    private FlowState WithGuards(FlowState state, ISymbol owner) =>
        owner is not IMethodSymbol method
            ? state
            : method.Parameters.Where(Writes.IsTrusted).Aggregate(
                state, (s, parameter) => s.Set(parameter, Knowledge.IfTrue(Guards.Hypervisors.WhenTrue(parameter))));
}
