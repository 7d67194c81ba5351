using System;
using System.Collections.Concurrent;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>Users' own guards of hypervisors: members and parameters marked with the attribute for them.</summary>
internal sealed class HypervisorGuards
{
    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);

    /// <summary>What is certain when a member or a parameter says yes.</summary>
    public PossibleHosts Of(ISymbol symbol) => HypervisorValue.Only(Get(symbol)?.Named ?? 0);

    /// <summary>What is certain when a method that is called says yes, or returns at all.</summary>
    public PossibleHosts Of(IInvocationOperation call, Func<IOperation, GuardValue?> valueOf) => Get(call.TargetMethod) switch
    {
        null => PossibleHosts.Any,
        { Named: not 0 and var named } => HypervisorValue.Only(named),
        _ => HypervisorValue.Only(call.Arguments
            .Where(a => WellKnownSymbols.IsHypervisor(a.Parameter?.Type))
            .Select(a => HypervisorValue.Named(valueOf(a.Value)) ?? 0)
            .LastOrDefault()),
    };

    private Guard? Get(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (!_guards.TryGetValue(definition, out var guard))
        {
            _guards[definition] = guard = Read(definition);
        }

        return guard;
    }

    private static Guard? Read(ISymbol symbol) =>
        symbol.WithInherited().Select(WellKnownSymbols.HypervisorGuardOn).FirstOrDefault(a => a is not null) is { } attribute
            ? new Guard(attribute.ConstructorArguments is [{ Value: int named }] ? named : 0)
            : null;

    /// <summary>A guard; no hypervisor means that it guards those it is called with.</summary>
    private sealed record Guard(int Named);
}
