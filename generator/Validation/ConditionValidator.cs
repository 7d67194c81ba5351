using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Validation;

/// <summary>Checks that every condition speaks about items that exist and can be asked for in a document.</summary>
internal sealed class ConditionValidator(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly ConditionResolver _resolver = new(schema);

    public void Validate() => Visit(schema);

    private void Visit(SchemaNode parent)
    {
        parent.Children.RemoveAll(child => child["when"] is { } when && !IsSound(parent, child, when));
        foreach (var child in parent.Children)
        {
            Visit(child);
        }
    }

    private bool IsSound(SchemaNode parent, SchemaNode node, string when)
    {
        var anchors = _resolver.Resolve(when).Select(r => r.Anchor).ToList();
        var problem = anchors.Count == 0 ? "it names an item that the schema does not have, or one that cannot be compared"
            : node.Construct == "place" && !anchors.Contains(parent) ? "it must start at the element that holds the place"
            : null;
        if (problem is null)
        {
            return true;
        }

        issues.Add(new SchemaIssue(RuleIds.BadCondition, node.PositionOf("when"), when, "when", problem));
        return false;
    }
}
