using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Reading;
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

    public void Report(MemberCode code, GateTarget target)
    {
        var stated = metadata.FloorOf(code.OwningSymbol);
        var certain = target is { HasRelease: true, MakesGuardsObsolete: true } ? Math.Max(stated, target.Release) : stated;
        if (certain == 0)
        {
            return;
        }

        var conditions = new GuardEvaluator(guards, variableOf: _ => null, resultOf: _ => null);
        foreach (var guard in code.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()).SelectMany(Guards))
        {
            if (Find(guard, conditions.Condition(guard, NothingKnown), certain) is var (release, always))
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
                return condition.DescendantsAndSelf().Any(MayStandForNone) ? [] : [condition];
        }
    }

    /// <summary>Where there may be no release at all, a default in its place is older than any.</summary>
    private static bool MayStandForNone(IOperation operation) => operation is
        ICoalesceOperation or IConditionalAccessOperation or IDefaultValueOperation or IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" };

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
