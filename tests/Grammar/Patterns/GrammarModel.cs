using System.Collections.Immutable;
using System.Linq;

namespace Libvirt.Gen.Grammar.Patterns;

/// <summary>A grammar, all of its files put together.</summary>
internal sealed class GrammarModel(
    Pattern start, ImmutableDictionary<DefinitionKey, Pattern> definitions, ImmutableArray<string> files, ImmutableArray<string> missingFiles)
{
    /// <summary>What a whole document matches.</summary>
    public Pattern Start { get; } = start;

    /// <summary>Whether it says what a whole document matches. A grammar that others include need not.</summary>
    public bool HasStart => Start is not RefPattern reference || definitions.ContainsKey(reference.Target);

    /// <summary>The files that were read.</summary>
    public ImmutableArray<string> Files { get; } = files;

    /// <summary>
    /// Files that are included and not there. That is no error yet: a grammar of one part can be walked without the files of the others.
    /// </summary>
    public ImmutableArray<string> MissingFiles { get; } = missingFiles;

    /// <summary>Looks up what a reference stands for.</summary>
    /// <exception cref="GrammarException">There is no such definition.</exception>
    public Pattern Resolve(RefPattern reference) =>
        definitions.TryGetValue(reference.Target, out var pattern)
            ? pattern
            : throw new GrammarException(reference.Place, $"'{Describe(reference.Target)}' is not defined{WhatIsMissing}");

    /// <summary>A definition of the outermost grammar.</summary>
    /// <exception cref="GrammarException">There is none of that name.</exception>
    public Pattern Definition(string name) =>
        definitions.TryGetValue(new DefinitionKey(0, name), out var pattern)
            ? pattern
            : throw new GrammarException(new SourcePlace(Files.First(), 0), $"'{name}' is not defined{WhatIsMissing}");

    private string WhatIsMissing => MissingFiles.IsEmpty ? "" : $"; these files are included, but not there: {string.Join(", ", MissingFiles)}";

    private static string Describe(DefinitionKey key) => key.Name == DefinitionKey.Start ? "start" : key.Name;
}
