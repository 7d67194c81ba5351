using System;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What a condition tells about the version: the release that is certain when it is true, and when it is false.</summary>
/// <remarks>Of an expression that is itself a release, <see cref="WhenTrue"/> is its lower bound.</remarks>
internal readonly record struct Knowledge(int WhenTrue, int WhenFalse)
{
    /// <summary>An outcome that cannot happen: everything is certain there.</summary>
    public const int Impossible = int.MaxValue;

    public static readonly Knowledge None = new(0, 0);

    /// <summary>What no assignment has said anything about yet: the neutral element of <see cref="Meet"/>.</summary>
    public static readonly Knowledge Unassigned = new(Impossible, Impossible);

    public static Knowledge Constant(bool value) => value ? new(0, Impossible) : new(Impossible, 0);

    public static Knowledge Release(int lowerBound) => new(lowerBound, 0);

    public Knowledge Not() => new(WhenFalse, WhenTrue);

    public Knowledge And(Knowledge other) =>
        new(Math.Max(WhenTrue, other.WhenTrue), Math.Min(WhenFalse, other.WhenFalse));

    public Knowledge Or(Knowledge other) => Not().And(other.Not()).Not();

    /// <summary>What is certain whichever of the two it came from.</summary>
    public Knowledge Meet(Knowledge other) =>
        new(Math.Min(WhenTrue, other.WhenTrue), Math.Min(WhenFalse, other.WhenFalse));

    /// <summary>The knowledge together with what is certain where the condition is evaluated.</summary>
    public Knowledge Above(int known) => new(Math.Max(WhenTrue, known), Math.Max(WhenFalse, known));

    /// <summary>For a condition that may be null: being other than true does not make it false.</summary>
    public Knowledge OnlyWhenTrue() => this with { WhenFalse = 0 };

    /// <summary>For a condition that may be null: being other than false does not make it true.</summary>
    public Knowledge OnlyWhenFalse() => this with { WhenTrue = 0 };
}
