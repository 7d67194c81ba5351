using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Validation;

/// <summary>
/// Checks what a project's own files add: something at the top that nothing uses, or a name that is a letter away from one beside it. Both
/// are sound, and neither is likely to be meant.
/// </summary>
internal sealed class AdditionValidator(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly SchemaStructure _structure = new(schema);

    public void Validate()
    {
        var nodes = Below(schema).ToList();
        if (nodes.TrueForAll(node => node.IsShipped))
        {
            return;
        }

        RemoveUnused(nodes);
        foreach (var owner in nodes.Where(node => node.IsShipped))
        {
            CheckNames(owner);
        }
    }

    private static IEnumerable<SchemaNode> Below(SchemaNode node) => node.Children.SelectMany(child => Below(child).Prepend(child));

    private void RemoveUnused(List<SchemaNode> nodes)
    {
        var groups = Facts(nodes, "use", "group");
        var types = Facts(nodes, null, "type");
        HashSet<string> names = [.. Facts(nodes, null, "name"), .. Facts(nodes, "variant", "value")];
        schema.Children.RemoveAll(node => !node.IsShipped && !IsUsed(node));

        bool IsUsed(SchemaNode node) => node.Construct switch
        {
            "element" when !node.IsTrue("root") => Unused(node, "it is no root, and in no element", e => e.IsTrue("root")),
            "group" when !groups.Contains(node.Key!) => Unused(node, "no <use> names it", _ => true),
            "enumeration" when !types.Contains(node.Key!) => Unused(node, "no 'type' names it", _ => true),
            "word" when !names.Contains(node.Key!) => Unused(node, "nothing has that name", _ => true),
            _ => true,
        };
    }

    private bool Unused(SchemaNode node, string reason, Func<SchemaNode, bool> isMeant)
    {
        var known = schema.ChildrenOf(node.Construct).Where(other => other.IsShipped && isMeant(other)).Select(other => other.Key!);
        var hint = Spelling.Nearest(node.Key!, known) is { } near ? $"; did you mean '{near}'?" : "";
        issues.Add(new SchemaIssue(RuleIds.NoEffect, node.Position, $"{node.Construct} '{node.Key}'", reason, hint));
        return false;
    }

    private static HashSet<string> Facts(List<SchemaNode> nodes, string? construct, string fact) =>
        new(nodes.Where(node => construct is null || node.Construct == construct).Select(node => node[fact]).OfType<string>(), StringComparer.Ordinal);

    /// <summary>Only a shipped owner has names that can be meant. One that has a C# name of its own is meant as it is.</summary>
    private void CheckNames(SchemaNode owner)
    {
        foreach (var node in owner.Children.Where(child => !child.IsShipped && child["cs"] is null && child["csType"] is null))
        {
            var known = node.Construct switch
            {
                "element" or "attribute" => _structure.MembersOf(owner).Select(member => member.Node).Where(other => other.Construct == node.Construct),
                "value" or "variant" => owner.ChildrenOf(node.Construct),
                _ => [],
            };
            if (known.FirstOrDefault(other => other.IsShipped && Spelling.IsSlip(node.Key!, other.Key!)) is { } near)
            {
                issues.Add(new SchemaIssue(RuleIds.NearlyKnown, node.PositionOf(SchemaGrammar.KeyOf(node.Construct)!), node.Construct, node.Key!, near.Key!));
            }
        }
    }
}
