using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>Finds all elements below one, each with what it may hold, and leaves out what the schema language cannot say.</summary>
internal sealed class DraftWalker
{
    private readonly GrammarModel _grammar;
    private readonly ValueClassifier _classifier;
    private readonly DocumentStyle _style;
    private readonly Dictionary<Pattern, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, DraftedElement> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftedElement> _recursive = new(StringComparer.Ordinal);
    private readonly DraftPrefixes _prefixes = new();
    private readonly HashSet<DraftCut> _cuts = [];

    private DraftWalker(GrammarModel grammar, ValueClassifier classifier, DocumentStyle style)
    {
        _grammar = grammar;
        _classifier = classifier;
        _style = style;
    }

    /// <summary>Follows a grammar from an element on.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="root">The element's name.</param>
    /// <param name="contents">Its alternative contents.</param>
    /// <param name="classifier">Tells the types of values.</param>
    /// <param name="style">What documents show of how libvirt writes.</param>
    public static (DraftedElement Root, DraftPrefixes Prefixes, IReadOnlyCollection<DraftCut> Cuts) Walk(
        GrammarModel grammar, string root, IEnumerable<Pattern> contents, ValueClassifier classifier, DocumentStyle style)
    {
        var walker = new DraftWalker(grammar, classifier, style);
        var drafted = walker.Visit(root, root, [.. contents])
            ?? throw new InvalidOperationException($"<{root}> is open before it is visited.");
        return (drafted, walker._prefixes, walker._cuts);
    }

    /// <summary>Null for an element in itself that cannot be described at the top of a schema, where its name is taken.</summary>
    private DraftedElement? Visit(string path, string name, ImmutableArray<Pattern> contents)
    {
        // What is resolved to the same patterns holds the same, wherever it stands.
        var key = $"{name} {string.Join(' ', contents.Select(content => NumberOf(Resolved(content))).Distinct().Order())}";
        if (_elements.TryGetValue(key, out var known))
        {
            return !_open.Contains(key) || IsOnlyRecursive(known, path) ? known : null;
        }

        var element = new DraftedElement(name);
        _elements.Add(key, element);
        _open.Add(key);
        var members = ContentMembers.Of(_grammar, contents);
        foreach (var (attribute, member) in _style.Sort(path, members.Attributes.Where(a => IsPlain(element, "@" + a.Name)), a => "@" + a.Name))
        {
            var types = _classifier.Alternatives(member.Patterns.Cast<AttributePattern>().Select(a => a.Content));
            element.Attributes.Add(new DraftedValue(attribute, member.Occurs, [.. types]) { Digits = _style.DigitsOf(path, "@" + attribute) });
        }

        if (members.Text is { } text)
        {
            element.Text = new DraftedValue("", text.Occurs, [.. _classifier.Alternatives(text.Patterns)]);
        }

        element.HasAnyXml = element is { Attributes: [], Text: null } && members.Elements.All(e => e.Name == "*") && members.Elements.Any();
        foreach (var (child, member) in _style.Sort(path, members.Elements.Where(e => !element.HasAnyXml && IsPlain(element, e.Name)), e => DraftPrefixes.LocalNameOf(e.Name)))
        {
            ImmutableArray<Pattern> inner = [.. member.Patterns.Cast<ElementPattern>().Select(e => e.Content)];
            if (Visit($"{path}/{DraftPrefixes.LocalNameOf(child)}", _prefixes.Prefixed(child), inner) is not { } visited)
            {
                Cut(element, child, CutReason.Recursion);
            }
            else if (visited.HasAnyXml && member.Occurs.Max != 1)
            {
                Cut(element, child, CutReason.AnyName);
            }
            else
            {
                element.Children.Add(new DraftedChild(visited, OccursOf(member.Occurs)));
            }
        }

        _open.Remove(key);
        return element;
    }

    private bool IsPlain(DraftedElement owner, string name)
    {
        CutReason? reason = name switch
        {
            ['@', '{', ..] => CutReason.Namespace,
            "*" or "@*" => CutReason.AnyName,
            ['@', ..] => null,
            _ when owner.Name.Contains(':', StringComparison.Ordinal) && DraftPrefixes.PrefixOf(owner.Name) != DraftPrefixes.PrefixOf(_prefixes.Prefixed(name)) => CutReason.Namespace,
            _ => null,
        };
        if (reason is { } cut)
        {
            Cut(owner, name, cut);
        }

        return reason is null;
    }

    private void Cut(DraftedElement owner, string name, CutReason reason)
    {
        owner.IsCut = true;
        _cuts.Add(new DraftCut(owner.Name, name, reason));
    }

    /// <summary>What stands in itself is described at the top of a schema: a root is that already, and of others one has the name.</summary>
    private bool IsOnlyRecursive(DraftedElement element, string path)
    {
        if (element.Name == path.Split('/')[0] || element.Name.Contains(':', StringComparison.Ordinal) || (_recursive.TryGetValue(element.Name, out var other) && other != element))
        {
            return false;
        }

        _recursive[element.Name] = element;
        return element.IsRecursive = true;
    }

    private Pattern Resolved(Pattern pattern) => pattern is RefPattern reference ? Resolved(_grammar.Resolve(reference)) : pattern;

    private int NumberOf(Pattern pattern)
    {
        if (!_numbers.TryGetValue(pattern, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(pattern, number);
        }

        return number;
    }

    private static string OccursOf(Occurrence occurs) => (occurs.Min, occurs.Max) switch
    {
        (0, 0 or 1) => "0..1",
        (_, 1) => "1",
        (0, _) => "0..n",
        _ => "1..n",
    };
}
