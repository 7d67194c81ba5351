using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;

namespace Libvirt.Gen.Grammar.Instances;

/// <summary>Makes random documents that a grammar allows. The same seed makes the same documents.</summary>
internal sealed class InstanceGenerator
{
    /// <summary>How many elements and attributes a document has before it is brought to its shortest end.</summary>
    private const int Size = 80;

    private readonly GrammarModel _grammar;
    private readonly ElementPattern _root;
    private readonly Mixing _mixing;
    private readonly Random _random;
    private readonly ValueSampler _values;
    private readonly LeastSizes _sizes;

    private int _left;
    private double _generosity;

    /// <param name="grammar">The grammar.</param>
    /// <param name="root">The element that the documents consist of.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="mixing">How thoroughly elements are mixed that may stand in any order.</param>
    public InstanceGenerator(GrammarModel grammar, ElementPattern root, int seed, Mixing mixing = Mixing.Thorough)
    {
        _mixing = mixing;
        _grammar = grammar;
        _root = root;
        _random = new Random(seed);
        _values = new ValueSampler(_random);
        _sizes = new LeastSizes(grammar);
    }

    /// <summary>The next document.</summary>
    /// <exception cref="GrammarException">The grammar has what documents cannot be made of, or nothing is allowed by it.</exception>
    public XElement Next()
    {
        _left = Size;

        // Some documents take nearly everything that is optional, others nearly nothing.
        _generosity = 0.1 + (0.8 * _random.NextDouble());
        return Element(_root);
    }

    private XElement Element(ElementPattern pattern)
    {
        _left--;
        var content = new List<XObject>();
        Fill(pattern.Content, content);
        return new XElement(NameOf(pattern.Name, pattern.Place), content);
    }

    private void Fill(Pattern pattern, List<XObject> content)
    {
        switch (pattern)
        {
            case EmptyPattern:
                break;
            case RefPattern reference:
                Fill(_grammar.Resolve(reference), content);
                break;
            case ChoicePattern choice:
                Fill(Choose(choice), content);
                break;
            case GroupPattern group:
                group.Items.ToList().ForEach(item => Fill(item, content));
                break;
            case InterleavePattern interleave:
                Interleave(interleave, content);
                break;
            case OneOrMorePattern many:
                do
                {
                    Fill(many.Item, content);
                }
                while (_left > 0 && _random.NextDouble() < _generosity / 2);

                break;
            case ElementPattern element:
                content.Add(Element(element));
                break;
            case AttributePattern attribute:
                Attribute(attribute, content);
                break;
            default:
                content.Add(new XText(Value(pattern)));
                break;
        }
    }

    private void Attribute(AttributePattern pattern, List<XObject> content)
    {
        _left--;
        var name = NameOf(pattern.Name, pattern.Place);

        // 'Any attribute' again and again can come to the same name twice.
        if (!content.OfType<XAttribute>().Any(a => a.Name == name))
        {
            content.Add(new XAttribute(name, Value(pattern.Content)));
        }
    }

    /// <summary>What the items consist of, mixed at random; what belongs to one of them stays in order.</summary>
    private void Interleave(InterleavePattern pattern, List<XObject> content)
    {
        var parts = new List<Queue<XObject>>();
        foreach (var item in pattern.Items)
        {
            var part = new List<XObject>();
            Fill(item, part);
            parts.Add(new Queue<XObject>(part));
        }

        while (parts.RemoveAll(part => part.Count == 0) >= 0 && parts.Count > 0)
        {
            var part = parts[_random.Next(parts.Count)];
            do
            {
                content.Add(part.Dequeue());
            }
            while (_mixing == Mixing.Blocks && part.Count > 0);
        }
    }

    private Pattern Choose(ChoicePattern choice)
    {
        var possible = choice.Items.Where(item => _sizes.Of(item) < LeastSizes.Impossible).ToList();
        if (possible.Count == 0)
        {
            throw new GrammarException(choice.Place, "nothing is allowed here");
        }

        if (_left <= 0)
        {
            return possible.MinBy(_sizes.Of)!;
        }

        var something = possible.Where(item => item is not EmptyPattern).ToList();
        var takesNothing = something.Count == 0 || (something.Count < possible.Count && _random.NextDouble() > _generosity);
        return takesNothing ? possible.First(item => item is EmptyPattern) : something[_random.Next(something.Count)];
    }

    private string Value(Pattern pattern) => pattern switch
    {
        EmptyPattern => "",
        TextPattern => _values.AnyText(),
        ValuePattern value => value.Text,
        DataPattern data => _values.Sample(data),
        RefPattern reference => Value(_grammar.Resolve(reference)),
        ChoicePattern choice => Value(Choose(choice)),
        GroupPattern group => string.Join(' ', group.Items.Select(Value).Where(text => text.Length > 0)),
        ListPattern list => Value(list.Item),
        OneOrMorePattern many => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Value(many.Item))),
        _ => throw new GrammarException(pattern.Place, "no value can be made of this"),
    };

    private XName NameOf(NameClass name, SourcePlace place) => name switch
    {
        SingleName single => XName.Get(single.LocalName, single.Namespace),
        NameChoice choice => NameOf(choice.Items[_random.Next(choice.Items.Length)], place),
        WildName wild => Enumerable.Range(0, 100).Select(_ => XName.Get("any" + _random.Next(1000), wild.Namespace ?? ""))
            .FirstOrDefault(made => wild.Contains(made.NamespaceName, made.LocalName))
            ?? throw new GrammarException(place, "no name can be made for this"),
        _ => throw new GrammarException(place, "no name can be made for this"),
    };
}
