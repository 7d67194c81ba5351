using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>The definitions of one <c>grammar</c> while its files are being read.</summary>
internal sealed class GrammarScope(int number, GrammarScope? parent)
{
    private readonly Dictionary<string, List<Part>> _parts = [];

    public GrammarScope? Parent { get; } = parent;

    public DefinitionKey KeyOf(string name) => new(number, name);

    public bool Has(string name) => _parts.ContainsKey(name);

    public void Add(string name, string? combine, Pattern pattern, SourcePlace place)
    {
        if (!_parts.TryGetValue(name, out var parts))
        {
            _parts.Add(name, parts = []);
        }

        parts.Add(new Part(combine, pattern, place));
    }

    /// <summary>Each definition as one pattern: those that are stated several times are combined as they say.</summary>
    public IEnumerable<KeyValuePair<DefinitionKey, Pattern>> Combined() =>
        _parts.Select(named => KeyValuePair.Create(KeyOf(named.Key), Combine(named.Key, named.Value)));

    private static Pattern Combine(string name, List<Part> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0].Pattern;
        }

        if (parts.Where(p => p.Combine is null).Skip(1).FirstOrDefault() is { } second)
        {
            throw new GrammarException(second.Place, $"'{name}' is defined twice, and neither definition says how to combine them");
        }

        var ways = parts.Select(p => p.Combine).OfType<string>().Distinct().ToList();
        var items = parts.Select(p => p.Pattern).ToImmutableArray();
        return ways switch
        {
            ["choice"] => new ChoicePattern(parts[0].Place, items),
            ["interleave"] => new InterleavePattern(parts[0].Place, items),
            _ => throw new GrammarException(parts[^1].Place, $"'{name}' is combined in several ways: {string.Join(", ", ways)}"),
        };
    }

    private sealed record Part(string? Combine, Pattern Pattern, SourcePlace Place);
}
