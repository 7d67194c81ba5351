using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Language;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Binding;

/// <summary>
/// Turns a condition into C# patterns over the emitted classes: <c>interface@type=user</c> is
/// <c>{ Source: UserSource }</c> on the class of <c>interface</c>, and <c>interface@type!=user</c> is that with <c>not</c>.
/// </summary>
internal sealed class ConditionResolver(SchemaNode schema)
{
    private readonly SchemaStructure _structure = new(schema);
    private readonly SchemaNames _names = new(schema);
    private readonly Dictionary<SchemaNode, List<SchemaMember>> _members = [];
    private ILookup<string, SchemaNode>? _elements;

    /// <summary>The elements of the name that a condition begins with.</summary>
    public IEnumerable<SchemaNode> Candidates(string condition) => ConditionSyntax.Parse(condition) is { } syntax ? ElementsNamed(syntax.Anchor) : [];

    /// <summary>The elements that can answer the condition, each with the patterns that must all match.</summary>
    public IReadOnlyList<ResolvedCondition> Resolve(string condition)
    {
        var resolved = new List<ResolvedCondition>();
        if (ConditionSyntax.Parse(condition) is not { } syntax)
        {
            return resolved;
        }

        foreach (var anchor in ElementsNamed(syntax.Anchor))
        {
            var patterns = new List<string>();
            foreach (var term in syntax.Terms)
            {
                if (Pattern(anchor, term, depth: 1) is { } pattern)
                {
                    patterns.Add((term.IsNegated ? "not " : "") + pattern);
                }
            }

            if (patterns.Count == syntax.Terms.Count)
            {
                resolved.Add(new ResolvedCondition(anchor, patterns));
            }
        }

        return resolved;
    }

    private IEnumerable<SchemaNode> ElementsNamed(string name) =>
        (_elements ??= _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).ToLookup(e => e.Name!))[name];

    private List<SchemaMember> MembersOf(SchemaNode owner)
    {
        if (!_members.TryGetValue(owner, out var members))
        {
            _members.Add(owner, members = _structure.MembersOf(owner).ToList());
        }

        return members;
    }

    private string? Pattern(SchemaNode owner, ConditionSyntax.Term term, int depth)
    {
        var members = MembersOf(owner);
        if (depth == term.Elements.Count)
        {
            return ValuePattern(owner, members, term);
        }

        var child = members.Select(m => m.Node).FirstOrDefault(n => n.Construct == "element" && n.Name == term.Elements[depth]);
        if (child is null || child.Repeats)
        {
            return null;
        }

        var member = _names.MemberOf(child);
        if (ScalarElements.IsPresence(child) || child.HasXmlContent)
        {
            return null;
        }

        if (ScalarElements.IsScalar(child))
        {
            var text = new SchemaMember(child.Texts.First(), null, []);
            return depth + 1 == term.Elements.Count && term.Attribute is null && Values(text, _names.ClassOf(owner), term) is { } values
                ? $"{{ {member}: {values} }}"
                : null;
        }

        if (!child.Variants.Any())
        {
            return Pattern(child, term, depth + 1) is { } inner ? $"{{ {member}: {inner} }}" : null;
        }

        if (depth + 1 == term.Elements.Count && child.Attributes.Any(a => a.Selects == "self" && a.Name == term.Attribute))
        {
            return Shapes(child, term) is { } shapes ? $"{{ {member}: {shapes} }}" : null;
        }

        var shaped = new List<string>();
        foreach (var variant in child.Variants)
        {
            if (Pattern(variant, term, depth + 1) is { } pattern)
            {
                shaped.Add(_names.ClassOf(child, variant) + " " + pattern);
            }
        }

        return shaped.Count > 0 ? $"{{ {member}: {string.Join(" or ", shaped)} }}" : null;
    }

    private string? ValuePattern(SchemaNode owner, List<SchemaMember> members, ConditionSyntax.Term term)
    {
        var member = members.FirstOrDefault(m => term.Attribute is null
            ? m.Node.Construct == "text"
            : m.Node.Construct == "attribute" && m.Node.Name == term.Attribute);
        if (member is null)
        {
            return null;
        }

        if (member.Node.Selects is { } selected)
        {
            var target = members.Select(m => m.Node).FirstOrDefault(n => n.Construct == "element" && n.Name == selected);
            return target is not null && Shapes(target, term) is { } shapes ? $"{{ {_names.MemberOf(target)}: {shapes} }}" : null;
        }

        // The owner's class names its inline enums: for a shape that is the class of the variant.
        var className = owner.Construct == "variant" ? _names.ClassOf(_structure.ElementWith(owner), owner) : _names.ClassOf(owner);
        return Values(member, className, term) is { } values ? $"{{ {_names.MemberOf(member.Node)}: {values} }}" : null;
    }

    private string? Shapes(SchemaNode element, ConditionSyntax.Term term)
    {
        var shapes = term.Values
            .Select(value => element.Variants.FirstOrDefault(v => v.Value == value))
            .ToList();
        return shapes.All(v => v is not null) ? string.Join(" or ", shapes.Select(v => _names.ClassOf(element, v!))) : null;
    }

    private string? Values(SchemaMember member, string className, ConditionSyntax.Term term)
    {
        var literals = term.Values.Select(value => Literal(member, className, value)).ToList();
        return literals.All(l => l is not null) ? string.Join(" or ", literals) : null;
    }

    private string? Literal(SchemaMember member, string className, string value)
    {
        var node = member.Node;
        if (_structure.IsEnumeration(node) && !_structure.EnumerationOf(node).IsOpen)
        {
            return EnumMember(_structure.EnumerationOf(node), node.Type!, value);
        }

        if (node.Type == SchemaValueTypes.Closed.Name)
        {
            return EnumMember(node, _names.ValueSetOf(className, member.Group, node), value);
        }

        var type = SchemaValueTypes.Of(node.Type);
        return type.Constant(node, value) is { } constant ? type.CSharp == "string" ? CSharpText.Literal(constant) : constant : null;
    }

    private string? EnumMember(SchemaNode set, string enumName, string value) =>
        set.Values.FirstOrDefault(v => v.Name == value) is { } known ? $"{enumName}.{_names.MemberOf(known)}" : null;
}

/// <summary>An element that can answer a condition, and the patterns that must all match on its class.</summary>
internal sealed record ResolvedCondition(SchemaNode Anchor, IReadOnlyList<string> Patterns);
