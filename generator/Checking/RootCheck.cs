using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that shipped roots stay roots, and that each root has a name of its own.</summary>
internal sealed class RootCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    public void Prune()
    {
        KeepRoots();
        CheckNames();
    }

    /// <summary>Code and documents build on the roots that are shipped: a file of the project's own cannot make them something else.</summary>
    private void KeepRoots()
    {
        foreach (var element in schema.Elements.Where(e => e.IsShipped))
        {
            while (element.Facts.TryGetValue("root", out var root) && root is { Text: "false", Overlaid: not null })
            {
                issues.Add(new SchemaIssue(RuleIds.BadShape, root.Position, Name(element), "is a root of the shipped schema and cannot cease to be one"));
                element.Retract("root");
            }
        }
    }

    /// <summary>A path begins with the name of a root, so no two roots have the same.</summary>
    private void CheckNames()
    {
        var roots = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        var all = new SchemaStructure(schema).AllElements().Where(e => e.IsRoot).ToList();
        foreach (var root in all.OrderBy(root => root.IsShipped ? 0 : 1).ThenBy(root => schema.Children.Contains(root) ? 0 : 1))
        {
            if (roots.TryGetValue(root.Name!, out var first))
            {
                issues.Add(new SchemaIssue(
                    RuleIds.BadShape, root.PositionOf("root"), Name(root), $"is a root of the same name as the one in line {first.Position.Line}; refer to that one (ref=\"{root.Name}\")"));
                root.Facts.Remove("root");
            }
            else
            {
                roots.Add(root.Name!, root);
            }
        }
    }

    private static string Name(SchemaNode node) => $"{node.Construct} '{node.Name}'";
}
