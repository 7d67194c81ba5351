using System;
using System.Collections.Concurrent;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>Users' own guards: members marked with the guard attribute, and methods that do not return below a release.</summary>
internal sealed class GuardMembers(VersionConstants constants)
{
    private const string RequireAtLeast = "RequireAtLeast";

    private readonly HypervisorGuards _hypervisors = new();
    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MethodExit> _exits = new(SymbolEqualityComparer.Default);

    public VersionConstants Constants { get; } = constants;

    /// <summary>
    /// What a member tells as a condition, or will tell once it is awaited or asked for its value; null for one that is no guard. A guard
    /// that says no has not said that libvirt is older: there may be other reasons.
    /// </summary>
    /// <param name="member">The call or the reference.</param>
    /// <param name="valueOf">What is known of an argument.</param>
    public Knowledge? Condition(IOperation member, Func<IOperation, GuardValue?> valueOf)
    {
        var certain = !WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(member.Type)) ? PossibleHosts.Any : member switch
        {
            IInvocationOperation call => OfCall(call, valueOf),
            IMemberReferenceOperation { Member: var symbol } => PossibleHosts.From(Get(symbol)?.Release ?? 0).And(_hypervisors.Of(symbol)),
            _ => PossibleHosts.Any,
        };
        return certain == PossibleHosts.Any ? null : Knowledge.IfTrue(certain);
    }

    /// <summary>What a parameter tells as a condition until something else is assigned to it; null for one that is no guard.</summary>
    public Knowledge? Condition(IParameterSymbol parameter) =>
        WellKnownSymbols.IsBool(parameter.Type) && _hypervisors.Of(parameter) is var certain && certain != PossibleHosts.Any
            ? Knowledge.IfTrue(certain)
            : null;

    /// <summary>What is certain after a call, because the method does not return otherwise.</summary>
    public PossibleHosts AfterCall(IInvocationOperation call, Func<IOperation, GuardValue?> valueOf) =>
        WellKnownSymbols.IsTask(call.Type) || WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(call.Type))
            ? PossibleHosts.Any
            : OfCall(call, valueOf);

    /// <summary>What is certain once a call has been awaited, because it fails otherwise.</summary>
    public PossibleHosts AfterAwait(IOperation awaited, Func<IOperation, GuardValue?> valueOf) => awaited switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => AfterAwait(task, valueOf),
        IInvocationOperation call when WellKnownSymbols.IsTask(call.Type) && !WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(call.Type)) =>
            OfCall(call, valueOf),
        _ => PossibleHosts.Any,
    };

    /// <summary>Whether the method never returns.</summary>
    public bool NeverReturns(IMethodSymbol method) => ExitOf(method).Never;

    /// <summary>The value of the parameter with which the method does not return, as of <c>Debug.Assert(false)</c>.</summary>
    public bool? StopsAt(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && ExitOf(method) is var exit && exit.Parameter == parameter.Ordinal
            ? exit.When
            : null;

    private PossibleHosts OfCall(IInvocationOperation call, Func<IOperation, GuardValue?> valueOf) =>
        PossibleHosts.From(ReleaseOf(call, valueOf)).And(_hypervisors.Of(call, valueOf));

    private int ReleaseOf(IInvocationOperation call, Func<IOperation, GuardValue?> valueOf) => Get(call.TargetMethod) switch
    {
        null => 0,
        { Release: > 0 and var release } => release,
        _ => call.Arguments.Where(a => WellKnownSymbols.IsVersion(a.Parameter?.Type))
            .Select(a => valueOf(a.Value) is NamedValue { Of: not null } named ? (int)named.Oldest : 0)
            .LastOrDefault(),
    };

    private Guard? Get(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        if (!_guards.TryGetValue(definition, out var guard))
        {
            _guards[definition] = guard = Read(definition);
        }

        return guard;
    }

    private static Guard? Read(ISymbol member)
    {
        if (member.WithInherited().Select(WellKnownSymbols.GuardOn).FirstOrDefault(a => a is not null) is { } attribute)
        {
            return new Guard(GateMetadata.ReadRelease(attribute) ?? 0);
        }

        return member is IMethodSymbol { Name: RequireAtLeast } method && !WellKnownSymbols.IsBool(method.ReturnType) ? new Guard(0) : null;
    }

    private MethodExit ExitOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (!_exits.TryGetValue(definition, out var exit))
        {
            _exits[definition] = exit = MethodExit.Of(definition);
        }

        return exit;
    }

    /// <summary>A guard; release zero means that it guards the release it is called with.</summary>
    private sealed record Guard(int Release);
}
