using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Binding;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that every condition speaks about items that exist and can be asked for in a document.</summary>
internal sealed class ConditionCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly ConditionResolver _resolver = new(schema);
    private readonly Dictionary<string, HashSet<SchemaNode>> _anchors = new(System.StringComparer.Ordinal);
    private int _tries;
    private bool _isReported;

    public void Prune() => Visit(schema);

    private void Visit(SchemaNode parent)
    {
        parent.Children.RemoveAll(child => child.When is { } when && !IsSound(parent, child, when));
        foreach (var child in parent.Children)
        {
            Visit(child);
        }
    }

    private bool IsSound(SchemaNode parent, SchemaNode node, string when)
    {
        if (!_anchors.TryGetValue(when, out var anchors))
        {
            _tries += _resolver.Candidates(when).Count();
            if (_tries > SchemaLimits.Conditions)
            {
                ReportOnce(node);
                return false;
            }

            _anchors.Add(when, anchors = new HashSet<SchemaNode>(_resolver.Resolve(when).Select(r => r.Anchor)));
        }

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

    private void ReportOnce(SchemaNode node)
    {
        if (!_isReported)
        {
            issues.Add(new SchemaIssue(
                RuleIds.TooLarge, node.PositionOf("when"), "number of conditions", $"{SchemaLimits.Conditions} times an element that one of them could begin at"));
        }

        _isReported = true;
    }
}
