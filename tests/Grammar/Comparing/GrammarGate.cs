using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>The comparison as a whole: reads a grammar and the schema, walks both, and sorts what differs.</summary>
internal static class GrammarGate
{
    /// <param name="files">The grammar's files.</param>
    /// <param name="release">The grammar's release, as libvirt numbers it.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="schema">The schema.</param>
    /// <exception cref="GrammarException">The grammar cannot be understood.</exception>
    public static GateResult Compare(GrammarFiles files, int release, GrammarFacts facts, SchemaNode schema)
    {
        var (grammar, root) = Load(files, facts);
        var (described, selectors) = SchemaWalker.Walk(schema, root.Name.Names.Single());
        var allowed = GrammarWalker.Walk(grammar, root, new ValueClassifier(grammar, facts.Types), selectors);
        var known = facts.Differences.Where(d => d.IsFor(release)).ToList();
        return new GateResult(release, grammar, allowed, described, Comparison.Of(allowed, described, release), known);
    }

    /// <summary>The grammar, and in it the element that the schema describes.</summary>
    public static (GrammarModel Grammar, ElementPattern Root) Load(GrammarFiles files, GrammarFacts facts)
    {
        var first = facts.Files.Where(file => files.Read(file) is not null).OrderBy(files.IsSupplemented).FirstOrDefault()
            ?? throw new GrammarException(new SourcePlace(facts.Files[0], 0), $"none of these files is there: {string.Join(", ", facts.Files)}");
        var grammar = GrammarLoader.Load(files, first);
        var pattern = grammar.Definition(facts.Definition);
        return (grammar, pattern as ElementPattern ?? throw new GrammarException(pattern.Place, $"'{facts.Definition}' is not an element"));
    }

    /// <summary>The shipped schema, from a folder that holds it.</summary>
    /// <exception cref="InvalidDataException">The schema breaks its own rules.</exception>
    public static SchemaNode LoadSchema(string folder)
    {
        var texts = Directory.GetDirectories(folder)
            .SelectMany(format => Directory.GetFiles(format, "*.xml"))
            .Select(path => new SchemaText(path, File.ReadAllText(path), IsShipped: true));
        var (schema, issues) = SchemaLoader.Load(texts, CancellationToken.None);
        return issues.Count == 0
            ? schema
            : throw new InvalidDataException($"The schema breaks rule {issues[0].RuleId} in line {issues[0].Position.Line} of {issues[0].Position.Path}.");
    }
}
