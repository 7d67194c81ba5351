using Libvirt.Gen.Analyzers.Gate.Values;

namespace Libvirt.Gen.Analyzers.Gate.State;

/// <summary>What is certain at one point of the code: the hosts that are possible, and what the variables there tell about them.</summary>
/// <param name="Known">The hosts that are possible.</param>
/// <param name="Steady">What the variables tell that never change.</param>
/// <param name="Changing">What the others tell: nothing to a lambda, nor where an exception is handled.</param>
internal sealed record FlowState(PossibleHosts Known, ValueMap Steady, ValueMap Changing)
{
    public GuardValue? this[Variable variable] => (variable.IsSteady ? Steady : Changing)[variable.Index];

    public static FlowState At(PossibleHosts known) => new(known, ValueMap.Empty, ValueMap.Empty);

    public FlowState Narrow(PossibleHosts certain) => Known.And(certain) is var known && known != Known ? this with { Known = known } : this;

    public FlowState Set(Variable variable, GuardValue? value)
    {
        var before = variable.IsSteady ? Steady : Changing;
        var after = before.Set(variable.Index, value);
        return ReferenceEquals(before, after) ? this
            : variable.IsSteady ? this with { Steady = after }
            : this with { Changing = after };
    }

    /// <summary>What is left of it at another time.</summary>
    public FlowState OnlySteady() => ReferenceEquals(Changing, ValueMap.Empty) ? this : this with { Changing = ValueMap.Empty };

    /// <summary>What is certain whichever way the point was reached. Returns this very state when the other adds nothing.</summary>
    public FlowState Join(FlowState other)
    {
        var known = Known.Or(other.Known);
        var (steady, changing) = (Steady.Join(Known, other.Steady, other.Known), Changing.Join(Known, other.Changing, other.Known));
        return known == Known && ReferenceEquals(steady, Steady) && ReferenceEquals(changing, Changing)
            ? this
            : new FlowState(known, steady, changing);
    }
}
