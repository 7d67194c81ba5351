using System;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>How often something may stand where it stands.</summary>
/// <param name="Min">How often at least.</param>
/// <param name="Max">How often at most; null for any number of times.</param>
internal readonly record struct Occurrence(int Min, int? Max)
{
    public static readonly Occurrence Optional = new(0, 1);
    public static readonly Occurrence Once = new(1, 1);

    /// <summary>This and that.</summary>
    public Occurrence Plus(Occurrence other) => new(Min + other.Min, Max + other.Max);

    /// <summary>This or that.</summary>
    public Occurrence Or(Occurrence other) => new(Math.Min(Min, other.Min), Max is { } a && other.Max is { } b ? Math.Max(a, b) : null);

    /// <summary>This, or not at all.</summary>
    public Occurrence OrNone() => this with { Min = 0 };

    /// <summary>This, again and again.</summary>
    public Occurrence Repeated() => this with { Max = null };

    /// <summary>As the schema language writes it: <c>0..1</c>, <c>1</c>, <c>0..n</c>, <c>1..n</c>.</summary>
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min}..{(Max is { } max ? max : "n")}";
}
