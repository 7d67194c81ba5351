using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Checks what a project's own files add: something at the top that nothing uses, or a name that is a letter away from one beside it. Both
/// are sound, and neither is likely to be meant.
/// </summary>
internal sealed class AdditionCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly SchemaStructure _structure = new(schema);

    public void Prune()
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
        var shapes = Facts(nodes, "element", "shapes");
        var ofNodes = Facts(nodes, null, "name");
        HashSet<string> names = [.. ofNodes, .. ofNodes.SelectMany(name => name.Split(':')), .. Facts(nodes, "variant", "value")];
        var shipped = schema.Children.Where(node => node.IsShipped && node.Key is not null).ToLookup(node => node.Construct, node => node.Key!);
        schema.Children.RemoveAll(node =>
        {
            if (node.IsShipped || ReasonOfNoUse(node) is not { } reason)
            {
                return false;
            }

            var hint = Spelling.Nearest(node.Key!, shipped[node.Construct]) is { } near ? $"; did you mean '{near}'?" : "";
            issues.Add(new SchemaIssue(RuleIds.NoEffect, node.Position, $"{node.Construct} '{node.Key}'", reason, hint));
            return true;
        });

        string? ReasonOfNoUse(SchemaNode node) => node.Construct switch
        {
            "element" when !node.IsRoot && !node.IsReferenced => "it is no root, in no element, and no 'ref' names it",
            "shapes" when !shapes.Contains(node.Key!) => "no 'shapes' names it",
            "group" when !groups.Contains(node.Key!) => "no <use> names it",
            "enumeration" when !types.Contains(node.Key!) => "no 'type' names it",
            "word" when !names.Contains(node.Key!) => "nothing has that name",
            _ => null,
        };
    }

    private static HashSet<string> Facts(List<SchemaNode> nodes, string? construct, string fact) =>
        new(nodes.Where(node => construct is null || node.Construct == construct).Select(node => node[fact]).OfType<string>(), StringComparer.Ordinal);

    /// <summary>Only a shipped owner has names that can be meant. One that has a C# name of its own is meant as it is.</summary>
    private void CheckNames(SchemaNode owner)
    {
        var added = owner.Children.Where(child => !child.IsShipped && child.Cs is null && child.CsType is null).ToList();
        if (added.Count == 0)
        {
            return;
        }

        var members = owner.Construct is "element" or "group" or "variant" ? _structure.MembersOf(owner).Select(member => member.Node) : [];
        var shipped = members.Concat(owner.Children).Where(node => node.IsShipped && Compares(node)).ToLookup(node => node.Construct, node => node.Key!);
        foreach (var node in added.Where(Compares))
        {
            if (shipped[node.Construct].FirstOrDefault(known => Spelling.IsSlip(node.Key!, known)) is { } near)
            {
                issues.Add(new SchemaIssue(RuleIds.NearlyKnown, node.PositionOf(SchemaGrammar.KeyOf(node.Construct)!), node.Construct, node.Key!, near));
            }
        }
    }

    private static bool Compares(SchemaNode node) => node.Construct is "element" or "attribute" or "value" or "variant";
}
