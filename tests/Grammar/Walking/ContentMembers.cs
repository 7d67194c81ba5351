using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>What the content of an element consists of: attributes, child elements and text, each with how often it may occur.</summary>
internal sealed class ContentMembers
{
    private static readonly ContentMembers Nothing = new([], ImmutableDictionary<string, Member>.Empty);

    private readonly ImmutableArray<string> _keys;
    private readonly ImmutableDictionary<string, Member> _members;

    private ContentMembers(ImmutableArray<string> keys, ImmutableDictionary<string, Member> members)
    {
        _keys = keys;
        _members = members;
    }

    /// <summary>The attributes, in the order in which the grammar names them first.</summary>
    public IEnumerable<(string Name, Member Member)> Attributes => Of('@');

    /// <summary>The child elements, likewise.</summary>
    public IEnumerable<(string Name, Member Member)> Elements => Of('/');

    /// <summary>The text, if there is any.</summary>
    public Member? Text => _members.GetValueOrDefault("#text");

    /// <summary>What the alternative contents of an element have together.</summary>
    public static ContentMembers Of(GrammarModel grammar, IEnumerable<Pattern> alternatives) =>
        alternatives.Select(pattern => Count(grammar, pattern)).OfType<ContentMembers>().DefaultIfEmpty(Nothing).Aggregate((a, b) => a.Or(b));

    private IEnumerable<(string Name, Member Member)> Of(char mark) =>
        _keys.Where(key => key[0] == mark).Select(key => (key[1..], _members[key]));

    /// <summary>Null for what nothing can match.</summary>
    private static ContentMembers? Count(GrammarModel grammar, Pattern pattern) => pattern switch
    {
        EmptyPattern => Nothing,
        NotAllowedPattern => null,
        TextPattern => One("#text", Occurrence.Optional, pattern),
        ValuePattern or DataPattern or ListPattern => One("#text", Occurrence.Once, pattern),
        RefPattern reference => Count(grammar, grammar.Resolve(reference))?.StatedBy(reference),
        OneOrMorePattern many => Count(grammar, many.Item)?.Repeated(),
        GroupPattern group => All(grammar, group.Items),
        InterleavePattern interleave => All(grammar, interleave.Items),
        ChoicePattern choice => choice.Items.Select(item => Count(grammar, item)).OfType<ContentMembers>().ToList() is { Count: > 0 } possible
            ? possible.Aggregate((a, b) => a.Or(b))
            : null,
        AttributePattern attribute => Named('@', attribute.Name, attribute),
        ElementPattern element => Named('/', element.Name, element),
        _ => throw new GrammarException(pattern.Place, "this cannot be the content of an element"),
    };

    private static ContentMembers? All(GrammarModel grammar, ImmutableArray<Pattern> items)
    {
        var all = Nothing;
        foreach (var item in items)
        {
            if (Count(grammar, item) is not { } next)
            {
                return null;
            }

            all = all.Plus(next);
        }

        return all;
    }

    private static ContentMembers Named(char mark, NameClass names, Pattern pattern) =>
        names.Names.Select(name => One(mark + name, Occurrence.Once, pattern)).Aggregate((a, b) => a.Or(b));

    private static ContentMembers One(string key, Occurrence occurs, Pattern pattern) =>
        new([key], ImmutableDictionary<string, Member>.Empty.Add(key, new Member(occurs, [pattern])));

    /// <summary>A definition of a text may be known by its name, so the text keeps it.</summary>
    private ContentMembers StatedBy(RefPattern reference) =>
        _keys is ["#text"] ? new(_keys, _members.SetItem("#text", _members["#text"] with { Patterns = [reference] })) : this;

    private ContentMembers Repeated() => new(_keys, _members.ToImmutableDictionary(m => m.Key, m => m.Value with { Occurs = m.Value.Occurs.Repeated() }));

    private ContentMembers Plus(ContentMembers other) => Merge(other, (a, b) => a.Plus(b), alone => alone);

    private ContentMembers Or(ContentMembers other) => Merge(other, (a, b) => a.Or(b), alone => alone.OrNone());

    private ContentMembers Merge(ContentMembers other, Func<Occurrence, Occurrence, Occurrence> both, Func<Occurrence, Occurrence> one)
    {
        ImmutableArray<string> keys = [.. _keys.Union(other._keys)];
        var merged = ImmutableDictionary.CreateBuilder<string, Member>();
        foreach (var key in keys)
        {
            merged[key] = (_members.GetValueOrDefault(key), other._members.GetValueOrDefault(key)) switch
            {
                ({ } a, { } b) => new Member(both(a.Occurs, b.Occurs), [.. a.Patterns.Concat(b.Patterns).Distinct()]),
                (var a, var b) => (a ?? b!) with { Occurs = one((a ?? b!).Occurs) },
            };
        }

        return new ContentMembers(keys, merged.ToImmutable());
    }

    /// <summary>A member: how often it occurs, and the patterns that state it.</summary>
    internal sealed record Member(Occurrence Occurs, ImmutableArray<Pattern> Patterns);
}
