using System;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>
/// The hosts that are possible at one point of the code, or when a condition has one of its outcomes: which releases of libvirt they
/// may have, and which hypervisors they cannot have.
/// </summary>
/// <remarks>
/// The two ends are independent: below a check for a release that the project does not support, or between checks of two connections
/// that cannot both hold for one, each end says what its own conditions say. So do releases and hypervisors.
/// </remarks>
internal readonly record struct PossibleHosts
{
    /// <summary>Nothing is known.</summary>
    public static readonly PossibleHosts Any = new(ReleaseSet.All, 0, int.MaxValue, ruledOut: 0);

    /// <summary>What cannot happen, or has not been reached yet: everything is certain there.</summary>
    public static readonly PossibleHosts None = new(ReleaseSet.Empty, int.MaxValue, -1, ruledOut: ~0);

    private readonly ReleaseSet _set;

    private PossibleHosts(ReleaseSet set, int oldest, int newest, int ruledOut)
    {
        _set = set;
        Oldest = oldest;
        Newest = newest;
        RuledOut = ruledOut;
    }

    public int Oldest { get; }

    public int Newest { get; }

    /// <summary>The hypervisors that are ruled out, as flags of the runtime's <c>Hypervisor</c>.</summary>
    public int RuledOut { get; private init; }

    public static PossibleHosts From(int oldest) => Of(ReleaseNumber.Whole.AtLeast(oldest));

    public static PossibleHosts Of(ReleaseSet set) => new(set, set.Oldest, set.Newest, ruledOut: 0);

    public static PossibleHosts RulingOut(int hypervisors) => Any with { RuledOut = hypervisors };

    /// <summary>What is possible where both are certain. Of two that exclude each other, the other one is refined from now on.</summary>
    public PossibleHosts And(PossibleHosts other)
    {
        if (this == None || other == None)
        {
            return None;
        }

        var set = _set.And(other._set);
        var (oldest, newest) = (Math.Max(Oldest, other.Oldest), Math.Min(Newest, other.Newest));
        var ruledOut = RuledOut | other.RuledOut;
        return ReferenceEquals(set, ReleaseSet.Empty)
            ? new PossibleHosts(other._set, oldest, newest, ruledOut)
            : new PossibleHosts(set, Math.Max(oldest, set.Oldest), Math.Min(newest, set.Newest), ruledOut);
    }

    /// <summary>What is possible where one of them is certain, and nobody knows which.</summary>
    public PossibleHosts Or(PossibleHosts other) =>
        this == other || other == None ? this
        : this == None ? other
        : new PossibleHosts(
            _set.Or(other._set), Math.Min(Oldest, other.Oldest), Math.Max(Newest, other.Newest), RuledOut & other.RuledOut);
}
