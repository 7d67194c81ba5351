using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Ties elements to what defines them elsewhere: the element that they refer to, the set that they take their shapes from.</summary>
internal static class SchemaLinks
{
    /// <summary>Ties all of them; what leads nowhere is reported, and pruned from the tree.</summary>
    public static void Tie(SchemaNode schema, List<SchemaIssue> issues)
    {
        var definitions = ByName(schema.Elements.Where(element => element.Ref is null));
        var sets = ByName(schema.ShapeSets);
        RemoveEmptySets();
        Visit(schema);

        // What takes its shapes from a set without any is taken out without a message of its own.
        void RemoveEmptySets() => schema.Children.RemoveAll(set =>
        {
            var isEmpty = set.Construct == "shapes" && !set.Variants.Any();
            if (isEmpty)
            {
                issues.Add(new SchemaIssue(RuleIds.BadShape, set.Position, $"shapes '{set.Name}'", "has no <variant>, so no element can have any of its shapes"));
            }

            return isEmpty;
        });

        void Visit(SchemaNode parent)
        {
            parent.RemoveElements(child => !IsTied(child, parent));
            parent.Children.ForEach(Visit);
        }

        bool IsTied(SchemaNode element, SchemaNode parent)
        {
            if (element.Ref is { } name)
            {
                if (parent.Construct == "schema")
                {
                    issues.Add(new SchemaIssue(RuleIds.BadShape, element.PositionOf("ref"), $"element '{name}'", "refers to another one, which only an element inside something can do"));
                    return false;
                }

                if (!definitions.TryGetValue(name, out var definition))
                {
                    Report(element.Facts["ref"], "top-level element", definitions.Keys);
                    return false;
                }

                element.Definition = definition;
                definition.IsReferenced = true;
            }

            if (element.Shapes is { } shapes)
            {
                if (!sets.TryGetValue(shapes, out var set))
                {
                    Report(element.Facts["shapes"], "set of shapes", sets.Keys);
                    return false;
                }

                element.ShapeSet = set;
                return set.Variants.Any();
            }

            return true;
        }

        void Report(SchemaFact reference, string kind, IEnumerable<string> known)
        {
            var hint = Spelling.Nearest(reference.Text, known) is { } near ? $"; did you mean '{near}'?" : "";
            issues.Add(new SchemaIssue(RuleIds.UnknownReference, reference.Position, kind, reference.Text, hint));
        }
    }

    /// <summary>Prunes the elements whose definition was itself pruned, and reported, since they were tied.</summary>
    public static void PruneLoose(SchemaNode schema)
    {
        var definitions = new HashSet<SchemaNode>(schema.Children);
        Visit(schema);

        void Visit(SchemaNode parent)
        {
            parent.RemoveElements(child => IsLoose(child.Definition) || IsLoose(child.ShapeSet));
            parent.Children.ForEach(Visit);
        }

        bool IsLoose(SchemaNode? definition) => definition is not null && !definitions.Contains(definition);
    }

    private static Dictionary<string, SchemaNode> ByName(IEnumerable<SchemaNode> nodes)
    {
        var named = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => node.Name is not null && !named.ContainsKey(node.Name)))
        {
            named.Add(node.Name!, node);
        }

        return named;
    }
}
