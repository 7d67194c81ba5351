using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Reading;

/// <summary>
/// Lays files over one another, the shipped ones first: nodes with the same construct and key are one node, in which the later
/// file's facts win and whose children are merged in turn. Rows of a kind are a whole: a file that states any replaces them all.
/// </summary>
internal static class SchemaMerger
{
    public static SchemaNode Merge(IEnumerable<SchemaNode> files)
    {
        var merged = new SchemaNode("schema", default);
        foreach (var file in files)
        {
            Inherit(file, file.Docs, anchor: null);
            Overlay(merged, file);
        }

        return merged;
    }

    private static void Overlay(SchemaNode target, SchemaNode source)
    {
        foreach (var fact in source.Facts)
        {
            if (fact.Key != "release" || source.Construct != "schema" || !IsOlder(fact.Value.Text, target.Release))
            {
                fact.Value.Overlaid = target.Facts.TryGetValue(fact.Key, out var earlier) ? earlier : null;
                target.Facts[fact.Key] = fact.Value;
            }
        }

        foreach (var rows in SchemaGrammar.Rows.Where(rows => source.ChildrenOf(rows).Any()))
        {
            target.Children.RemoveAll(child => child.Construct == rows);
        }

        var known = new Dictionary<string, SchemaNode>(System.StringComparer.Ordinal);
        foreach (var child in target.Children)
        {
            if (child.Identity is { } identity)
            {
                known.Add(identity, child);
            }
        }

        foreach (var child in source.Children)
        {
            if (child.Identity is { } identity && known.TryGetValue(identity, out var same))
            {
                Overlay(same, child);
            }
            else
            {
                target.Children.Add(child);
            }
        }
    }

    /// <summary>Whether a file knows releases up to an older one than the files before it do: all know what one of them knows.</summary>
    private static bool IsOlder(string release, string? known) =>
        Release.TryParse(release, out var own) && Release.TryParse(known, out var others) && own < others;

    /// <summary>
    /// Makes anchors absolute before files mix: each file has its own base address, and an item without an anchor has its
    /// parent's.
    /// </summary>
    private static void Inherit(SchemaNode node, string? docs, SchemaFact? anchor)
    {
        if (node.Anchor is { } own)
        {
            anchor = node.Facts["anchor"] with { Text = own.StartsWith("#", System.StringComparison.Ordinal) ? docs + own : own };
        }

        if (anchor is { } inherited && SchemaGrammar.AllFacts(node.Construct).Contains("anchor"))
        {
            node.Facts["anchor"] = inherited with { };
        }

        foreach (var child in node.Children)
        {
            Inherit(child, docs, anchor);
        }
    }
}
