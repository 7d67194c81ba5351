using System;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// The releases that are possible at one point of the code, or when a condition has one of its outcomes; and the hypervisors that are
/// not.
/// </summary>
/// <remarks>
/// The ends, and releases and hypervisors, are independent: below a check for a release that the project does not support, each end says
/// what its own conditions say.
/// </remarks>
/// <param name="Oldest">The oldest release.</param>
/// <param name="Newest">The newest release.</param>
/// <param name="RuledOut">The hypervisors that are ruled out, as flags of the runtime's <c>Hypervisor</c>.</param>
internal readonly record struct Releases(int Oldest, int Newest, int RuledOut = 0)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Releases Any = new(0, int.MaxValue);

    /// <summary>What cannot happen, or has not been reached yet: everything is certain there.</summary>
    public static readonly Releases None = new(int.MaxValue, -1, ~0);

    public static Releases From(int oldest) => Any with { Oldest = oldest };

    public static Releases UpTo(int newest) => Any with { Newest = newest };

    public static Releases RulingOut(int hypervisors) => Any with { RuledOut = hypervisors };

    /// <summary>What is possible where both are certain.</summary>
    public Releases And(Releases other) =>
        new(Math.Max(Oldest, other.Oldest), Math.Min(Newest, other.Newest), RuledOut | other.RuledOut);

    /// <summary>What is possible where one of them is certain, and nobody knows which.</summary>
    public Releases Or(Releases other) =>
        new(Math.Min(Oldest, other.Oldest), Math.Max(Newest, other.Newest), RuledOut & other.RuledOut);
}
