using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Checks that elements in a namespace stand inside others and hold elements of their own namespace alone: a document may leave their prefix
/// out, and an element without a namespace could then not be told from one of theirs.
/// </summary>
internal sealed class NamespaceCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly SchemaStructure _structure = new(schema);

    public void Prune()
    {
        foreach (var element in _structure.AllElements().Where(e => e.NamespaceUri is not null).ToList())
        {
            if (element.IsRoot)
            {
                Report(element.PositionOf("root"), element, "is in a namespace and cannot be a root");
                element.Facts.Remove("root");
            }

            CheckMembers(element, element);
            foreach (var variant in element.Variants)
            {
                CheckMembers(element, variant);
            }
        }
    }

    private void CheckMembers(SchemaNode element, SchemaNode owner) => owner.Children.RemoveAll(child =>
    {
        var member = child.Construct switch
        {
            "element" => IsForeign(child) ? child : null,
            "use" => _structure.MembersOf(schema.Groups.First(g => g.Name == child.GroupName)).Select(m => m.Node).FirstOrDefault(IsForeign),
            _ => null,
        };
        if (member is null)
        {
            return false;
        }

        Report(child.Position, member, $"stands in element '{element.Name}', which holds elements of its own namespace alone");
        return true;

        bool IsForeign(SchemaNode node) => node.Construct == "element" && node.NamespaceUri != element.NamespaceUri;
    });

    private void Report(SchemaPosition position, SchemaNode node, string problem) =>
        issues.Add(new SchemaIssue(RuleIds.BadShape, position, $"element '{node.Name}'", problem));
}
