namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>What a condition tells about the host: those that are possible when it is true, and when it is false.</summary>
internal readonly record struct Knowledge(PossibleHosts WhenTrue, PossibleHosts WhenFalse)
{
    public static readonly Knowledge None = new(PossibleHosts.Any, PossibleHosts.Any);

    /// <summary>What no assignment has said anything about yet: the neutral element of <see cref="Meet"/>.</summary>
    public static readonly Knowledge Unassigned = new(PossibleHosts.None, PossibleHosts.None);

    public static Knowledge Constant(bool value) => value ? new(PossibleHosts.Any, PossibleHosts.None) : new(PossibleHosts.None, PossibleHosts.Any);

    /// <summary>A condition that tells something when it is true, and nothing when it is not.</summary>
    public static Knowledge IfTrue(PossibleHosts hosts) => new(hosts, PossibleHosts.Any);

    /// <summary>The condition compared with a value; when it may be null, being other than that does not make it the opposite.</summary>
    public Knowledge Is(bool value, bool isNullable) =>
        value ? isNullable ? OnlyWhenTrue() : this
        : isNullable ? OnlyWhenFalse().Not()
        : Not();

    public Knowledge Not() => new(WhenFalse, WhenTrue);

    public Knowledge And(Knowledge other) => new(WhenTrue.And(other.WhenTrue), WhenFalse.Or(other.WhenFalse));

    public Knowledge Or(Knowledge other) => Not().And(other.Not()).Not();

    /// <summary>What is certain whichever of the two it came from.</summary>
    public Knowledge Meet(Knowledge other) => new(WhenTrue.Or(other.WhenTrue), WhenFalse.Or(other.WhenFalse));

    /// <summary>The knowledge together with what is certain where the condition is evaluated.</summary>
    public Knowledge Within(PossibleHosts known) => new(WhenTrue.And(known), WhenFalse.And(known));

    /// <summary>For a condition that may be null: being other than true does not make it false.</summary>
    public Knowledge OnlyWhenTrue() => this with { WhenFalse = PossibleHosts.Any };

    /// <summary>For a condition that may be null: being other than false does not make it true.</summary>
    public Knowledge OnlyWhenFalse() => this with { WhenTrue = PossibleHosts.Any };
}
