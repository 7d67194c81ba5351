using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Checks that an element is described in one way: by its members and variants, by what it refers to, by a set of shapes, as any XML, or as
/// being there or not. Runs before elements are tied to what defines them.
/// </summary>
internal sealed class DescriptionCheck(List<SchemaIssue> issues)
{
    private static readonly string[] OfDescriptions = ["root", "type", "content", "shapes"];

    public void Prune(SchemaNode schema)
    {
        // Others refer to what stands at the top, so there only the wrong fact goes.
        foreach (var element in schema.Elements)
        {
            while (ProblemAtTop(element) is { } problem)
            {
                Report(element, problem.Place, problem.Text);
                element.Retract(problem.Fact);
            }

            PruneBelow(element);
        }

        foreach (var shared in schema.Children.Where(child => child.Construct != "element"))
        {
            PruneBelow(shared);
        }
    }

    private void PruneBelow(SchemaNode parent)
    {
        parent.RemoveElements(element =>
        {
            var problem = element.Ref is null ? ProblemInPlace(element) : ProblemOfReference(element);
            if (problem is { } found)
            {
                Report(element, found.Fact, found.Text);
            }

            return problem is not null;
        });
        parent.Children.ForEach(PruneBelow);
    }

    private static (string Fact, string Place, string Text)? ProblemAtTop(SchemaNode element) =>
        element.Ref is not null ? null
        : element.Shapes is not null ? ("shapes", "shapes", "stands at the top of a file, where no attribute beside it can select its shape")
        : element.HasXmlContent && element.IsRoot ? ("content", "root", "is a root, whose content cannot be any XML")
        : element.HasXmlContent ? ("content", "content", "holds any XML and stands at the top of a file")
        : null;

    private static (string Fact, string Text)? ProblemInPlace(SchemaNode element) =>
        element.HasXmlContent && element.Shapes is not null ? ("shapes", "holds any XML, so it cannot have shapes")
        : element.HasXmlContent && ScalarElements.IsPresence(element) ? ("type", "holds any XML, so it cannot have type 'presence'")
        : element.HasXmlContent && element.Variants.Any() ? ("content", "has variants, so it cannot hold any XML")
        : ScalarElements.IsPresence(element) && element.Shapes is not null ? ("shapes", "has type 'presence', so it cannot have shapes")
        : null;

    /// <summary>What an element is that refers to another one is said where that one is described.</summary>
    private static (string Fact, string Text)? ProblemOfReference(SchemaNode element) =>
        element.Name != element.Ref ? ("name", $"refers to '{element.Ref}', which is its name, and can have no other")
        : OfDescriptions.FirstOrDefault(element.Facts.ContainsKey) is { } fact
            ? (fact, $"refers to '{element.Ref}', so it cannot have '{fact}', which belongs where that element is described")
        : null;

    private void Report(SchemaNode element, string fact, string problem) =>
        issues.Add(new SchemaIssue(RuleIds.BadShape, element.PositionOf(fact), $"element '{element.Name}'", problem));
}
