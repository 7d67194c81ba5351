using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>The connection's hypervisor, or what a mask leaves of it.</summary>
/// <param name="Mask">The hypervisors that are left, as flags of the runtime's <c>Hypervisor</c>.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
internal sealed record HypervisorValue(int Mask, bool MayBeNull) : HostValue(MayBeNull)
{
    private const int All = ~0;

    public static HypervisorValue Whole(bool mayBeNull) => new(All, mayBeNull);

    /// <summary>The hypervisors that a value names; null for one that is no constant.</summary>
    public static int? Named(GuardValue? value) => value switch
    {
        ChoiceValue { Constant: long flags } => (int)flags,
        NamedValue { Of: null } number when number.Oldest == number.Newest => (int)number.Oldest,
        _ => null,
    };

    /// <summary>What is certain where the hypervisor is one of those named.</summary>
    public static PossibleHosts Only(int named) => named == 0 ? PossibleHosts.Any : PossibleHosts.RulingOut(~RowRule.WithCovered(named));

    public HypervisorValue Masked(int mask) => this with { Mask = Mask & mask };

    /// <summary>What it tells that the value is equal to a constant.</summary>
    public Knowledge Is(int constant)
    {
        var knowledge = Mask == All || constant == Mask ? HasAll(constant)
            : constant == 0 && Mask != 0 ? IsOneOf(Mask).Not()
            : Knowledge.None;
        return MayBeNull ? knowledge.OnlyWhenTrue() : knowledge;
    }

    /// <summary>What <c>HasFlag</c> tells of it: all those named and no others. When that is not so, it may still be one of several.</summary>
    public Knowledge HasAll(int named) =>
        named == 0 || (named & ~Mask) != 0 ? Knowledge.None
        : (named & (named - 1)) == 0 ? IsOneOf(named)
        : IsOneOf(named).OnlyWhenTrue();

    /// <summary>What <c>HasFlag</c> of a constant tells when it is asked for the value.</summary>
    public Knowledge IsIn(int named) => Mask == All && named != 0 ? IsOneOf(named) : Knowledge.None;

    protected override GuardValue? MeetWith(GuardValue other) => other switch
    {
        NullValue => this with { MayBeNull = true },
        HypervisorValue hypervisor when hypervisor.Mask == Mask => this with { MayBeNull = MayBeNull || hypervisor.MayBeNull },
        ChoiceValue => this,
        _ => null,
    };

    /// <summary>The hypervisor is one of those named: all others are ruled out, and those named are when it is not.</summary>
    private static Knowledge IsOneOf(int named) => new(Only(named), PossibleHosts.RulingOut(named));
}
