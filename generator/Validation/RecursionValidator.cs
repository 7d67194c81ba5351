using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Validation;

/// <summary>
/// Finds groups that contain themselves. Paths are finite in the emitted table, so an element cannot be nested in itself.
/// </summary>
internal sealed class RecursionValidator(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly Dictionary<string, SchemaNode> _groups = schema.ChildrenOf("group").ToDictionary(g => g["name"]!);
    private readonly HashSet<string> _finite = [];

    public void Validate()
    {
        foreach (var group in _groups.Values)
        {
            VisitGroup(group, []);
        }
    }

    private void VisitGroup(SchemaNode group, List<string> path)
    {
        if (!_finite.Contains(group["name"]!))
        {
            path.Add(group["name"]!);
            VisitMembers(group, path);
            path.RemoveAt(path.Count - 1);
            _finite.Add(group["name"]!);
        }
    }

    private void VisitMembers(SchemaNode node, List<string> path)
    {
        node.Children.RemoveAll(child =>
        {
            if (child.Construct != "use")
            {
                VisitMembers(child, path);
                return false;
            }

            var name = child["group"]!;
            if (path.Contains(name))
            {
                var cycle = string.Join(" → ", path.SkipWhile(p => p != name).Append(name));
                issues.Add(new SchemaIssue(RuleIds.Recursion, child.PositionOf("group"), name, cycle));
                return true;
            }

            VisitGroup(_groups[name], path);
            return false;
        });
    }
}
