using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Finds groups that contain themselves, and groups within groups that reach too deep. Paths are finite in the emitted table, so an
/// element cannot be nested in itself; and everything after this check may follow groups by recursion.
/// </summary>
internal sealed class RecursionCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly Dictionary<string, SchemaNode> _groups = schema.Groups.ToDictionary(g => g.Name!);

    /// <summary>How many levels of constructs stand in a group that has been looked at.</summary>
    private readonly Dictionary<string, int> _heights = [];

    public void Prune()
    {
        foreach (var group in _groups.Values)
        {
            VisitGroup(group, [], depth: 0);
        }

        foreach (var element in schema.Elements)
        {
            VisitMembers(element, [], depth: 0);
        }
    }

    private int VisitGroup(SchemaNode group, List<string> path, int depth)
    {
        var name = group.Name!;
        if (!_heights.TryGetValue(name, out var height))
        {
            path.Add(name);
            height = VisitMembers(group, path, depth);
            path.RemoveAt(path.Count - 1);
            _heights.Add(name, height);
        }

        return height;
    }

    private int VisitMembers(SchemaNode node, List<string> path, int depth)
    {
        var height = 0;
        node.Children.RemoveAll(child =>
        {
            if (child.Construct != "use")
            {
                height = Math.Max(height, 1 + VisitMembers(child, path, depth + 1));
                return false;
            }

            var name = child.GroupName!;
            if (path.Contains(name))
            {
                var cycle = string.Join(" → ", path.SkipWhile(p => p != name).Append(name));
                issues.Add(new SchemaIssue(RuleIds.Recursion, child.PositionOf("group"), name, cycle));
                return true;
            }

            var levels = depth < SchemaLimits.Depth ? 1 + VisitGroup(_groups[name], path, depth + 1) : SchemaLimits.Depth;
            if (depth + levels > SchemaLimits.Depth)
            {
                issues.Add(new SchemaIssue(
                    RuleIds.TooLarge, child.PositionOf("group"), $"nesting through the group '{name}'", $"{SchemaLimits.Depth} levels"));
                return true;
            }

            height = Math.Max(height, levels);
            return false;
        });
        return height;
    }
}
