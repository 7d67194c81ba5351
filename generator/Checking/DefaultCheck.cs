using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that the defaults of attributes are values that these can have.</summary>
internal sealed class DefaultCheck(SchemaNode schema, List<SchemaIssue> issues)
{
    private readonly SchemaStructure _structure = new(schema);

    public void Prune()
    {
        var fit = new ValueFit(_structure);
        Visit(schema, fit);
    }

    private void Visit(SchemaNode parent, ValueFit fit)
    {
        foreach (var child in parent.Children)
        {
            while (child is { Construct: "attribute", Default: { } text } && fit.Expected(parent, SiblingsIn(parent, child), child, text) is { } expected)
            {
                issues.Add(new SchemaIssue(RuleIds.BadValue, child.PositionOf("default"), text, "default", expected));
                child.Retract("default");
            }

            Visit(child, fit);
        }
    }

    /// <summary>Only an attribute that selects the shape of a sibling has to know its siblings.</summary>
    private IEnumerable<SchemaNode> SiblingsIn(SchemaNode parent, SchemaNode attribute) =>
        attribute.Selects is null ? [] : _structure.MembersOf(parent).Select(m => m.Node);
}
