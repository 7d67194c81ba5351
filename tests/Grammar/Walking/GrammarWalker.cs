using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>Lists everything that a grammar allows below an element, path by path.</summary>
internal sealed class GrammarWalker
{
    private readonly GrammarModel _grammar;
    private readonly ValueClassifier _classifier;
    private readonly IReadOnlyDictionary<string, ShapeSelector> _selectors;
    private readonly List<Item> _items = [];
    private readonly Stack<ImmutableArray<Pattern>> _open = new();

    private GrammarWalker(GrammarModel grammar, ValueClassifier classifier, IReadOnlyDictionary<string, ShapeSelector> selectors)
    {
        _grammar = grammar;
        _classifier = classifier;
        _selectors = selectors;
    }

    /// <summary>Lists an element and all that it holds.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="root">The element.</param>
    /// <param name="classifier">Tells the types of values.</param>
    /// <param name="selectors">By the path of their element, the attributes that select shapes.</param>
    public static IReadOnlyList<Item> Walk(
        GrammarModel grammar, ElementPattern root, ValueClassifier classifier, IReadOnlyDictionary<string, ShapeSelector> selectors)
    {
        var walker = new GrammarWalker(grammar, classifier, selectors);
        var path = root.Name.Names.Single();
        walker._items.Add(new Item(ItemKind.Element, path, "") { Place = root.Place, Occurs = Occurrence.Once });
        walker.VisitContents(path, "", [root.Content]);
        return walker._items;
    }

    private void VisitContents(string path, string shape, ImmutableArray<Pattern> contents)
    {
        if (_open.Any(open => open.Intersect(contents).Any()))
        {
            throw new GrammarException(contents[0].Place, $"{path} contains itself, which has no end");
        }

        _open.Push(contents);
        var members = ContentMembers.Of(_grammar, contents);
        var selector = _selectors.GetValueOrDefault(path);
        if (selector is null || members.Attributes.All(a => a.Name != selector.Attribute))
        {
            VisitMembers(path, shape, members);
        }
        else if (selector.Child is { } child)
        {
            VisitMembers(path, shape, members, shapedChild: child);
            foreach (var (name, restricted) in ShapesOf(path, shape, contents, members, selector))
            {
                var source = ContentMembers.Of(_grammar, restricted).Elements.FirstOrDefault(e => e.Name == child).Member;
                VisitContents($"{path}/{child}", name, ContentsOf(source));
            }
        }
        else
        {
            VisitAttribute(path, shape, selector.Attribute, members.Attributes.First(a => a.Name == selector.Attribute).Member);
            foreach (var (name, restricted) in ShapesOf(path, shape, contents, members, selector))
            {
                VisitMembers(path, name, ContentMembers.Of(_grammar, restricted), selectingAttribute: selector.Attribute);
            }
        }

        _open.Pop();
    }

    private IEnumerable<(string Name, ImmutableArray<Pattern> Contents)> ShapesOf(
        string path, string shape, ImmutableArray<Pattern> contents, ContentMembers members, ShapeSelector selector)
    {
        var restriction = new ShapeRestriction(_grammar, selector.Attribute);
        var attribute = members.Attributes.First(a => a.Name == selector.Attribute).Member;
        foreach (var value in TypeOf(attribute).Values.Union(selector.Values))
        {
            ImmutableArray<Pattern> with = [.. contents.Select(content => restriction.With(content, value)).OfType<Pattern>()];
            if (!with.IsEmpty)
            {
                yield return (Shapes.Join(shape, path, selector.Attribute, value), with);
            }
        }

        ImmutableArray<Pattern> without = [.. contents.Select(restriction.Without).OfType<Pattern>()];
        if (!without.IsEmpty)
        {
            yield return (Shapes.Join(shape, path, selector.Attribute, Shapes.None), without);
        }
    }

    private void VisitMembers(
        string path, string shape, ContentMembers members, string? shapedChild = null, string? selectingAttribute = null)
    {
        foreach (var (name, attribute) in members.Attributes.Where(a => a.Name != selectingAttribute).OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            VisitAttribute(path, shape, name, attribute);
        }

        if (members.Text is { } text)
        {
            _items.Add(new Item(ItemKind.Text, path + "#text", shape)
            {
                Place = text.Patterns[0].Place,
                Occurs = text.Occurs,
                Type = _classifier.Classify(text.Patterns),
            });
        }

        foreach (var (name, element) in members.Elements.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            _items.Add(new Item(ItemKind.Element, $"{path}/{name}", shape) { Place = element.Patterns[0].Place, Occurs = element.Occurs });
            if (name != shapedChild)
            {
                VisitContents($"{path}/{name}", shape, ContentsOf(element));
            }
        }
    }

    private void VisitAttribute(string path, string shape, string name, ContentMembers.Member attribute) =>
        _items.Add(new Item(ItemKind.Attribute, $"{path}@{name}", shape)
        {
            Place = attribute.Patterns[0].Place,
            Occurs = attribute.Occurs,
            Type = TypeOf(attribute),
        });

    private ValueSpace TypeOf(ContentMembers.Member attribute) =>
        _classifier.Classify(attribute.Patterns.Cast<AttributePattern>().Select(a => a.Content));

    private static ImmutableArray<Pattern> ContentsOf(ContentMembers.Member? element) =>
        element is null ? [] : [.. element.Patterns.Cast<ElementPattern>().Select(e => e.Content)];
}
