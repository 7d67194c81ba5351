using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.State;
using Libvirt.Gen.Analyzers.Gate.Suspects;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Flow;

/// <summary>What single operations of a flow graph make of what is certain before them.</summary>
internal sealed class StepFlow
{
    private readonly VersionFlow _flow;
    private readonly ControlFlowGraph _graph;
    private readonly GuardEvaluator _guards;
    private readonly GuardPattern _patterns;
    private readonly Refinement _refinement;
    private readonly Dictionary<CaptureId, Variable> _captures = [];

    // With ?: or ??= on the right side of an assignment, its target is kept aside: the variable behind it.
    private readonly Dictionary<CaptureId, Variable> _targets = [];

    private FlowState _state = FlowState.At(PossibleHosts.Any);

    public StepFlow(VersionFlow flow, BodyFlow body)
    {
        _flow = flow;
        _graph = body.Graph;
        _guards = new GuardEvaluator(flow.Guards, VariableOf, f => flow.Results.Read(f, body, body.Current));
        _patterns = new GuardPattern(o => _guards.Of(o, _state));
        _refinement = new Refinement(o => [VariableOf(o), Target(o)], o => _guards.Of(o, _state));
    }

    /// <summary>The operations of a block that tell something or are suspect, in the order they are evaluated.</summary>
    public IReadOnlyList<IOperation> In(BasicBlock block)
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

    public Knowledge Condition(IOperation condition, FlowState state) => _guards.Condition(condition, state);

    /// <summary>What is certain when a condition has an outcome; null when it cannot have it.</summary>
    public FlowState? When(IOperation condition, bool outcome, FlowState state)
    {
        var knowledge = _guards.Condition(condition, state);
        var certain = outcome ? knowledge.WhenTrue : knowledge.WhenFalse;
        _state = state;
        return certain == PossibleHosts.None ? null : _refinement.When(condition, outcome, state.Narrow(certain));
    }

    /// <summary>What is certain after an operation; null when nothing comes after it.</summary>
    public FlowState? After(IOperation operation, FlowState state)
    {
        foreach (var suspect in _flow.Suspects.At(operation.Syntax) ?? [])
        {
            suspect.Reach(state.Known, suspect.Case is { } variable ? state[_flow.Variables.Of(variable.Holder)] : null);
        }

        switch (operation)
        {
            case IFlowCaptureOperation capture:
                return Capture(capture, state);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, _guards.Of(deconstruction.Value, state), state);
            case IAssignmentOperation assignment:
                return Target(assignment.Target) is { } assigned ? Assign(assigned, assignment, state) : state;
            case IIncrementOrDecrementOperation increment:
                return Target(increment.Target) is { } changed ? Forget(state, changed) : state;
            case IArgumentOperation argument:
                return Target(argument.Value) is { } passed ? Forget(state, passed) : state;
            case IIsPatternOperation pattern:
                _state = state;
                return _patterns.Declared(_guards.Of(pattern.Value, state), pattern.Pattern)
                    .Aggregate(state, (s, declared) => Set(s, _flow.Variables.Of(declared.Variable), declared.Value));
            case IFlowAnonymousFunctionOperation lambda:
                _flow.EnterLambda(lambda, _graph, state);
                return state;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                _flow.EnterLocalFunction(function, state);
                return state;
            case IInvocationOperation call:
                return Call(call, state);
            case IAwaitOperation wait:
                return state.Narrow(_guards.AfterAwait(wait, state));
            default:
                return state;
        }
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
        IFlowCaptureOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or
        IIsPatternOperation or IInvocationOperation or IMethodReferenceOperation or IFlowAnonymousFunctionOperation
        || _flow.Suspects.At(operation.Syntax) is not null;

    private FlowState? Call(IInvocationOperation call, FlowState state)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            _flow.EnterLocalFunction(call.TargetMethod, WithArguments(call, state));
        }

        if (_flow.Guards.NeverReturns(call.TargetMethod))
        {
            return null;
        }

        var certain = _guards.AfterCall(call, state);
        return certain == PossibleHosts.None ? null : _refinement.After(call, state.Narrow(certain));
    }

    /// <summary>A local function's parameters are what it is called with, of all its calls.</summary>
    private FlowState WithArguments(IInvocationOperation call, FlowState state) =>
        call.Arguments.Aggregate(state, (s, argument) =>
            argument.Parameter is { RefKind: RefKind.None } parameter && _flow.Writes.IsTrusted(parameter.OriginalDefinition)
                ? s.Set(_flow.Variables.Of(parameter.OriginalDefinition), _guards.Of(argument.Value, state)?.Within(state.Known))
                : s);

    private FlowState Assign(Variable variable, IAssignmentOperation assignment, FlowState state)
    {
        var value = _guards.Of(assignment.Value, state);
        return assignment switch
        {
            ISimpleAssignmentOperation => Set(state, variable, value),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } compound
                when (state[variable], value) is (ConditionValue before, ConditionValue added) =>
                Set(state, variable, new ConditionValue(
                    compound.OperatorKind == BinaryOperatorKind.And ? before.Knowledge.And(added.Knowledge) : before.Knowledge.Or(added.Knowledge))),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.And } when value is ConditionValue added =>
                Set(state, variable, new ConditionValue(Knowledge.None.And(added.Knowledge))),
            _ => Forget(state, variable),
        };
    }

    private FlowState Deconstruct(IOperation target, GuardValue? value, FlowState state) => target switch
    {
        IDeclarationExpressionOperation declaration => Deconstruct(declaration.Expression, value, state),
        ITupleOperation tuple => tuple.Elements
            .Select((element, i) => (Element: element, Value: (value as TupleValue)?.Elements[i]))
            .Aggregate(state, (s, part) => Deconstruct(part.Element, part.Value, s)),
        _ => Target(target) is { } variable ? Set(state, variable, value) : state,
    };

    private FlowState Set(FlowState state, Variable variable, GuardValue? value) =>
        Forget(state, variable).Set(variable, value?.Within(state.Known));

    private FlowState Forget(FlowState state, Variable variable) =>
        _flow.Variables.Under(variable).Aggregate(state, (s, v) => s.Set(v, null));

    private FlowState Capture(IFlowCaptureOperation capture, FlowState state)
    {
        if (!_captures.TryGetValue(capture.Id, out var kept))
        {
            _captures.Add(capture.Id, kept = _flow.Variables.New());
        }

        if (Target(capture.Value) is { } behind)
        {
            _targets[capture.Id] = behind;
        }

        return state.Set(kept, _guards.Of(capture.Value, state)?.Within(state.Known));
    }

    /// <summary>The variable that an expression stands for: of what is kept aside, where it is kept.</summary>
    private Variable? VariableOf(IOperation expression) => ValueLeaves.WithoutConversions(expression) is IFlowCaptureReferenceOperation reference
        ? _captures.TryGetValue(reference.Id, out var kept) ? kept : null
        : Target(expression);

    /// <summary>The variable that an assignment to an expression changes: of what is kept aside, where it came from.</summary>
    private Variable? Target(IOperation target) =>
        _flow.Variables.Of(target, id => _targets.TryGetValue(id, out var behind) ? behind : null);
}
