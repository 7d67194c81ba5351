using System;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>What remains of an element's content when one of its attributes has a certain value, or is missing.</summary>
internal sealed class ShapeRestriction(GrammarModel grammar, string attribute)
{
    /// <summary>The content of elements that have the attribute with this value; null when there are none.</summary>
    public Pattern? With(Pattern content, string value) => Possible(Present(content, value));

    /// <summary>The content of elements that lack the attribute; null when there are none.</summary>
    public Pattern? Without(Pattern content) => Possible(Absent(content));

    private static Pattern? Possible(Pattern pattern) => pattern is NotAllowedPattern ? null : pattern;

    private Pattern Present(Pattern pattern, string value)
    {
        switch (pattern)
        {
            case RefPattern reference:
                return Present(grammar.Resolve(reference), value);
            case AttributePattern found when IsIt(found):
                return Accepts(found.Content, value)
                    ? new AttributePattern(found.Place, new SingleName("", attribute), new ValuePattern(found.Place, "", "token", value))
                    : new NotAllowedPattern(found.Place);
            case ChoicePattern choice:
                return Choice(choice.Place, [.. choice.Items.Select(item => Present(item, value))]);
            case GroupPattern group:
                return InOne(group.Place, group.Items, value, (place, items) => new GroupPattern(place, items));
            case InterleavePattern interleave:
                return InOne(interleave.Place, interleave.Items, value, (place, items) => new InterleavePattern(place, items));
            case OneOrMorePattern many:
                // An attribute of one certain name can stand only once.
                return Present(many.Item, value);
            default:
                return new NotAllowedPattern(pattern.Place);
        }
    }

    /// <summary>One of the items has the attribute, and the others do not.</summary>
    private Pattern InOne(
        SourcePlace place, ImmutableArray<Pattern> items, string value, Func<SourcePlace, ImmutableArray<Pattern>, Pattern> together)
    {
        var without = items.Select(Absent).ToImmutableArray();
        var alternatives = items.Select((item, index) => All(place, without.SetItem(index, Present(item, value)), together));
        return Choice(place, [.. alternatives]);
    }

    private Pattern Absent(Pattern pattern) => pattern switch
    {
        RefPattern reference => Absent(grammar.Resolve(reference)),
        AttributePattern found when IsIt(found) => new NotAllowedPattern(found.Place),
        ChoicePattern choice => Choice(choice.Place, [.. choice.Items.Select(Absent)]),
        GroupPattern group => All(group.Place, [.. group.Items.Select(Absent)], (place, items) => new GroupPattern(place, items)),
        InterleavePattern interleave =>
            All(interleave.Place, [.. interleave.Items.Select(Absent)], (place, items) => new InterleavePattern(place, items)),
        OneOrMorePattern many => Absent(many.Item) is var item && item is NotAllowedPattern ? item : new OneOrMorePattern(many.Place, item),
        _ => pattern,
    };

    private static Pattern Choice(SourcePlace place, ImmutableArray<Pattern> items) =>
        items.Where(item => item is not NotAllowedPattern).ToImmutableArray() switch
        {
            [] => new NotAllowedPattern(place),
            [var single] => single,
            var possible => new ChoicePattern(place, possible),
        };

    private static Pattern All(
        SourcePlace place, ImmutableArray<Pattern> items, Func<SourcePlace, ImmutableArray<Pattern>, Pattern> together) =>
        items.Any(item => item is NotAllowedPattern) ? new NotAllowedPattern(place) : together(place, items);

    private bool IsIt(AttributePattern candidate) => candidate.Name.Contains("", attribute);

    private bool Accepts(Pattern content, string value) => content switch
    {
        RefPattern reference => Accepts(grammar.Resolve(reference), value),
        ChoicePattern choice => choice.Items.Any(item => Accepts(item, value)),
        ValuePattern single => single.Text == value,
        TextPattern => true,
        DataPattern data => data.Parameters.Where(p => p.Name == "pattern").All(p => RegexFacts.ToRegex(RegexParser.Parse(p.Value)).IsMatch(value)),
        _ => false,
    };
}
