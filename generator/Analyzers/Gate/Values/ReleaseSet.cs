using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>
/// A set of releases, exact whichever part of their number a condition is about: in pieces by major number, the rest of each piece in
/// pieces by minor number, the rest of those by release number.
/// </summary>
internal sealed class ReleaseSet : IEquatable<ReleaseSet>
{
    public static readonly ReleaseSet Empty = new([]);
    public static readonly ReleaseSet All = new([]);

    private const int PartLimit = 1000;
    private static readonly int[] Scales = [PartLimit * PartLimit, PartLimit, 1];

    // Each piece reaches to the start of the next one. There are none in the two sets above, which are the same at every depth.
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly int _hash;

    private ReleaseSet(IReadOnlyList<Piece> pieces)
    {
        _pieces = pieces;
        _hash = pieces.Aggregate(pieces.Count, (hash, piece) => (hash * 31) + piece.GetHashCode());
    }

    /// <summary>The lowest release in it, as libvirt counts: 6.1.0 is 6001000.</summary>
    public int Oldest => (int)Math.Min(OldestAt(0), int.MaxValue);

    public int Newest => (int)Math.Min(NewestAt(0), int.MaxValue);

    /// <summary>The releases of which a number made of their parts is at least the bound.</summary>
    /// <param name="weights">What the major, the minor and the release number count in it.</param>
    /// <param name="bound">The least that the number may be.</param>
    public static ReleaseSet AtLeast(IReadOnlyList<long> weights, long bound) => AtLeast(weights, bound, depth: 0);

    public ReleaseSet And(ReleaseSet other) =>
        ReferenceEquals(this, Empty) || ReferenceEquals(other, All) ? this
        : ReferenceEquals(this, All) || ReferenceEquals(other, Empty) || Equals(other) ? other
        : Merge(other, static (one, two) => one.And(two));

    public ReleaseSet Or(ReleaseSet other) =>
        ReferenceEquals(this, All) || ReferenceEquals(other, Empty) ? this
        : ReferenceEquals(this, Empty) || ReferenceEquals(other, All) || Equals(other) ? other
        : Merge(other, static (one, two) => one.Or(two));

    public ReleaseSet Not() =>
        ReferenceEquals(this, All) ? Empty
        : ReferenceEquals(this, Empty) ? All
        : new ReleaseSet([.. _pieces.Select(p => p with { Rest = p.Rest.Not() })]);

    public bool Equals(ReleaseSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _pieces.Count > 0 && _hash == other._hash && _pieces.SequenceEqual(other._pieces));

    public override bool Equals(object? obj) => Equals(obj as ReleaseSet);

    public override int GetHashCode() => _hash;

    private static ReleaseSet AtLeast(IReadOnlyList<long> weights, long bound, int depth)
    {
        if (depth == weights.Count || bound <= 0)
        {
            return bound <= 0 ? All : Empty;
        }

        if (weights[depth] == 0)
        {
            return Of([new Piece(0, AtLeast(weights, bound, depth + 1))]);
        }

        var part = bound / weights[depth];
        var limit = depth == 0 ? int.MaxValue : PartLimit;
        var pieces = new List<Piece> { new(0, Empty) };
        if (part < limit)
        {
            pieces.Add(new Piece((int)part, AtLeast(weights, bound % weights[depth], depth + 1)));
        }

        if (part + 1 < limit)
        {
            pieces.Add(new Piece((int)part + 1, All));
        }

        return Of(pieces);
    }

    /// <summary>The set of the pieces, in its shortest form, so that equal sets look alike.</summary>
    private static ReleaseSet Of(IReadOnlyList<Piece> pieces)
    {
        var merged = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && merged[merged.Count - 1].From == piece.From)
            {
                merged.RemoveAt(merged.Count - 1);
            }

            if (merged.Count == 0 || !merged[merged.Count - 1].Rest.Equals(piece.Rest))
            {
                merged.Add(piece);
            }
        }

        return merged is [{ Rest: { _pieces.Count: 0 } whole }] ? whole : new ReleaseSet(merged);
    }

    private ReleaseSet Merge(ReleaseSet other, Func<ReleaseSet, ReleaseSet, ReleaseSet> combine)
    {
        var pieces = new List<Piece>();
        var (left, right) = (0, 0);
        while (left < _pieces.Count || right < other._pieces.Count)
        {
            var from = Math.Min(StartOf(_pieces, left), StartOf(other._pieces, right));
            left += StartOf(_pieces, left) == from ? 1 : 0;
            right += StartOf(other._pieces, right) == from ? 1 : 0;
            pieces.Add(new Piece(from, combine(_pieces[left - 1].Rest, other._pieces[right - 1].Rest)));
        }

        return Of(pieces);
    }

    private static long StartOf(IReadOnlyList<Piece> pieces, int index) => index < pieces.Count ? pieces[index].From : long.MaxValue;

    private long OldestAt(int depth)
    {
        if (_pieces.Count == 0)
        {
            return ReferenceEquals(this, All) ? 0 : int.MaxValue;
        }

        var first = _pieces.First(p => !ReferenceEquals(p.Rest, Empty));
        return (first.From * Scales[depth]) + first.Rest.OldestAt(depth + 1);
    }

    private long NewestAt(int depth)
    {
        if (_pieces.Count == 0)
        {
            return !ReferenceEquals(this, All) ? -1 : depth == 0 ? int.MaxValue : (Scales[depth - 1] - 1);
        }

        var last = _pieces.Count - 1;
        while (ReferenceEquals(_pieces[last].Rest, Empty))
        {
            last--;
        }

        if (last == _pieces.Count - 1 && depth == 0)
        {
            return int.MaxValue;
        }

        var end = last == _pieces.Count - 1 ? PartLimit - 1 : _pieces[last + 1].From - 1;
        return (end * Scales[depth]) + _pieces[last].Rest.NewestAt(depth + 1);
    }

    private sealed record Piece(long From, ReleaseSet Rest);
}
