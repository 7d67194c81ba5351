using System;
using System.Collections.Generic;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Flow;

/// <summary>What local functions and lambdas return that give a condition. Who has asked for a result is run again when it changes.</summary>
/// <param name="runAgain">Called with what has to be run again.</param>
internal sealed class LocalFunctionResults(Action<BodyFlow> runAgain)
{
    private readonly Dictionary<IMethodSymbol, ConditionValue> _results = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, HashSet<(BodyFlow Body, int Block)>> _readers = new(SymbolEqualityComparer.Default);

    /// <summary>The result, as far as it is known yet; null for one that is no condition.</summary>
    public GuardValue? Read(IMethodSymbol function, BodyFlow body, int block)
    {
        if (!WellKnownSymbols.IsBool(WellKnownSymbols.Unwrapped(function.ReturnType)))
        {
            return null;
        }

        var definition = function.OriginalDefinition;
        if (!_readers.TryGetValue(definition, out var readers))
        {
            _readers.Add(definition, readers = []);
        }

        readers.Add((body, block));
        return _results.TryGetValue(definition, out var result) ? result : new ConditionValue(Knowledge.Unassigned);
    }

    /// <summary>Takes in what one way through the function returns.</summary>
    public void Add(IMethodSymbol function, Knowledge returned)
    {
        var before = _results.TryGetValue(function, out var known) ? known.Knowledge : Knowledge.Unassigned;
        var after = before.Meet(returned);
        if (after == before)
        {
            return;
        }

        _results[function] = new ConditionValue(after);
        foreach (var (body, block) in _readers.TryGetValue(function, out var readers) ? readers : [])
        {
            body.LookAgain(block);
            runAgain(body);
        }
    }
}
