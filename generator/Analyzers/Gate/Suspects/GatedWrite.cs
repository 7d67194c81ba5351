using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>A write to a member, whatever its syntax.</summary>
/// <param name="Scope">The whole of it.</param>
/// <param name="Values">What is written, one expression for each path; empty when only <c>null</c> is.</param>
internal sealed record GatedWrite(IOperation Scope, IReadOnlyList<IOperation> Values)
{
    /// <summary>The write that an operation, a reference to a member, is the target of; null when it is only read.</summary>
    public static GatedWrite? To(IOperation target) => target.Parent switch
    {
        ISimpleAssignmentOperation a when a.Target == target => Of(a, a.Value),
        ICoalesceAssignmentOperation a when a.Target == target => Of(a, a.Value),
        ICompoundAssignmentOperation a when a.Target == target => At(a, target),
        IIncrementOrDecrementOperation i => At(i, target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => At(argument, target),
        IMemberInitializerOperation m when m.InitializedMember == target => OfElements(m),
        ITupleOperation tuple => OfDeconstruction(tuple, target),
        _ => Into(target),
    };

    /// <summary>The write to the list that an operation stands for; null when it is only read.</summary>
    public static GatedWrite? Into(IOperation list) => list.Parent switch
    {
        IConversionOperation conversion => Into(conversion),
        IInvocationOperation call when call.Instance == list && IsAdding(call.TargetMethod) => OfCall(call),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call } access
            when access.Operation == list && IsAdding(call.TargetMethod) => OfCall(call),
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call }
            when IsAdding(call.TargetMethod) => OfCall(call),
        IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } when ListFilling.Fills(parameter) => At(call, call),
        IMethodReferenceOperation method when method.Instance == list && IsAdding(method.Method) => At(method, method),
        IPropertyReferenceOperation { Arguments.Length: > 0 } indexer when indexer.Instance == list => To(indexer),
        IImplicitIndexerReferenceOperation indexer when indexer.Instance == list => To(indexer),
        IArrayElementReferenceOperation element when element.ArrayReference == list => To(element),
        _ => null,
    };

    private static GatedWrite Of(IOperation scope, IOperation value) => new(scope, [.. ValueLeaves.Of(value)]);

    private static GatedWrite At(IOperation scope, IOperation place) => new(scope, [place]);

    /// <summary>
    /// <c>Ips = { new Ip() }</c> and <c>Ips = { [0] = new Ip() }</c> write the list; <c>Source = { Dev = "…" }</c> only reads the member.
    /// </summary>
    private static GatedWrite? OfElements(IMemberInitializerOperation initializer)
    {
        var written = initializer.Initializer.Initializers.SelectMany(i => i switch
        {
            IInvocationOperation added => added.Arguments.Select(a => a.Value),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: > 0 } or IImplicitIndexerReferenceOperation } set => [set.Value],
            _ => [],
        }).ToList();
        return written.Count == 0 ? null : new GatedWrite(initializer, [.. written.SelectMany(ValueLeaves.Of)]);
    }

    private static GatedWrite? OfDeconstruction(ITupleOperation tuple, IOperation target) => tuple.Parent switch
    {
        ITupleOperation outer => OfDeconstruction(outer, target),
        IDeconstructionAssignmentOperation d when d.Target == tuple =>
            new GatedWrite(d, [.. ValueLeaves.Of(Counterpart(tuple, d.Value, target))]),
        _ => null,
    };

    /// <summary>The element of the right side that goes into the target; the right side itself when it is not spelt as a tuple.</summary>
    private static IOperation Counterpart(IOperation pattern, IOperation value, IOperation target)
    {
        if (pattern is not ITupleOperation targets
            || ValueLeaves.WithoutConversions(value) is not ITupleOperation values
            || values.Elements.Length != targets.Elements.Length)
        {
            return value;
        }

        var index = 0;
        while (!Contains(targets.Elements[index], target))
        {
            index++;
        }

        return Counterpart(targets.Elements[index], values.Elements[index], target);
    }

    private static bool Contains(IOperation operation, IOperation target) => operation.DescendantsAndSelf().Contains(target);

    /// <summary>What is added is the last parameter, whatever comes last in the call.</summary>
    private static GatedWrite OfCall(IInvocationOperation call) => call.Arguments.IsEmpty
        ? At(call, call)
        : Of(call, call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Last().Value);

    private static bool IsAdding(IMethodSymbol method) => ListFilling.IsAdding(method.Name);
}
