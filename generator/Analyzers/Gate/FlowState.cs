using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What is certain at one point of the code: the releases that are possible, and what the variables there tell about them.</summary>
internal sealed record FlowState(Releases Known, ImmutableDictionary<ISymbol, Knowledge> Variables)
{
    private static readonly ImmutableDictionary<ISymbol, Knowledge> NoVariables =
        ImmutableDictionary.Create<ISymbol, Knowledge>(SymbolEqualityComparer.Default);

    public static FlowState At(Releases known) => new(known, NoVariables);

    public Knowledge this[ISymbol variable] => Variables.TryGetValue(variable, out var knowledge) ? knowledge : Knowledge.None;

    public FlowState Narrow(Releases certain) => Known.And(certain) is var known && known != Known ? this with { Known = known } : this;

    public FlowState Set(ISymbol variable, Knowledge knowledge)
    {
        if (knowledge == Knowledge.None)
        {
            return Forget(variable);
        }

        return this[variable] == knowledge ? this : this with { Variables = Variables.SetItem(variable, knowledge) };
    }

    public FlowState Forget(ISymbol variable) =>
        Variables.ContainsKey(variable) ? this with { Variables = Variables.Remove(variable) } : this;

    public FlowState ForgetWhere(Func<ISymbol, bool> forgotten)
    {
        var lost = Variables.Keys.Where(forgotten).ToList();
        return lost.Count == 0 ? this : this with { Variables = Variables.RemoveRange(lost) };
    }

    /// <summary>What is certain whichever way the point was reached. Returns this very state when the other adds nothing.</summary>
    public FlowState Join(FlowState other)
    {
        var state = Known.Or(other.Known) is var known && known != Known ? this with { Known = known } : this;
        if (!ReferenceEquals(Variables, other.Variables))
        {
            foreach (var entry in Variables)
            {
                state = state.Set(entry.Key, entry.Value.Meet(other[entry.Key]));
            }
        }

        return state;
    }
}
