using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>The prefixes of a draft: one for each namespace that a grammar names, made of the last word in its address.</summary>
internal sealed class DraftPrefixes
{
    private readonly SortedDictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>The prefixes, each with its namespace.</summary>
    public IReadOnlyDictionary<string, string> Namespaces => _namespaces;

    /// <summary>A name as the schema language writes it: <c>qemu:arg</c> for <c>{http://libvirt.org/schemas/domain/qemu/1.0}arg</c>.</summary>
    public string Prefixed(string name)
    {
        if (name is not ['{', ..])
        {
            return name;
        }

        var address = name[1..name.IndexOf('}', StringComparison.Ordinal)];
        var word = address.Split('/', ':', '.', '#').LastOrDefault(part => part.Length > 0 && part.All(char.IsAsciiLetterLower)) ?? "ns";
        var prefix = Enumerable.Range(1, int.MaxValue - 1).Select(number => number == 1 ? word : FormattableString.Invariant($"{word}{number}"))
            .First(candidate => !_namespaces.TryGetValue(candidate, out var other) || other == address);
        _namespaces[prefix] = address;
        return $"{prefix}:{LocalNameOf(name)}";
    }

    /// <summary>The name without its namespace, or without its prefix.</summary>
    public static string LocalNameOf(string name) => name[(name.LastIndexOfAny(['}', ':']) + 1)..];

    /// <summary>The prefix of a name; empty where it has none.</summary>
    public static string PrefixOf(string name) => name[..Math.Max(name.IndexOf(':', StringComparison.Ordinal), 0)];
}
