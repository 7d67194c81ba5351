using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Instances;

/// <summary>How many elements and attributes a pattern takes at least: the way to an end in a grammar that refers to itself.</summary>
internal sealed class LeastSizes(GrammarModel grammar)
{
    /// <summary>The size of what has no end, or is not allowed at all.</summary>
    public const int Impossible = 1_000_000;

    private readonly Dictionary<Pattern, int> _known = [];
    private readonly HashSet<DefinitionKey> _open = [];

    public int Of(Pattern pattern)
    {
        if (_known.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var size = Math.Min(Impossible, Measure(pattern));

        // Inside of a definition that is still open, 'impossible' means no more than 'not this way'.
        if (_open.Count == 0 || size < Impossible)
        {
            _known[pattern] = size;
        }

        return size;
    }

    private int Measure(Pattern pattern) => pattern switch
    {
        NotAllowedPattern => Impossible,
        RefPattern reference => Follow(reference),
        ChoicePattern choice => choice.Items.Min(Of),
        GroupPattern group => Sum(group.Items),
        InterleavePattern interleave => Sum(interleave.Items),
        OneOrMorePattern many => Of(many.Item),
        ListPattern list => Of(list.Item),
        ElementPattern element => 1 + Of(element.Content),
        AttributePattern attribute => 1 + Of(attribute.Content),
        _ => 0,
    };

    private int Sum(IEnumerable<Pattern> items) => items.Aggregate(0, (sum, item) => Math.Min(Impossible, sum + Of(item)));

    private int Follow(RefPattern reference)
    {
        if (!_open.Add(reference.Target))
        {
            return Impossible;
        }

        var size = Of(grammar.Resolve(reference));
        _open.Remove(reference.Target);
        return size;
    }
}
