using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that shapes are whole: there are variants, exactly one attribute selects among them, and nothing stands beside them.</summary>
internal sealed class ShapeCheck(List<SchemaIssue> issues)
{
    private const string TooManySelectors =
        "is selected by more than one attribute: let the first select the shape of the element around (selects=\"self\"), and put the other into its variants";

    public void Prune(SchemaNode parent)
    {
        foreach (var child in parent.Children)
        {
            Prune(child);
        }

        if (parent.Construct is "element" or "group" or "variant")
        {
            CheckShapes(parent);
        }

        foreach (var child in parent.Children.Where(c => c.Construct is "group" or "variant" || (c.Construct == "element" && parent.Construct == "schema")))
        {
            CheckShapeless(child);
        }
    }

    /// <summary>An element has either variants and exactly one attribute that selects among them, or neither.</summary>
    private void CheckShapes(SchemaNode owner)
    {
        var outer = owner.Attributes.Where(a => a.Selects is not null).ToLookup(a => a.Selects);
        foreach (var child in owner.Elements.ToList())
        {
            CheckShape(owner, child, outer[child.Name].ToList());
        }
    }

    /// <summary>
    /// Where no attribute beside an element can select its shape, because it stands at the top or is no element, one of its own has to.
    /// </summary>
    private void CheckShapeless(SchemaNode owner)
    {
        var isElement = owner.Construct == "element";
        if (owner.Children.FirstOrDefault(c => c.Construct == "variant" || c.Selects == "self") is not { } first
            || (isElement && ShapeProblem(owner, []) is null))
        {
            return;
        }

        var (item, problem) = isElement ? (owner, ShapeProblem(owner, [])!) : (first, $"stands in {WithArticle(owner)}, which has no shapes");
        issues.Add(new SchemaIssue(RuleIds.BadShape, item.Position, Name(item), problem));
        owner.Children.RemoveAll(c => c.Construct == "variant" || c.Selects == "self");
    }

    private void CheckShape(SchemaNode parent, SchemaNode element, List<SchemaNode> selectors)
    {
        if (ShapeProblem(element, selectors) is { } problem)
        {
            issues.Add(new SchemaIssue(RuleIds.BadShape, element.Position, Name(element), problem));
            parent.Children.Remove(element);
            parent.Children.RemoveAll(selectors.Contains);
        }
    }

    private static string? ShapeProblem(SchemaNode element, List<SchemaNode> selectors)
    {
        var own = element.Ref is null ? element.Attributes.Where(a => a.Selects == "self").ToList() : [];
        var hasMembers = element.Children.Any(c => c.Construct is "element" or "text" or "use" or "place") || element.Attributes.Any(a => a.Selects != "self");
        if (element.Ref is not null)
        {
            return hasMembers || element.Variants.Any() || element.ShapeSet is not null || element.CsType is not null ? $"refers to '{element.Ref}', so it has that element's members, shapes and class, and can have none of its own"
                : selectors.Count > 0 ? "is selected by an attribute, but refers to another element; a set of <shapes> is for elements whose parents select"
                : null;
        }

        if (element.ShapeSet is { } set)
        {
            return hasMembers || own.Count > 0 || element.Variants.Any() || element.CsType is not null ? $"takes its shapes from '{set.Name}', so it can have no members, variants or class of its own"
                : element.IsRoot ? "is a root, beside which no attribute can select its shape"
                : selectors.Count == 0 ? $"takes its shapes from '{set.Name}', but no attribute selects among them"
                : selectors.Count > 1 ? TooManySelectors
                : null;
        }

        return (element.Varies, selectors.Count + own.Count) switch
        {
            (true, 0) => "has variants, but no attribute selects among them",
            (true, > 1) => TooManySelectors,
            (false, > 0) => "is selected by an attribute, but has no variants",
            (true, _) when hasMembers => "has variants, so its members belong into them (or into a group that they use)",
            (true, _) when element.IsRoot && own.Count == 0 => "is a root, so only an attribute of its own (selects=\"self\") can select its shape",
            _ => null,
        };
    }

    private static string WithArticle(SchemaNode node) => (node.Construct is "element" ? "an " : "a ") + node.Construct;

    private static string Name(SchemaNode node) => $"{node.Construct} '{node.Name ?? "#text"}'";
}
