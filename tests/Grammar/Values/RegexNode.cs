using System.Collections.Immutable;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>A part of a regular expression as XML Schema has them.</summary>
internal abstract record RegexNode;

/// <summary>One character out of a set.</summary>
internal sealed record RegexCharacter(CharacterSet Set) : RegexNode;

/// <summary>One part after the other.</summary>
internal sealed record RegexSequence(ImmutableArray<RegexNode> Items) : RegexNode;

/// <summary>One of the parts.</summary>
internal sealed record RegexChoice(ImmutableArray<RegexNode> Items) : RegexNode;

/// <summary>A part several times.</summary>
/// <param name="Item">The part.</param>
/// <param name="Min">How often at least.</param>
/// <param name="Max">How often at most; null for any number of times.</param>
internal sealed record RegexRepeat(RegexNode Item, int Min, int? Max) : RegexNode;
