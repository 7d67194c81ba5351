using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>Compares what a grammar of a certain release allows with what the schema describes.</summary>
internal sealed class Comparison
{
    private readonly int _release;
    private readonly List<Difference> _differences = [];
    private readonly List<string> _newer = [];
    private readonly List<string> _ended = [];
    private readonly List<string> _lingering = [];

    private Comparison(int release) => _release = release;

    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>What the grammar lacks because it came after its release.</summary>
    public IReadOnlyList<string> Newer => _newer;

    /// <summary>What the grammar lacks because it had gone by its release.</summary>
    public IReadOnlyList<string> Ended => _ended;

    /// <summary>What the grammar has, though libvirt no longer took it in its release: grammars keep such things.</summary>
    public IReadOnlyList<string> Lingering => _lingering;

    /// <param name="grammar">What the grammar allows.</param>
    /// <param name="schema">What the schema describes.</param>
    /// <param name="release">The grammar's release, as libvirt numbers it.</param>
    public static Comparison Of(IEnumerable<Item> grammar, IEnumerable<Item> schema, int release)
    {
        var comparison = new Comparison(release);
        var allowed = grammar.ToDictionary(Key);
        var described = schema.ToDictionary(Key);
        foreach (var item in described.Values)
        {
            if (allowed.TryGetValue(Key(item), out var counterpart))
            {
                comparison.Compare(counterpart, item);
            }
            else
            {
                comparison.Lacking(item.Path, item.Shape, item.Lifetime, Describe(item), item);
            }
        }

        foreach (var item in allowed.Values.Where(item => !described.ContainsKey(Key(item))))
        {
            comparison.Add(DifferenceKind.NotInSchema, item.Path, item.Shape, Describe(item), "", item);
        }

        return comparison;
    }

    private static (string Path, string Shape) Key(Item item) => (item.Path, item.Shape);

    private static string Describe(Item item) => string.Join(' ', new[]
    {
        item.Kind.ToString().ToLowerInvariant(),
        item.Occurs.ToString(),
        item.Type?.ToString(),
        item.Lifetime.Since is { } since ? $"since {Release.ToText(since)}" : null,
    }.OfType<string>());

    private void Compare(Item grammar, Item schema)
    {
        CompareDate(schema.Path, schema, schema.Lifetime);
        var occurs = schema.Lifetime.IsOptionalBy(_release) ? schema.Occurs.OrNone() : schema.Occurs;
        if (schema.Kind != ItemKind.Text && grammar.Occurs != occurs)
        {
            Add(DifferenceKind.Occurrence, schema.Path, schema.Shape, grammar.Occurs.ToString(), occurs.ToString(), grammar);
        }

        if (grammar.Type is { } allowed && schema.Type is { } described)
        {
            CompareTypes(grammar, allowed, schema, described);
        }
    }

    private void CompareTypes(Item grammar, ValueSpace allowed, Item schema, ValueSpace described)
    {
        if (!allowed.IsLike(described))
        {
            Add(DifferenceKind.Type, schema.Path, schema.Shape, allowed.ToString(), described.ToString(), grammar);
        }
        else if (allowed.Kind == ValueSpaceKind.Enumeration)
        {
            CompareValues(grammar, allowed, schema, described);
        }
        else if (allowed.Pattern is { } pattern)
        {
            var fits = RegexFacts.ToRegex(RegexParser.Parse(pattern));
            foreach (var value in described.Values.Where(value => !fits.IsMatch(value)))
            {
                Add(DifferenceKind.NotInGrammar, $"{schema.Path}={value}", schema.Shape, "", "value that does not fit the pattern", schema);
            }
        }
    }

    private void CompareValues(Item grammar, ValueSpace allowed, Item schema, ValueSpace described)
    {
        foreach (var value in described.Values)
        {
            var path = $"{schema.Path}={value}";
            if (allowed.Values.Contains(value))
            {
                CompareDate(path, schema, schema.ValueLifetimes[value]);
            }
            else
            {
                Lacking(path, schema.Shape, schema.ValueLifetimes[value], "value", schema);
            }
        }

        foreach (var value in allowed.Values.Except(described.Values))
        {
            Add(DifferenceKind.NotInSchema, $"{grammar.Path}={value}", grammar.Shape, "value", "", grammar);
        }
    }

    private void CompareDate(string path, Item schema, Lifetime lifetime)
    {
        if (lifetime.IsNewerThan(_release))
        {
            Add(DifferenceKind.Date, path, schema.Shape, "has it", $"since {Release.ToText(lifetime.Since!.Value)}", schema);
        }

        if (lifetime.HasEndedBy(_release))
        {
            _lingering.Add($"{Item.NameOf(path, schema.Shape)}: until {Release.ToText(lifetime.Until!.Value)}");
        }
    }

    private void Lacking(string path, string shape, Lifetime lifetime, string description, Item schema)
    {
        if (lifetime.IsNewerThan(_release))
        {
            _newer.Add($"{Item.NameOf(path, shape)}: since {Release.ToText(lifetime.Since!.Value)}");
        }
        else if (lifetime.HasEndedBy(_release))
        {
            _ended.Add($"{Item.NameOf(path, shape)}: until {Release.ToText(lifetime.Until!.Value)}");
        }
        else
        {
            Add(DifferenceKind.NotInGrammar, path, shape, "", description, schema);
        }
    }

    private void Add(DifferenceKind kind, string path, string shape, string grammar, string schema, Item found) =>
        _differences.Add(new Difference(kind, path, shape, grammar, schema, found.Place));
}
