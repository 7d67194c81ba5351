using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that what a construct names exists (groups, sources, value types, siblings), and that values are described as their type needs.</summary>
internal sealed class ReferenceCheck
{
    private readonly List<SchemaIssue> _issues;
    private readonly Dictionary<string, SchemaNode> _groups;
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _enumerations;
    private readonly HashSet<string> _roots;

    public ReferenceCheck(SchemaNode schema, List<SchemaIssue> issues)
    {
        _issues = issues;
        _groups = schema.Groups.ToDictionary(g => g.Name!, StringComparer.Ordinal);
        _sources = Keys(schema, "source");
        _enumerations = Keys(schema, "enumeration");
        _roots = new(schema.Elements.Where(e => e.IsRoot).Select(e => e.Name!), StringComparer.Ordinal);

    }

    public void Prune(SchemaNode parent)
    {
        var elements = new Lazy<HashSet<string>>(() => ElementsIn(parent), isThreadSafe: false);
        var ownElements = new Lazy<HashSet<string>>(
            () => new HashSet<string>(parent.Elements.Select(e => e.Name!), StringComparer.Ordinal), isThreadSafe: false);
        parent.Children.RemoveAll(child => !LeadsSomewhere(child, elements, ownElements));
        foreach (var child in parent.Children)
        {
            CheckPresence(child, parent);
            Prune(child);
        }

        if (parent.Construct == "document")
        {
            CheckContainers(parent);
        }
    }

    /// <summary>What says all by being there holds nothing, stands in another element, and there once.</summary>
    private void CheckPresence(SchemaNode node, SchemaNode parent)
    {
        if (!ScalarElements.IsPresence(node))
        {
            return;
        }

        var content = node.Children.Where(c => !SchemaGrammar.IsRow(c)).ToList();
        var problem = parent.Construct == "schema" ? "stands at the top of a file" : node.Repeats ? "may occur many times" : null;
        if (problem is null && content.Count == 0)
        {
            return;
        }

        // A project that adds to what the package has is told of the addition, which is left out.
        var type = node.Facts["type"];
        if (problem is not null && type.IsShipped && node.Repeats && node.Facts["occurs"] is { IsShipped: false } occurs)
        {
            _issues.Add(new SchemaIssue(RuleIds.BadShape, occurs.Position, Name(node), $"has type 'presence' and {problem}"));
            node.Retract("occurs");
            return;
        }

        var isAddedTo = problem is null && type.IsShipped && content.Any(c => !c.IsShipped);
        _issues.Add(new SchemaIssue(
            RuleIds.BadShape,
            isAddedTo ? content.First(c => !c.IsShipped).Position : type.Position,
            Name(node),
            $"has type 'presence' and {problem ?? $"a <{content[0].Construct}>"}"));
        if (isAddedTo)
        {
            node.Children.RemoveAll(c => content.Contains(c) && !c.IsShipped);
        }
        else
        {
            node.Retract("type");
        }
    }

    private bool LeadsSomewhere(SchemaNode node, Lazy<HashSet<string>> elements, Lazy<HashSet<string>> ownElements)
    {
        while (node.Facts.TryGetValue("source", out var source) && !_sources.Contains(source.Text))
        {
            Report(source, "source", _sources);
            node.Retract("source");
        }

        return node.Construct switch
        {
            "use" => Exists(node, "group", _groups.Keys),
            "list" => Exists(node, "element", _roots),
            "attribute" or "text" => HasValueType(node) && HasTarget(node, ownElements),
            "place" => Exists(node, "element", elements.Value),
            _ => true,
        };
    }

    /// <summary>The names of the elements that stand in a construct, those of its groups included.</summary>
    private HashSet<string> ElementsIn(SchemaNode owner)
    {
        // Groups may still contain themselves here, or one another without end: each is looked at once, and not by recursion.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([owner]);
        while (open.Count > 0)
        {
            foreach (var child in open.Pop().Children)
            {
                if (child.Construct == "element")
                {
                    names.Add(child.Name!);
                }
                else if (child.Construct == "use" && _groups.TryGetValue(child.GroupName!, out var group) && visited.Add(group))
                {
                    open.Push(group);
                }
            }
        }

        return names;
    }

    private bool HasValueType(SchemaNode node)
    {
        while (node.Type is { } stated && SchemaValueTypes.Find(stated) is null && !_enumerations.Contains(stated))
        {
            var names = SchemaValueTypes.All.Select(t => t.Name).ToList();
            Report(node.Facts["type"], "value type", names.Concat(_enumerations), $": expected one of {string.Join(", ", names)}, or an enumeration");
            if (!node.Retract("type"))
            {
                return false;
            }
        }

        var type = node.Type ?? "string";
        var takesValues = SchemaValueTypes.Find(type) is { HasListedValues: true };
        var hasValues = node.Values.Any();
        if (takesValues != hasValues || (node.Selects is not null && (hasValues || node.Type is not null)))
        {
            var problem = node.Selects is not null ? "takes its values from the variants it selects, and no type"
                : takesValues ? $"has type '{type}' and no <value>"
                : "has <value>s, which only the types 'enum' and 'open' take";
            if (hasValues && node.IsShipped && node.Values.FirstOrDefault(value => !value.IsShipped) is { } added)
            {
                _issues.Add(new SchemaIssue(RuleIds.BadShape, added.Position, Name(node), problem));
                node.Children.RemoveAll(value => value.Construct == "value" && !value.IsShipped);
                return HasValueType(node);
            }

            var isOwn = node.IsShipped && node.Facts.TryGetValue("type", out var fact) && !fact.IsShipped;
            _issues.Add(new SchemaIssue(RuleIds.BadShape, isOwn ? node.PositionOf("type") : node.Position, Name(node), problem));
            return isOwn && node.Retract("type") && HasValueType(node);
        }

        DropForeignFacts(node);
        return HasSoundFacts(node);
    }

    /// <summary>Takes out what the type of a value has no use for.</summary>
    private void DropForeignFacts(SchemaNode node)
    {
        // The values of what selects a shape are listed by the shapes. An enumeration says all of its values itself.
        var type = node.Selects is not null ? SchemaValueTypes.Closed : SchemaValueTypes.Find(node.Type);
        foreach (var name in SchemaValueTypes.AllFacts.Where(name => type?.Facts.Contains(name) != true))
        {
            while (node.Facts.TryGetValue(name, out var fact))
            {
                // A project may give a shipped item another type: what the item said of the old one is no mistake.
                if (!fact.IsShipped || node.Facts.TryGetValue("type", out var stated) is false || stated.IsShipped)
                {
                    _issues.Add(new SchemaIssue(
                        RuleIds.BadShape, fact.Position, Name(node), $"has '{name}', which {(node.Selects is not null ? "what selects a shape" : $"the type '{node.Type ?? "string"}'")} does not take"));
                }

                node.Retract(name);
            }
        }
    }

    /// <summary>Whether the facts of a value go together, those being taken back that do not.</summary>
    private bool HasSoundFacts(SchemaNode node)
    {
        while (SchemaValueTypes.Find(node.Type)?.Problem(node) is { } problem)
        {
            _issues.Add(new SchemaIssue(RuleIds.BadValue, node.PositionOf(problem.Fact), node[problem.Fact]!, problem.Fact, problem.Expected));
            if (!node.Retract(problem.Fact))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasTarget(SchemaNode node, Lazy<HashSet<string>> elements) =>
        node.Selects is null or "self" || Exists(node, "selects", elements.Value);

    /// <summary>What stands in a typed element is that element's own, so no way to a container leads through one.</summary>
    private void CheckContainers(SchemaNode document)
    {
        var typed = new HashSet<string>(document.ChildrenOf("list").Select(l => l.ElementName!), StringComparer.Ordinal);
        document.Children.RemoveAll(child =>
        {
            if (child.Construct != "container" || child.Path!.Split('/').FirstOrDefault(typed.Contains) is not { } step)
            {
                return false;
            }

            _issues.Add(new SchemaIssue(
                RuleIds.BadShape, child.PositionOf("path"), $"container '{child.Path}'", $"leads through <{step}>, which is in a list of the document"));
            return true;
        });
    }

    private bool Exists(SchemaNode node, string fact, IReadOnlyCollection<string> known)
    {
        if (known.Contains(node[fact]!))
        {
            return true;
        }

        var kind = fact == "selects" ? "child element" : node.Construct == "list" ? "root element" : fact;
        Report(node.Facts[fact], kind, known);
        return false;
    }

    private void Report(SchemaFact reference, string kind, IEnumerable<string> known, string otherwise = "")
    {
        var hint = Spelling.Nearest(reference.Text, known) is { } near ? $"; did you mean '{near}'?" : otherwise;
        _issues.Add(new SchemaIssue(RuleIds.UnknownReference, reference.Position, kind, reference.Text, hint));
    }

    private static string Name(SchemaNode node) => $"{node.Construct} '{node.Name ?? "#text"}'";

    private static HashSet<string> Keys(SchemaNode schema, string construct) =>
        new(schema.ChildrenOf(construct).Select(c => c.Key!), StringComparer.Ordinal);
}
