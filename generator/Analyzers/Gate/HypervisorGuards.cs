using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Users' own guards of hypervisors: members marked with the attribute for them.</summary>
internal sealed class HypervisorGuards
{
    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);

    /// <summary>What is certain when a member used as a condition is true.</summary>
    public Releases WhenTrue(IOperation member) => member switch
    {
        IInvocationOperation call => OfCall(call),
        IMemberReferenceOperation reference => Get(reference.Member) is { } guard ? Only(guard.Named) : Releases.Any,
        _ => Releases.Any,
    };

    /// <summary>What is certain after a call, because the method does not return otherwise.</summary>
    public Releases AfterCall(IInvocationOperation call) =>
        WellKnownSymbols.IsBool(call.TargetMethod.ReturnType) ? Releases.Any : OfCall(call);

    /// <summary>What is certain when a parameter is true.</summary>
    public Releases WhenTrue(IParameterSymbol parameter) =>
        WellKnownSymbols.IsBool(parameter.Type) && Get(parameter) is { } guard ? Only(guard.Named) : Releases.Any;

    private Releases OfCall(IInvocationOperation call) => Get(call.TargetMethod) switch
    {
        null => Releases.Any,
        { Named: not 0 and var named } => Only(named),
        _ => Only(call.Arguments
            .Where(a => WellKnownSymbols.IsHypervisor(a.Parameter?.Type))
            .Select(a => HypervisorCondition.Named(a.Value) ?? 0)
            .LastOrDefault()),
    };

    private static Releases Only(int named) => named == 0 ? Releases.Any : HypervisorCondition.Only(named);

    private Guard? Get(ISymbol member) => _guards.GetOrAdd(member.OriginalDefinition, Read);

    private static Guard? Read(ISymbol member) =>
        WellKnownSymbols.HypervisorGuardOn(member) is { } attribute
            ? new Guard(attribute.ConstructorArguments is [{ Value: int named }] ? named : 0)
            : null;

    /// <summary>A guard; no hypervisor means that it guards those it is called with.</summary>
    private sealed record Guard(int Named);
}
