using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that the rows of an item go together: it comes before it goes, and only what is required can cease to be.</summary>
internal sealed class LifetimeCheck(List<SchemaIssue> issues)
{
    public void Prune(SchemaNode schema) => Visit(schema, sinceOfParent: 0);

    private void Visit(SchemaNode parent, int sinceOfParent)
    {
        foreach (var child in parent.Children)
        {
            var rows = child.ChildrenOf("since").ToList();
            child.Children.RemoveAll(row => row.Construct is "until" or "optional" && !IsLater(row, rows, sinceOfParent));
            child.Children.RemoveAll(row => row.Construct == "optional" && !CanCease(child, parent, row));
            Visit(child, rows.Count == 0 ? sinceOfParent : Math.Max(sinceOfParent, rows.Min(ReleaseOf)));
        }
    }

    private bool IsLater(SchemaNode row, List<SchemaNode> since, int sinceOfParent)
    {
        // What comes under a condition of its own is compared with what goes under it.
        var same = since.Where(s => s.When == row.When).DefaultIfEmpty(since.FirstOrDefault(s => s.When is null)).OfType<SchemaNode>().ToList();
        var start = Math.Max(sinceOfParent, same.Count == 0 ? 0 : same.Min(ReleaseOf));
        if (ReleaseOf(row) > start)
        {
            return true;
        }

        var expected = $"a later one than {Release.ToText(start)}, which brought the item";
        issues.Add(new SchemaIssue(RuleIds.BadRelease, row.PositionOf("release"), row.Release!, "release", expected));
        return false;
    }

    private bool CanCease(SchemaNode item, SchemaNode parent, SchemaNode row)
    {
        var isRequired = item.Construct == "element" ? item.MustOccur : item.IsRequired;

        // Where a condition holds, libvirt may insist on what it does not insist on in general.
        var problem = !isRequired && row.When is null ? "has an <optional> row without a condition, but is not required"
            : item.Selects is not null ? "selects a shape and cannot be optional: without it nothing is known of the element"
            : parent.Attributes.Any(a => a.Selects == item.Name) ? "has a shape that its parent selects: the <optional> rows belong to the members of the variants"
            : null;
        if (problem is null)
        {
            return true;
        }

        issues.Add(new SchemaIssue(RuleIds.BadShape, row.Position, $"{item.Construct} '{item.Name}'", problem));
        return false;
    }

    private static int ReleaseOf(SchemaNode row) => Release.TryParse(row.Release, out var release) ? release : 0;
}
