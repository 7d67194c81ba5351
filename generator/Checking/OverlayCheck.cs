using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Checks what a project's files lay over the shipped schema: they add to it, and cannot make a shipped item something else. What tries to
/// is reported in the project's file and taken back, so that the shipped schema stays whole.
/// </summary>
internal sealed class OverlayCheck(List<SchemaIssue> issues)
{
    private static readonly string[] Hypervisor = ["title", "summary", "coveredBy", "cs"];

    public void Prune(SchemaNode parent)
    {
        foreach (var child in parent.Children.Where(child => child.IsShipped))
        {
            switch (child.Construct)
            {
                case "element":
                    KeepDescription(child);
                    KeepShapes(child);
                    break;
                case "attribute":
                    TakeBack(child, "selects", selected => $"selects {(selected is null ? "no shape" : $"the shape of '{selected}'")} in the shipped schema, and nothing else");
                    break;
                case "hypervisor":
                    KeepHypervisor(child);
                    break;
            }

            Prune(child);
        }

        KeepSelectors(parent);
    }

    /// <summary>Elements are typed by what describes them, which code builds on.</summary>
    private void KeepDescription(SchemaNode element)
    {
        foreach (var fact in new[] { "ref", "shapes", "content", "type" })
        {
            // What is no value of these facts is told so where each fact is checked by itself.
            if (fact is "ref" or "shapes" || element.HasXmlContent || ScalarElements.IsPresence(element))
            {
                TakeBack(element, fact, _ => $"is described by the shipped schema, which '{fact}' cannot change");
            }
        }

        if (element.Ref is not null || element.Shapes is not null)
        {
            TakeBack(element, "csType", _ => "has its class from elsewhere in the shipped schema, and can have none of its own");
        }
    }

    private void KeepShapes(SchemaNode element)
    {
        var isWhole = element.Ref is not null || element.Shapes is not null;
        var varies = element.Variants.Any(variant => variant.IsShipped);
        var wrong = element.Children.Where(child => !child.IsShipped && child.Construct switch
        {
            "variant" => isWhole || !varies,
            "attribute" => isWhole || varies || child.Selects == "self",
            "element" or "text" or "use" or "place" => isWhole || varies,
            _ => false,
        }).ToList();
        Remove(element, wrong, isWhole ? "has its members from elsewhere in the shipped schema, and none can be added here"
            : varies ? "has variants, so its members belong into them (or into a group that they use)"
            : "has no shapes in the shipped schema, and cannot get any");
    }

    /// <summary>A shipped element that has shapes has an attribute that selects among them.</summary>
    private void KeepSelectors(SchemaNode owner)
    {
        foreach (var element in owner.Elements.Where(element => element.IsShipped).ToList())
        {
            var wrong = owner.Attributes.Where(attribute => !attribute.IsShipped && attribute.Selects == element.Name).ToList();
            Remove(owner, wrong, $"cannot get another attribute that selects the shape of its '{element.Name}', which is shipped");
        }
    }

    private void Remove(SchemaNode owner, List<SchemaNode> wrong, string problem)
    {
        if (wrong.Count > 0)
        {
            issues.Add(new SchemaIssue(RuleIds.BadShape, wrong[0].Position, Name(owner), problem));
            owner.Children.RemoveAll(wrong.Contains);
        }
    }

    private void KeepHypervisor(SchemaNode hypervisor)
    {
        var first = Hypervisor.FirstOrDefault(fact => IsChanged(hypervisor, fact));
        if (first is not null)
        {
            issues.Add(new SchemaIssue(
                RuleIds.BadShape, hypervisor.PositionOf(first), Name(hypervisor), "is described by the shipped schema, which a project's file cannot change"));
        }

        foreach (var fact in Hypervisor)
        {
            while (IsChanged(hypervisor, fact))
            {
                hypervisor.Retract(fact);
            }
        }
    }

    private void TakeBack(SchemaNode node, string fact, Func<string?, string> problem)
    {
        while (IsChanged(node, fact))
        {
            var position = node.PositionOf(fact);
            node.Retract(fact);
            issues.Add(new SchemaIssue(RuleIds.BadShape, position, Name(node), problem(node[fact])));
        }
    }

    /// <summary>Whether a project's file says something else than the file before it.</summary>
    private static bool IsChanged(SchemaNode node, string fact) =>
        node.Facts.TryGetValue(fact, out var stated) && !stated.IsShipped && stated.Overlaid?.Text != stated.Text;

    private static string Name(SchemaNode node) => $"{node.Construct} '{node.Key}'";
}
