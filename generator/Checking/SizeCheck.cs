using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Cuts what would grow beyond measure when groups and shared values are written out at every place where they are used: a few
/// groups that use one another twice double at every step. Nothing is written out here; sizes are added up from below.
/// </summary>
internal sealed class SizeCheck
{
    private readonly SchemaNode _schema;
    private readonly List<SchemaIssue> _issues;
    private readonly Dictionary<string, SchemaNode> _groups;
    private readonly Dictionary<string, SchemaNode> _enumerations;
    private readonly Dictionary<SchemaNode, Size> _sizes = [];
    private bool _isReported;

    public SizeCheck(SchemaNode schema, List<SchemaIssue> issues)
    {
        _schema = schema;
        _issues = issues;
        _groups = schema.Groups.ToDictionary(g => g.Name!);
        _enumerations = schema.Enumerations.ToDictionary(e => e.Name!);
    }

    public void Prune()
    {
        CutRows(_schema);
        var sum = Size.None;
        foreach (var child in _schema.Children.ToList())
        {
            var next = sum.Plus(SizeOf(child));
            if (next.Characters <= SchemaLimits.Expansion)
            {
                sum = next;
                continue;
            }

            // Others may refer to it, so it stays, with nothing in it.
            Report(child);
            child.Children.Clear();
        }
    }

    private void CutRows(SchemaNode node)
    {
        foreach (var kind in SchemaGrammar.Rows.Append("place"))
        {
            var surplus = new HashSet<SchemaNode>(node.ChildrenOf(kind).Skip(SchemaLimits.Rows));
            if (surplus.Count > 0)
            {
                var first = node.ChildrenOf(kind).ElementAt(SchemaLimits.Rows);
                _issues.Add(new SchemaIssue(RuleIds.TooLarge, first.Position, $"number of <{kind}>s", $"{SchemaLimits.Rows}, and the rest is left out"));
                node.Children.RemoveAll(surplus.Contains);
            }
        }

        foreach (var child in node.Children)
        {
            CutRows(child);
        }
    }

    /// <summary>The size of all children together; those that no longer fit are taken out.</summary>
    private Size SizeOfContent(SchemaNode owner)
    {
        if (_sizes.TryGetValue(owner, out var known))
        {
            return known;
        }

        var sum = Size.None;
        owner.Children.RemoveAll(child =>
        {
            var next = sum.Plus(SizeOf(child));
            if (next.Characters > SchemaLimits.Expansion)
            {
                Report(child);
                return true;
            }

            sum = next;
            return false;
        });
        _sizes.Add(owner, sum);
        return sum;
    }

    private Size SizeOf(SchemaNode node) => node.Construct switch
    {
        "use" => SizeOfContent(_groups[node.GroupName!]).Below(RowsOf(node)).Plus(new Size(0, SchemaLimits.ItemWeight)),
        "attribute" or "text" when node.Type is { } type && _enumerations.TryGetValue(type, out var set) => Item(node, SizeOfContent(set)),
        "element" or "variant" or "group" or "enumeration" or "attribute" or "text" or "value" => Item(node, SizeOfContent(node)),
        _ => Size.None,
    };

    /// <summary>What stands in an item has the item's name in its path and, for the most part, the item's rows.</summary>
    private static Size Item(SchemaNode node, Size content)
    {
        var head = 1 + LengthOf(node, node.Value is null ? "name" : "value") + RowsOf(node);
        var said = LengthOf(node, "summary") + LengthOf(node, "discouraged") + LengthOf(node, "anchor") + LengthOf(node, "pattern");
        return content.Plus(new Size(1, SchemaLimits.ItemWeight + said)).Below(head);
    }

    private static int RowsOf(SchemaNode node)
    {
        var length = 0;
        foreach (var row in node.Children)
        {
            if (SchemaGrammar.IsRow(row))
            {
                length += SchemaLimits.ItemWeight;
                foreach (var fact in row.Facts.Values)
                {
                    length += fact.Text.Length;
                }
            }
        }

        return length;
    }

    private static int LengthOf(SchemaNode node, string fact) => node[fact]?.Length ?? 0;

    private void Report(SchemaNode node)
    {
        // What is too large is so because of many things, of which each would be told to be the one too many.
        if (!_isReported)
        {
            var name = node.Name ?? node.GroupName ?? node.Value ?? "#text";
            _issues.Add(new SchemaIssue(
                RuleIds.TooLarge, node.Position, $"schema together with the {node.Construct} '{name}'", $"{SchemaLimits.Expansion} characters of paths, summaries and rows, groups written out"));
        }

        _isReported = true;
    }

    /// <summary>How many items there are, and how many characters their paths and texts have together.</summary>
    private sealed record Size(long Items, long Characters)
    {
        public static readonly Size None = new(0, 0);

        public Size Plus(Size other) => new(Items + other.Items, Characters + other.Characters);

        /// <summary>The size where each item has so many characters more.</summary>
        public Size Below(int characters) => new(Items, Characters + (Items * characters));
    }
}
