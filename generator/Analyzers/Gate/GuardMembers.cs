using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Users' own guards: members marked with the guard attribute, and methods that do not return below a release.</summary>
internal sealed class GuardMembers(VersionConstants constants)
{
    private const string RequireAtLeast = "RequireAtLeast";

    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MethodExit> _exits = new(SymbolEqualityComparer.Default);

    public VersionConstants Constants { get; } = constants;

    /// <summary>
    /// What a member tells as a condition, or will tell once it is awaited or asked for its value; null for one that is no guard. A guard
    /// that says no has not said that libvirt is older: there may be other reasons.
    /// </summary>
    /// <param name="member">The call or the reference.</param>
    /// <param name="bound">The release an argument names.</param>
    public Knowledge? Condition(IOperation member, Func<IOperation, int> bound)
    {
        var release = !WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(member.Type)) ? 0 : member switch
        {
            IInvocationOperation call => ReleaseOf(call, bound),
            IMemberReferenceOperation reference => Get(reference.Member)?.Release ?? 0,
            _ => 0,
        };
        return release > 0 ? Knowledge.IfTrue(Releases.From(release)) : null;
    }

    /// <summary>The release that is certain after a call, because the method does not return otherwise.</summary>
    public int AfterCall(IInvocationOperation call, Func<IOperation, int> bound) =>
        WellKnownSymbols.IsTask(call.Type) || WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(call.Type)) ? 0 : ReleaseOf(call, bound);

    /// <summary>The release that is certain once a call has been awaited, because it fails otherwise.</summary>
    public int AfterAwait(IOperation awaited, Func<IOperation, int> bound) => awaited switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => AfterAwait(task, bound),
        IInvocationOperation call when WellKnownSymbols.IsTask(call.Type) && !WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(call.Type)) =>
            ReleaseOf(call, bound),
        _ => 0,
    };

    /// <summary>Whether the method never returns.</summary>
    public bool NeverReturns(IMethodSymbol method) => ExitOf(method).Never;

    /// <summary>The value of the parameter with which the method does not return, as of <c>Debug.Assert(false)</c>.</summary>
    public bool? StopsAt(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && ExitOf(method) is var exit && exit.Parameter == parameter.Ordinal
            ? exit.When
            : null;

    private int ReleaseOf(IInvocationOperation call, Func<IOperation, int> bound) => Get(call.TargetMethod) switch
    {
        null => 0,
        { Release: > 0 and var release } => release,
        _ => call.Arguments.Where(a => WellKnownSymbols.IsVersion(a.Parameter?.Type))
            .Select(a => bound(a.Value))
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
