using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>
/// A schema made of a grammar alone: what stands in what, how often, the values, the ranges. What only a text for people says (meaning,
/// releases) is not in it, nor which value goes with which elements: an element has whatever it can have in any of its shapes.
/// </summary>
/// <param name="Schema">The content of the schema file.</param>
/// <param name="Cuts">What of the grammar is not in it.</param>
internal sealed record SchemaDraft(XElement Schema, IReadOnlyList<DraftCut> Cuts)
{
    /// <summary>The schema file, in the style of the shipped ones. In values a bracket is escaped, so the one replaced ends a tag.</summary>
    public string Text => Schema.ToString().Replace(" />", "/>", StringComparison.Ordinal) + "\n";

    /// <summary>Drafts the schema of a document.</summary>
    /// <param name="files">The grammar's files.</param>
    /// <param name="root">The name of the document's root.</param>
    /// <param name="types">Definitions that are known to be a certain type.</param>
    /// <param name="documents">The roots of documents that show what the grammar does not: the order of siblings, the digits of numbers.</param>
    /// <exception cref="GrammarException">No grammar has such a document, or it cannot be understood.</exception>
    public static SchemaDraft Of(
        GrammarFiles files, string root, IReadOnlyDictionary<string, ValueSpaceKind> types, IEnumerable<XElement> documents)
    {
        var (grammar, elements) = Find(files, root);
        var (drafted, prefixes, cuts) = DraftWalker.Walk(
            grammar, root, elements.Select(element => element.Content), new ValueClassifier(grammar, types), new DocumentStyle(documents));
        return new SchemaDraft(DraftWriter.Write(drafted, prefixes), [.. cuts]);
    }

    /// <summary>The file that is named after the document, or else the first one in which documents begin so.</summary>
    private static (GrammarModel Grammar, IEnumerable<ElementPattern> Elements) Find(GrammarFiles files, string root)
    {
        foreach (var file in files.Names.OrderBy(name => name != root + ".rng"))
        {
            var grammar = GrammarLoader.Load(files, file);
            if (grammar.HasStart && ContentMembers.Of(grammar, [grammar.Start]).Elements.FirstOrDefault(e => e.Name == root) is { Member: { } member })
            {
                return (grammar, member.Patterns.Cast<ElementPattern>());
            }
        }

        throw new GrammarException(new SourcePlace(root + ".rng", 0), $"no grammar of the folder has documents that begin with <{root}>");
    }
}
