using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that every condition speaks about items that exist, and about values that they can have.</summary>
internal sealed class ConditionCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    /// <summary>How many elements are looked at in what counts as one try; few conditions ask for so many.</summary>
    private const int EffortOfTry = 1_000;

    private readonly ConditionPaths _paths = new(schema);
    private readonly ValueFit _fit = new(new SchemaStructure(schema));
    private readonly Dictionary<string, string?> _problems = new(System.StringComparer.Ordinal);
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
        // What is no condition at all was cut before.
        var condition = ConditionParser.Parse(when);
        if (!_problems.TryGetValue(when, out var problem))
        {
            _tries += condition.Terms.Sum(t => _paths.ElementsNamed(t.Steps[0]).Count());
            if (_tries > SchemaLimits.Conditions)
            {
                ReportOnce(node);
                return false;
            }

            _problems.Add(when, problem = condition.Terms.Select(ProblemOf).FirstOrDefault(p => p is not null));
        }

        if (node.Construct == "place")
        {
            problem ??= condition.Terms.Where(t => !CanAsk(parent, t)).Select(t => $"'{t.Text}' must start at the element that holds the place").FirstOrDefault();
        }

        if (problem is null)
        {
            return true;
        }

        issues.Add(new SchemaIssue(RuleIds.BadCondition, node.PositionOf("when"), when, "when", problem));
        return false;
    }

    private bool CanAsk(SchemaNode parent, ConditionTerm term) => parent.Name == term.Steps[0] && _paths.Follow(parent, term).IsWhole;

    private string? ProblemOf(ConditionTerm term)
    {
        var ways = _paths.ElementsNamed(term.Steps[0]).Select(element => _paths.Follow(element, term)).ToList();
        _tries += ways.Sum(way => way.Effort) / EffortOfTry;
        if (ways.Count == 0)
        {
            return $"there is no element '{term.Steps[0]}'{Hint(term.Steps[0], _paths.Names)}";
        }

        if (!ways.Exists(w => w.IsWhole))
        {
            var longest = ways.OrderByDescending(w => w.MissedAt).First();
            var missed = term.Steps[System.Math.Max(longest.MissedAt, 1)];
            return $"'{term.Path}' names no item of the schema{Hint(missed, longest.Known)}";
        }

        if (term.Values.Count == 0)
        {
            return null;
        }

        var targets = ways.SelectMany(w => w.Targets).Where(t => t.Member.Node.Construct != "element").ToList();
        if (targets.Count == 0)
        {
            return $"'{term.Path}' is an element, which has no value: ask for an attribute, for '#text', or whether it is there";
        }

        foreach (var value in term.Values)
        {
            var expected = targets.Select(t => _fit.Expected(t.Element, t.Owner.Elements, t.Member.Node, value)).ToList();
            if (!expected.Contains(null))
            {
                return $"'{value}' is no value of '{term.Path}', expected is {expected[0]}";
            }
        }

        return null;
    }

    private static string Hint(string name, IEnumerable<string> known) =>
        Spelling.Nearest(name, known) is { } near ? $"; did you mean '{near}'?" : "";

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
