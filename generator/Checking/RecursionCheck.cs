using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Finds groups that contain themselves without an element in between, groups within groups that reach too deep, and rings of elements
/// that begin at more than one of them. Everything after this check may follow groups by recursion.
/// </summary>
internal sealed class RecursionCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    /// <summary>How many of the elements that lead into one ring are named beside the first.</summary>
    private const int NamesTold = 5;

    private readonly Dictionary<string, SchemaNode> _groups = schema.Groups.ToDictionary(g => g.Name!);

    /// <summary>How many levels of constructs stand in a group, an element or a set that has been looked at.</summary>
    private readonly Dictionary<SchemaNode, int> _heights = [];

    /// <summary>Those that are being looked at.</summary>
    private readonly HashSet<SchemaNode> _open = [];

    /// <summary>Those that reach too deep somewhere, which is told once of each.</summary>
    private readonly HashSet<SchemaNode> _tooDeep = [];

    public void Prune()
    {
        foreach (var group in _groups.Values)
        {
            VisitShared(group, [group], depth: 0);
        }

        foreach (var definition in schema.Elements.Concat(schema.ShapeSets))
        {
            VisitShared(definition, [], depth: 0);
        }

        PruneAmbiguous();
    }

    /// <summary>Without some elements others lead into a ring alone, or a ring begins elsewhere: looked at until all is told.</summary>
    private void PruneAmbiguous()
    {
        while (new SchemaRecursion(schema).Ambiguities is { Count: > 0 } ambiguities)
        {
            // One ring has one cause, however many elements lead into it and into the rings inside it.
            foreach (var ring in ambiguities.GroupBy(found => found.Outermost))
            {
                Report(ring.First(), ring.Select(found => found.Element).Distinct().ToList());
            }

            var ambiguous = new HashSet<SchemaNode>(ambiguities.Select(found => found.Element));
            Remove(schema, ambiguous);
            SchemaLinks.PruneLoose(schema);
        }
    }

    private void Report(SchemaRecursion.Ambiguity first, List<SchemaNode> elements)
    {
        var others = elements.Skip(1).Take(NamesTold).Select(element => $"'{element.Name}' (line {element.Position.Line})").ToList();
        if (elements.Count > NamesTold + 1)
        {
            others.Add($"{elements.Count - NamesTold - 1} more");
        }

        var further = others.Count == 0 ? "" : $"; left out with it for the same reason: {string.Join(", ", others)}";
        issues.Add(new SchemaIssue(
            RuleIds.BadShape,
            first.Element.Position,
            $"element '{first.Element.Name}'",
            $"leads into a ring of elements that begins at '{first.Beginning.Name}' (line {first.Beginning.Position.Line}); let all that lead into it begin there{further}"));
    }

    private static void Remove(SchemaNode parent, HashSet<SchemaNode> elements)
    {
        parent.RemoveElements(elements.Contains);
        parent.Children.ForEach(child => Remove(child, elements));
    }

    /// <summary>How many levels of constructs stand in a group or in what defines elements.</summary>
    private int VisitShared(SchemaNode shared, List<SchemaNode> groups, int depth)
    {
        if (!_heights.TryGetValue(shared, out var height))
        {
            _open.Add(shared);
            height = VisitMembers(shared, groups, depth);
            _open.Remove(shared);
            _heights.Add(shared, height);
        }

        return height;
    }

    /// <param name="node">What holds the members.</param>
    /// <param name="groups">The groups around it, up to the next element.</param>
    /// <param name="depth">How deep it stands.</param>
    private int VisitMembers(SchemaNode node, List<SchemaNode> groups, int depth)
    {
        var height = 0;
        node.Children.RemoveAll(child =>
        {
            var isUse = child.Construct == "use";
            var shared = isUse ? _groups[child.GroupName!] : child.ShapeOwner == child ? null : child.ShapeOwner;
            if (isUse && groups.Contains(shared!))
            {
                var cycle = string.Join(" → ", groups.SkipWhile(group => group != shared).Append(shared!).Select(group => group.Name));
                issues.Add(new SchemaIssue(RuleIds.Recursion, child.PositionOf("group"), shared!.Name!, cycle));
                return true;
            }

            if (shared is null)
            {
                height = Math.Max(height, 1 + VisitMembers(child, [], depth + 1));
                return false;
            }

            // What is open already comes again inside an element of its own.
            if (_open.Contains(shared))
            {
                height = Math.Max(height, 1);
                return false;
            }

            var levels = depth < SchemaLimits.Depth ? 1 + VisitShared(shared, isUse ? [.. groups, shared] : [], depth + 1) : SchemaLimits.Depth;
            if (depth + levels > SchemaLimits.Depth)
            {
                if (_tooDeep.Add(shared))
                {
                    issues.Add(new SchemaIssue(
                        RuleIds.TooLarge,
                        child.PositionOf(isUse ? "group" : child.Definition is not null ? "ref" : "shapes"),
                        $"nesting through the {shared.Construct} '{shared.Name}'",
                        $"{SchemaLimits.Depth} levels"));
                }

                return true;
            }

            height = Math.Max(height, levels);
            return false;
        });
        return height;
    }
}
