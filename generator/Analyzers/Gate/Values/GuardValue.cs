using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>What an expression has to do with releases and hypervisors. Of most expressions nothing is known, which is <c>null</c>.</summary>
internal abstract record GuardValue
{
    /// <summary>What is known whichever of the two it came from.</summary>
    public static GuardValue? Meet(GuardValue? one, GuardValue? other) =>
        one is null || other is null ? null : one.Equals(other) ? one : one.MeetWith(other);

    /// <summary>The value together with what is certain where it is evaluated.</summary>
    public virtual GuardValue Within(PossibleHosts known) => this;

    protected abstract GuardValue? MeetWith(GuardValue other);
}

/// <summary>A condition, or something that yields one when it is awaited or asked for its value.</summary>
internal sealed record ConditionValue(Knowledge Knowledge) : GuardValue
{
    /// <summary>Any condition: true or false at any release.</summary>
    public static readonly ConditionValue Any = new(Knowledge.None);

    public override GuardValue Within(PossibleHosts known) => new ConditionValue(Knowledge.Within(known));

    protected override GuardValue? MeetWith(GuardValue other) =>
        other is ConditionValue condition ? new ConditionValue(Knowledge.Meet(condition.Knowledge)) : null;
}

/// <summary>Something that the code has learnt of the connection. Any connection's counts for all of them.</summary>
internal abstract record HostValue(bool MayBeNull) : GuardValue;

/// <summary>The connection's release, or a number made of it.</summary>
internal sealed record ReleaseValue(ReleaseNumber Number, bool MayBeNull) : HostValue(MayBeNull)
{
    public static ReleaseValue Whole(bool mayBeNull) => new(ReleaseNumber.Whole, mayBeNull);

    public Knowledge AtLeast(long bound)
    {
        var releases = Number.AtLeast(bound);
        return new Knowledge(PossibleHosts.Of(releases), PossibleHosts.Of(releases.Not()));
    }

    protected override GuardValue? MeetWith(GuardValue other) => other switch
    {
        NullValue => this with { MayBeNull = true },
        ReleaseValue release when release.Number == Number => this with { MayBeNull = MayBeNull || release.MayBeNull },
        NamedValue when Number == ReleaseNumber.Whole => this,
        _ => null,
    };
}

/// <summary>Neither a number nor a hypervisor.</summary>
internal sealed record NullValue : GuardValue
{
    public static readonly NullValue Instance = new();

    protected override GuardValue? MeetWith(GuardValue other) => other is HostValue host ? host with { MayBeNull = true } : null;
}

/// <summary>A release or a number that the code names: one between two.</summary>
/// <param name="Oldest">The least that it may be.</param>
/// <param name="Newest">The most that it may be.</param>
/// <param name="Of">What of a release it is; null for a plain number.</param>
internal sealed record NamedValue(long Oldest, long Newest, ReleaseNumber? Of) : GuardValue
{
    public NamedValue Hull(NamedValue other) => this with { Oldest = Math.Min(Oldest, other.Oldest), Newest = Math.Max(Newest, other.Newest) };

    protected override GuardValue? MeetWith(GuardValue other) => other switch
    {
        NamedValue named when named.Of == Of => Hull(named),
        ReleaseValue { Number: var number } release when number == ReleaseNumber.Whole => release,
        _ => null,
    };
}

/// <summary>The result of comparing the connection's release with a named one: a number whose sign matters.</summary>
internal sealed record OrderValue(PossibleHosts Less, PossibleHosts Equal, PossibleHosts Greater) : GuardValue
{
    public Knowledge AtLeastEqual => new(Equal.Or(Greater), Less);

    public Knowledge IsGreater => new(Greater, Less.Or(Equal));

    public Knowledge IsEqual => new(Equal, Less.Or(Greater));

    public OrderValue Flip() => new(Greater, Equal, Less);

    /// <summary>The order of two things whose first parts compare like this, and whose others compare like that.</summary>
    public OrderValue Then(OrderValue rest) =>
        new(Less.Or(Equal.And(rest.Less)), Equal.And(rest.Equal), Greater.Or(Equal.And(rest.Greater)));

    public override GuardValue Within(PossibleHosts known) => new OrderValue(Less.And(known), Equal.And(known), Greater.And(known));

    protected override GuardValue? MeetWith(GuardValue other) =>
        other is OrderValue order ? new OrderValue(Less.Or(order.Less), Equal.Or(order.Equal), Greater.Or(order.Greater)) : null;
}

/// <summary>A lambda or a local function that is kept to be called later.</summary>
internal sealed record FunctionValue(IMethodSymbol Function) : GuardValue
{
    public bool Equals(FunctionValue? other) => SymbolEqualityComparer.Default.Equals(Function, other?.Function);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Function);

    protected override GuardValue? MeetWith(GuardValue other) => null;
}

/// <summary>Several values beside each other.</summary>
internal sealed record TupleValue(IReadOnlyList<GuardValue?> Elements) : GuardValue
{
    public bool Equals(TupleValue? other) => other is not null && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Elements.Count;

    public override GuardValue Within(PossibleHosts known) => new TupleValue([.. Elements.Select(e => e?.Within(known))]);

    protected override GuardValue? MeetWith(GuardValue other) =>
        other is TupleValue tuple && tuple.Elements.Count == Elements.Count
            ? new TupleValue([.. Elements.Zip(tuple.Elements, Meet)])
            : null;
}

/// <summary>One of several constants, with the hosts that are possible while it is that one.</summary>
/// <param name="Cases">The constants that something is known of.</param>
/// <param name="Otherwise">The hosts that are possible while it is none of them.</param>
internal sealed record ChoiceValue(ImmutableDictionary<object, PossibleHosts> Cases, PossibleHosts Otherwise) : GuardValue
{
    /// <summary>Any constant, at any release.</summary>
    public static readonly ChoiceValue Any = new(ImmutableDictionary<object, PossibleHosts>.Empty, PossibleHosts.Any);

    /// <summary>Beyond so many nobody tells cases apart any more; it bounds the work.</summary>
    private const int MostCases = 64;

    public static ChoiceValue Only(object constant) => Any.Narrow(constant, isIt: true);

    public PossibleHosts this[object constant] => Cases.TryGetValue(Key(constant), out var hosts) ? hosts : Otherwise;

    /// <summary>The constant that it certainly is; null when it may be several.</summary>
    public object? Constant => Otherwise == PossibleHosts.None && Cases.Count == 1 ? Cases.Keys.First() : null;

    public Knowledge Is(object constant) =>
        new(this[constant], Cases.Where(c => !c.Key.Equals(Key(constant))).Aggregate(Otherwise, (all, c) => all.Or(c.Value)));

    /// <summary>What is left of it when it turned out to be the constant, or not to be it.</summary>
    public ChoiceValue Narrow(object constant, bool isIt) => isIt
        ? new ChoiceValue(Any.Cases.Add(Key(constant), this[constant]), PossibleHosts.None)
        : this with { Cases = Cases.SetItem(Key(constant), PossibleHosts.None) };

    public bool Equals(ChoiceValue? other) =>
        other is not null
        && Otherwise == other.Otherwise
        && Cases.Count == other.Cases.Count
        && Cases.All(c => other.Cases.TryGetValue(c.Key, out var hosts) && hosts == c.Value);

    public override int GetHashCode() => Cases.Count;

    /// <summary>Numbers of different types are the same constant.</summary>
    private static object Key(object constant) => WholeNumber.Of(constant) is { } number ? number : constant;

    public override GuardValue Within(PossibleHosts known) => new ChoiceValue(
        Cases.ToImmutableDictionary(c => c.Key, c => c.Value.And(known)), Otherwise.And(known));

    protected override GuardValue? MeetWith(GuardValue other) => other switch
    {
        ChoiceValue choice when Cases.Count + choice.Cases.Count <= MostCases => new ChoiceValue(
            Cases.Keys.Union(choice.Cases.Keys).ToImmutableDictionary(k => k, k => this[k].Or(choice[k])),
            Otherwise.Or(choice.Otherwise)),
        HypervisorValue hypervisor => hypervisor,
        _ => null,
    };
}
