using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Language;

/// <summary>Follows the paths of conditions through a schema: what each asks, and of which elements.</summary>
internal sealed class ConditionPaths(SchemaNode schema)
{
    private readonly SchemaStructure _structure = new(schema);
    private readonly Dictionary<SchemaNode, List<SchemaMember>> _members = [];
    private ILookup<string, SchemaNode>? _elements;

    /// <summary>The elements at which a path that begins with the name may begin.</summary>
    public IEnumerable<SchemaNode> ElementsNamed(string name) =>
        (_elements ??= _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).ToLookup(e => e.Name!))[name];

    /// <summary>The names at which paths can begin.</summary>
    public IEnumerable<string> Names => _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).Select(e => e.Name!).Distinct();

    /// <summary>All that a term asks on its way from an element at which its path begins; empty when the way ends before the item.</summary>
    public ConditionWay Follow(SchemaNode element, ConditionTerm term)
    {
        var way = new ConditionWay(term.Steps.Count == 1);
        Follow(element, term, step: 1, way);
        return way;
    }

    private void Follow(SchemaNode element, ConditionTerm term, int step, ConditionWay way)
    {
        if (step == term.Steps.Count)
        {
            return;
        }

        var variants = element.ShapeOwner.Variants.ToList();
        foreach (var owner in variants.Count == 0 ? [element.Content] : variants)
        {
            var members = MembersOf(element, owner);
            if (members.FirstOrDefault(m => NameOf(m.Node) == term.Steps[step]) is { } member)
            {
                Ask(new ConditionStep(element, owner, member, term.Steps[step]), term, step, way);
            }
            else
            {
                way.Miss(step, members.Select(m => NameOf(m.Node)));
            }
        }
    }

    private void Ask(ConditionStep asked, ConditionTerm term, int step, ConditionWay way)
    {
        var node = asked.Member.Node;
        var isLast = step == term.Steps.Count - 1;
        if (node.Construct == "element" && ScalarElements.IsScalar(node) && !isLast)
        {
            if (step == term.Steps.Count - 2 && term.Steps[step + 1] == "#text" && node.Texts.FirstOrDefault() is { } text)
            {
                way.Asks.Add(asked);
                way.Targets.Add(asked with { Member = new SchemaMember(text, null, []) });
            }
            else
            {
                way.Miss(step + 1, node.Texts.Any() ? ["#text"] : []);
            }

            return;
        }

        way.Asks.Add(asked);
        if (isLast)
        {
            way.Targets.Add(asked);
        }
        else if (node.Construct == "element")
        {
            Follow(node, term, step + 1, way);
        }
    }

    /// <summary>The members of an element's class; an attribute that selects the shape of its own element is one of every shape.</summary>
    private List<SchemaMember> MembersOf(SchemaNode element, SchemaNode owner)
    {
        if (!_members.TryGetValue(owner, out var members))
        {
            IEnumerable<SchemaMember> selectors = owner.Construct == "variant" && element.OwnSelector is { } selector ? [new SchemaMember(selector, null, [])] : [];
            _members.Add(owner, members = selectors.Concat(_structure.MembersOf(owner).Where(m => m.Node.Construct != "place")).ToList());
        }

        return members;
    }

    /// <summary>How a path names a member.</summary>
    private static string NameOf(SchemaNode member) => member.Construct switch
    {
        "attribute" => "@" + member.Name,
        "text" => "#text",
        _ => member.Name!,
    };
}

/// <summary>Where the path of a term leads.</summary>
/// <param name="isElementItself">Whether the path is an element's name alone.</param>
internal sealed class ConditionWay(bool isElementItself)
{
    private int _missedAt;

    /// <summary>What is asked on the way, of the class of an element or of one of its shapes.</summary>
    public List<ConditionStep> Asks { get; } = [];

    /// <summary>The item at its end, in each class that has it.</summary>
    public List<ConditionStep> Targets { get; } = [];

    public bool IsWhole => isElementItself || Targets.Count > 0;

    /// <summary>The step that led no further, for the longest way.</summary>
    public int MissedAt => _missedAt;

    /// <summary>The names that would have led further there.</summary>
    public List<string> Known { get; } = [];

    public void Miss(int step, IEnumerable<string> known)
    {
        if (step > _missedAt)
        {
            Known.Clear();
            _missedAt = step;
        }

        if (step == _missedAt)
        {
            Known.AddRange(known);
        }
    }
}

/// <summary>A member that a condition asks for.</summary>
/// <param name="Element">The element that has it.</param>
/// <param name="Owner">The element, or the variant that has it.</param>
/// <param name="Member">The member.</param>
/// <param name="Name">Its name as the path has it.</param>
internal sealed record ConditionStep(SchemaNode Element, SchemaNode Owner, SchemaMember Member, string Name);
