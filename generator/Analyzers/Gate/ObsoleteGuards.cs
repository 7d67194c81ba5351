using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// Conditions that ask for a release which is certain where they stand. What makes sure of the release by throwing is none of them: it
/// is why the release is certain.
/// </summary>
internal sealed class ObsoleteGuards(GateMetadata metadata, GuardMembers guards)
{
    private static readonly FlowState NothingKnown = FlowState.At(Releases.Any);

    // What locals stand for is asked apart, as there is no flow here that could tell.
    private readonly GuardEvaluator _conditions = new(guards, variableOf: _ => null, resultOf: _ => null);

    public void Report(MemberCode code, GateTarget target)
    {
        var stated = metadata.FloorOf(code.OwningSymbol);
        foreach (var block in code.OperationBlocks)
        {
            var locals = new LocalIndex(VersionGateAnalyzer.RootOf(block));
            foreach (var (operation, floor) in WithFloors(block, stated))
            {
                Report(operation, floor, locals, code, target);
            }
        }
    }

    private void Report(IOperation operation, int stated, LocalIndex locals, MemberCode code, GateTarget target)
    {
        var certain = target is { HasRelease: true, MakesGuardsObsolete: true } ? Math.Max(stated, target.Release) : stated;
        foreach (var guard in certain == 0 ? [] : Guards(operation))
        {
            if (Find(guard, KnowledgeOf(guard, locals), certain) is var (release, always))
            {
                var reason = release > stated
                    ? $"the project targets {Release.ToText(target.Release)}"
                    : $"this code is for {Release.ToText(stated)} and later";
                var properties = ImmutableDictionary<string, string?>.Empty.Add(GateRuleIds.AlwaysProperty, always);
                code.ReportDiagnostic(Diagnostic.Create(
                    GateDescriptors.ObsoleteGuard, guard.Syntax.GetLocation(), properties, Release.ToText(release), reason));
            }
        }
    }

    /// <summary>All operations with the release that is stated where they are: local functions and lambdas may state one of their own.</summary>
    private IEnumerable<(IOperation Operation, int Floor)> WithFloors(IOperation root, int floor)
    {
        // Without recursion: a sum of ten thousand strings is one deep tree.
        var pending = new Stack<(IOperation Operation, int Floor)>();
        pending.Push((root, floor));
        while (pending.Count > 0)
        {
            var (operation, around) = pending.Pop();
            yield return (operation, around);
            var inside = FunctionOf(operation) is { } function ? Math.Max(around, metadata.StatedRow(function)?.Release ?? 0) : around;
            foreach (var operand in operation.ChildOperations)
            {
                pending.Push((operand, inside));
            }
        }
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        ILocalFunctionOperation local => local.Symbol,
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        _ => null,
    };

    /// <summary>What a condition tells; one that is kept in a local, what the local is set to.</summary>
    private Knowledge KnowledgeOf(IOperation guard, LocalIndex locals) =>
        ValueLeaves.WithoutConversions(guard) is not ILocalReferenceOperation { Local: var local } ? _conditions.Condition(guard, NothingKnown)
        : locals.ValuesOf(local) is [var value] && !MayStandForNone(value) ? _conditions.Condition(value, NothingKnown)
        : Knowledge.None;

    /// <summary>The release that a guard asks for in vain, and what it always is, where that is certain.</summary>
    private static (int Release, string? Always)? Find(IOperation guard, Knowledge knowledge, int certain) => knowledge switch
    {
        { WhenFalse.Newest: >= 0 and var newest } when newest < certain => (newest + 1, "true"),
        { WhenTrue.Newest: >= 0 and var newest } when newest < certain => (newest + 1, "false"),

        // A guard member that says no may have other reasons.
        { WhenTrue.Oldest: > 0 and var oldest } when oldest <= certain && IsMember(guard) => (oldest, null),
        _ => null,
    };

    private static bool IsMember(IOperation guard) =>
        ValueLeaves.WithoutConversions(guard) is IInvocationOperation or IMemberReferenceOperation;

    /// <summary>The single conditions that an operation branches on.</summary>
    private IEnumerable<IOperation> Guards(IOperation operation) => operation switch
    {
        IConditionalOperation choice when Throws(choice.WhenTrue) || Throws(choice.WhenFalse) => [],
        IConditionalOperation { Condition: var condition } => Parts(condition),
        IWhileLoopOperation { Condition: { } condition } => Parts(condition),
        IForLoopOperation { Condition: { } condition } => Parts(condition),
        IPatternCaseClauseOperation { Guard: { } condition } => Parts(condition),
        ISwitchExpressionArmOperation { Guard: { } condition } arm when !Throws(arm.Value) => Parts(condition),
        _ => [],
    };

    private static IEnumerable<IOperation> Parts(IOperation condition)
    {
        switch (condition)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Parts(conversion.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Parts(not.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return Parts(both.LeftOperand).Concat(Parts(both.RightOperand));
            default:
                return MayStandForNone(condition) ? [] : [condition];
        }
    }

    /// <summary>Where there may be no release at all, a default in its place is older than any.</summary>
    private static bool MayStandForNone(IOperation condition) => condition.DescendantsAndSelf().Any(operation => operation is
        ICoalesceOperation or IConditionalAccessOperation or IDefaultValueOperation or IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" });

    private bool Throws(IOperation? branch) => branch switch
    {
        IThrowOperation => true,
        IBlockOperation { Operations: [.., var last] } => Throws(last),
        IExpressionStatementOperation { Operation: var expression } => Throws(expression),
        IConversionOperation { Operand: var operand } => Throws(operand),
        IInvocationOperation { TargetMethod: var method } => guards.NeverReturns(method),
        _ => false,
    };
}
