using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Language;

/// <summary>Follows the paths of conditions through a schema: what each asks, and of which elements.</summary>
internal sealed class ConditionPaths(SchemaNode schema)
{
    private readonly SchemaStructure _structure = new(schema);
    private readonly Dictionary<SchemaNode, List<SchemaMember>> _members = [];
    private readonly Dictionary<(SchemaNode Definition, string Name), Answer> _answers = [];
    private ILookup<string, SchemaNode>? _elements;

    /// <summary>The elements at which a path that begins with the name may begin.</summary>
    public IEnumerable<SchemaNode> ElementsNamed(string name) =>
        (_elements ??= _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).ToLookup(e => e.Name!))[name];

    /// <summary>The names at which paths can begin.</summary>
    public IEnumerable<string> Names => _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).Select(e => e.Name!).Distinct();

    /// <summary>All that a term asks on its way from an element at which its path begins; empty when the way ends before the item.</summary>
    /// <remarks>
    /// Goes step by step with all elements that can stand there, each once: elements that stand in themselves lead to one another in more
    /// ways than there is time to go.
    /// </remarks>
    public ConditionWay Follow(SchemaNode element, ConditionTerm term)
    {
        var way = new ConditionWay(term.Steps.Count == 1);
        var asked = new HashSet<(SchemaNode, string)>();
        IEnumerable<SchemaNode> level = [element];
        for (var step = 1; step < term.Steps.Count; step++)
        {
            var next = new Dictionary<SchemaNode, SchemaNode>();
            foreach (var current in level)
            {
                Ask(current, term, step, way, asked.Add((current.Content, term.Steps[step])), next);
            }

            level = next.Values;
        }

        return way;
    }

    /// <param name="element">The element that the path has come to.</param>
    /// <param name="term">The term.</param>
    /// <param name="step">The step that it is asked for.</param>
    /// <param name="way">Learns what is found.</param>
    /// <param name="isFirst">Whether the way has not asked it for the same name before.</param>
    /// <param name="next">Gets the elements that the step leads to, by what defines them.</param>
    private void Ask(SchemaNode element, ConditionTerm term, int step, ConditionWay way, bool isFirst, Dictionary<SchemaNode, SchemaNode> next)
    {
        var answer = AnswerOf(element, term.Steps[step]);
        way.Effort += 1 + answer.Elements.Count;
        if (answer.Others.Count > 0)
        {
            way.Miss(step, answer.Others);
        }

        if (isFirst)
        {
            way.Asks.AddRange(answer.Found);
        }

        if (step == term.Steps.Count - 1)
        {
            way.Targets.AddRange(answer.Found);
            return;
        }

        foreach (var found in answer.Elements)
        {
            if (!ScalarElements.IsScalar(found.Member.Node))
            {
                next[found.Member.Node.Content] = found.Member.Node;
            }
            else if (step == term.Steps.Count - 2 && term.Steps[step + 1] == "#text" && found.Member.Node.Texts.FirstOrDefault() is { } text)
            {
                way.Targets.Add(found with { Member = new SchemaMember(text, null, []) });
            }
            else
            {
                way.Miss(step + 1, found.Member.Node.Texts.Any() ? ["#text"] : []);
            }
        }
    }

    /// <summary>What an element has under a name, in its class or in those of its shapes.</summary>
    private Answer AnswerOf(SchemaNode element, string name)
    {
        var key = (element.Content, name);
        if (!_answers.TryGetValue(key, out var answer))
        {
            var found = new List<ConditionStep>();
            var others = new List<string>();
            var variants = element.ShapeOwner.Variants.ToList();
            foreach (var owner in variants.Count == 0 ? [element.Content] : variants)
            {
                var members = MembersOf(element, owner);
                if (members.FirstOrDefault(m => NameOf(m.Node) == name) is { } member)
                {
                    found.Add(new ConditionStep(element, owner, member, name));
                }
                else
                {
                    others.AddRange(members.Select(m => NameOf(m.Node)));
                }
            }

            // Shapes of which each holds the same element lead there once; what is a single text counts for each.
            var elements = found.Where(step => step.Member.Node.Construct == "element")
                .GroupBy(step => ScalarElements.IsScalar(step.Member.Node) ? step.Member.Node : step.Member.Node.Content)
                .Select(group => group.First())
                .ToList();
            _answers.Add(key, answer = new Answer(found, elements, others.Distinct().ToList()));
        }

        return answer;
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

    /// <summary>What an element has under a name.</summary>
    /// <param name="Found">The member, in each class that has it.</param>
    /// <param name="Elements">Those of them that are elements, each element once.</param>
    /// <param name="Others">What the classes without such a member have.</param>
    private sealed record Answer(List<ConditionStep> Found, List<ConditionStep> Elements, List<string> Others);
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

    /// <summary>How many elements were looked at.</summary>
    public int Effort { get; set; }

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
