using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that an element of any XML is that and nothing else: it has no members, no class, and stands once in another element.</summary>
internal sealed class ContentCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly SchemaStructure _structure = new(schema);

    public void Prune()
    {
        foreach (var element in _structure.AllElements().Where(e => e.HasXmlContent).ToList())
        {
            Check(element, "root", element.IsRoot, "is a root, whose content cannot be any XML");
            Check(element, "occurs", element.Repeats, "holds any XML and cannot occur many times");
            Check(element, "csType", element.CsType is not null, "holds any XML and has no class");
            CheckMembers(element);
        }
    }

    private void Check(SchemaNode element, string fact, bool isWrong, string problem)
    {
        if (isWrong)
        {
            Report(element.PositionOf(fact), element, problem);
            element.Retract(fact);
        }
    }

    private void CheckMembers(SchemaNode element)
    {
        if (element.Children.FirstOrDefault(child => !SchemaGrammar.IsRow(child)) is { } member)
        {
            Report(member.Position, element, $"holds any XML, so no <{member.Construct}> is told from the rest");
            element.Children.RemoveAll(child => !SchemaGrammar.IsRow(child));
        }
    }

    private void Report(SchemaPosition position, SchemaNode element, string problem) =>
        issues.Add(new SchemaIssue(RuleIds.BadShape, position, $"element '{element.Name}'", problem));
}
