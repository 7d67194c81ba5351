using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that every item gets a C# name, that the name is one, and that no two of them meet.</summary>
internal sealed class NameCheck
{
    /// <summary>Members that emitted classes have of themselves; a schema item of the same name would not compile.</summary>
    public static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Parse", "Load", "ToXml", "Save", "TryWriteXml", "CheckCompatibility", "GetMinimumVersion", "GetUnrecognized",
        "ReadXml", "WriteXml", "VisitChildren", "Answer", "XmlConverter", "Check", "Create", "Set", "SetChild", "SetPresence", "SetShape", "AddRead", "NoteChange", "MayWrite", "WritesUnit", "IsShapeImplied", "Stated", "FirstOf", "NewShape",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>The public types of the runtime, beside which the emitted ones stand; a test keeps the list complete.</summary>
    public static readonly string[] RuntimeTypes =
    [
        "ByteSize", "ByteUnit", "CompatibilityIssue", "CompatibilityIssueKind", "CpuSet", "DocumentList", "DocumentPlace", "Hypervisor", "Hypervisors", "IpAddress", "IpFamilies",
        "LibvirtElement", "LibvirtFeature", "LibvirtFeatureCondition", "LibvirtFeatureKind", "LibvirtFeatureRemoval",
        "LibvirtHypervisorGuardAttribute", "LibvirtItemAttribute", "LibvirtKnownValuesAttribute", "LibvirtSinceAttribute", "LibvirtUntilAttribute", "LibvirtVersion",
        "LibvirtVersionGuardAttribute", "LibvirtXmlDocument", "LibvirtXmlException", "LibvirtXmlOptions", "MacAddress", "UnrecognizedItem", "WordList", "XmlContent",
    ];

    private readonly SchemaNode _schema;
    private readonly List<SchemaIssue> _issues;
    private readonly SchemaNames _names;
    private readonly Dictionary<string, SchemaNode> _groups;
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        [EmittedNames.FeatureTable] = "the table of features",
        [EmittedNames.RowTable] = "the table of rows",
        ["Serialization"] = "a namespace of the runtime",
    };

    private bool _isShippedTurn;

    public NameCheck(SchemaNode schema, List<SchemaIssue> issues)
    {
        _schema = schema;
        _issues = issues;
        _names = new SchemaNames(schema);
        _groups = schema.Groups.ToDictionary(g => g.Name!);
        foreach (var type in RuntimeTypes)
        {
            _types.Add(type, "a type of the runtime");
        }
    }

    public void Prune()
    {
        // Shipped types choose their names first: what a project adds must not push them out.
        foreach (var isShippedTurn in new[] { true, false })
        {
            _isShippedTurn = isShippedTurn;
            CheckNames();
        }

        CheckUses(_schema, _schema);
    }

    private void CheckNames()
    {
        _schema.Children.RemoveAll(node => node.Construct == "enumeration" && !EnumerationIsSound(node));
        foreach (var group in _schema.Groups)
        {
            CheckMembers(group, "", group.Name, []);
        }

        _schema.Children.RemoveAll(node => node.Construct == "shapes" && !ShapesAreSound(node, _names.KindOf(node)));
        _schema.Children.RemoveAll(node => node.Construct == "element" && !ClassIsSound(node));
        _schema.Children.RemoveAll(node => node.Construct == "document" && !DocumentIsSound(node));
    }

    private bool DocumentIsSound(SchemaNode document)
    {
        var name = document.CsType!;
        if (!TypeIsSound(name, document, "csType"))
        {
            return false;
        }

        // A root that has lost its class was reported for that already.
        HashSet<string> taken = [name, "Layout", "ListOf"];
        var roots = new HashSet<string>(_schema.Elements.Select(e => e.Name!), StringComparer.Ordinal);
        document.Children.RemoveAll(child =>
            child.Construct == "list" && (!roots.Contains(child.ElementName!) || !MemberIsSound(_names.MemberOf(child), child, taken)));
        return true;
    }

    private bool EnumerationIsSound(SchemaNode enumeration)
    {
        CheckValues(enumeration, enumeration.Name!);
        return SetIsSound(enumeration.Name!, enumeration, "name");
    }

    private bool ClassIsSound(SchemaNode element)
    {
        if (ScalarElements.IsScalar(element) || element.ShapeOwner != element)
        {
            return true;
        }

        var name = _names.ClassOf(element);
        if (!TypeIsSound(name, element, "csType"))
        {
            return false;
        }

        if (!element.Variants.Any())
        {
            CheckMembers(element, name, null, [name]);
            return true;
        }

        return OwnSelectorIsSound(element, name) && VariantsAreSound(element, name);
    }

    private bool ShapesAreSound(SchemaNode set, string kind) =>
        TypeIsSound(_names.ClassOf(set), set, "csType") && SetIsSound(kind, set, "csType") && VariantsAreSound(set, _names.ClassOf(set));

    private bool VariantsAreSound(SchemaNode owner, string name)
    {
        var unrecognized = _names.UnrecognizedClassOf(owner);
        if (!TypeIsSound(unrecognized, owner, "csType") || !MemberIsSound(_names.ShapeMemberOf(owner), owner, [name, unrecognized]))
        {
            return false;
        }

        owner.Children.RemoveAll(v => v.Construct == "variant" && !VariantIsSound(owner, v));
        return owner.Variants.Any();
    }

    /// <summary>An attribute that selects the shape of its own element gives every shape a property.</summary>
    private bool OwnSelectorIsSound(SchemaNode element, string className) =>
        element.Attributes.FirstOrDefault(a => a.Selects == "self") is not { } selector
        || (MemberIsSound(_names.MemberOf(selector), selector, [className]) && SetIsSound(_names.ValueSetOf(className, null, selector), selector, "csType"));

    private bool VariantIsSound(SchemaNode element, SchemaNode variant)
    {
        var name = _names.ClassOf(element, variant);
        if (!MemberIsSound(_names.MemberOf(variant), variant, [])
            || !MemberIsSound(_names.ShapeMemberOf(element), variant, [name])
            || !TypeIsSound(name, variant, "csType"))
        {
            return false;
        }

        CheckMembers(variant, name, null, [name, _names.ShapeMemberOf(element)]);
        return true;
    }

    private void CheckMembers(SchemaNode owner, string className, string? group, HashSet<string> taken)
    {
        owner.Children.RemoveAll(child => child.Construct switch
        {
            "element" => !ClassIsSound(child) || !ScalarIsSound(child, className, group) || !MemberIsSound(_names.MemberOf(child), child, taken),
            "attribute" or "text" => !ValuesAreSound(owner, child, className, group) || !MemberIsSound(_names.MemberOf(child), child, taken),
            _ => false,
        });

        // An attribute and the element whose shape it selects are nothing without each other.
        var elements = new HashSet<string>(owner.Elements.Select(e => e.Name!));
        owner.Children.RemoveAll(a => a.Selects is { } selected && selected != "self" && !elements.Contains(selected));
        var selectors = new HashSet<string?>(owner.Attributes.Select(a => a.Selects));
        owner.Children.RemoveAll(e => e.Construct == "element" && e.Varies && e.Definition is null && !selectors.Contains(e.Name) && e.Attributes.All(a => a.Selects != "self"));
    }

    /// <summary>What an element holds that is a property: its values are named after it.</summary>
    private bool ScalarIsSound(SchemaNode element, string className, string? group) =>
        !ScalarElements.IsScalar(element) || element.Texts.FirstOrDefault() is not { } text
        || ListedValuesAreSound(text, _names.MemberOf(element), _names.ValueSetOf(className, group, element, text));

    private bool ValuesAreSound(SchemaNode owner, SchemaNode node, string className, string? group)
    {
        if (node.Selects is { } selected && owner.Elements.FirstOrDefault(e => e.Name == selected)?.ShapeSet is not null)
        {
            return true;
        }

        if (node.Selects is not null)
        {
            return SetIsSound(_names.ValueSetOf(className, group, node), node, "csType");
        }

        return ListedValuesAreSound(node, _names.MemberOf(node), _names.ValueSetOf(className, group, node));
    }

    /// <param name="node">An attribute or a text.</param>
    /// <param name="member">The property that it is.</param>
    /// <param name="set">What the set of its values is called, if it has one of its own.</param>
    private bool ListedValuesAreSound(SchemaNode node, string member, string set)
    {
        if (SchemaValueTypes.Find(node.Type) is not { HasListedValues: true })
        {
            return node.Type != member || MemberIsSound(member, node, [member]);
        }

        // Inside its class a property hides a type of the same name, unless both are one: an enum's property is nullable.
        CheckValues(node, "");
        if (set == member)
        {
            return MemberIsSound(set, node, [set]);
        }

        return SetIsSound(set, node, "csType");
    }

    private void CheckValues(SchemaNode set, string setName)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { setName };
        set.Children.RemoveAll(value => value.Construct == "value" && !MemberIsSound(_names.MemberOf(value), value, taken));
    }

    /// <summary>Members that come from groups meet the owner's only where the group is used.</summary>
    private void CheckUses(SchemaNode node, SchemaNode parent)
    {
        foreach (var child in node.Children)
        {
            CheckUses(child, node);
        }

        if (node.Construct is not ("element" or "variant" or "group") || (node.Construct == "element" && node.ShapeOwner != node))
        {
            return;
        }

        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        if (node.Construct == "element")
        {
            taken[_names.ClassOf(node)] = "the class itself";
        }
        else if (node.Construct == "variant")
        {
            taken[_names.ClassOf(parent, node)] = "the class itself";
            taken[_names.ShapeMemberOf(parent)] = "the member that names the shape";
        }

        foreach (var own in node.Children.Where(IsMember))
        {
            taken[_names.MemberOf(own)] = Describe(own);
        }

        node.Children.RemoveAll(use =>
        {
            if (use.Construct != "use")
            {
                return false;
            }

            foreach (var member in MembersOf(_groups[use.GroupName!]))
            {
                var name = _names.MemberOf(member);
                if (taken.TryGetValue(name, out var other))
                {
                    _issues.Add(new SchemaIssue(RuleIds.NameCollision, use.Position, name, Describe(member), other));
                    return true;
                }

                taken.Add(name, Describe(member));
            }

            return false;
        });
    }

    private IEnumerable<SchemaNode> MembersOf(SchemaNode group) => group.Children.SelectMany(child =>
        child.Construct == "use" ? MembersOf(_groups[child.GroupName!]) : IsMember(child) ? [child] : []);

    private static bool IsMember(SchemaNode node) => node.Construct is "element" or "attribute" or "text";

    /// <summary>Beside a set of values stands the class that converts them.</summary>
    private bool SetIsSound(string name, SchemaNode node, string fact) =>
        TypeIsSound(name, node, fact) && TypeIsSound(EmittedNames.ConverterOf(name), node, fact);

    private bool TypeIsSound(string name, SchemaNode node, string fact)
    {
        if (node.IsShipped != _isShippedTurn)
        {
            return true;
        }

        if (!IsIdentifier(name, node, fact))
        {
            return false;
        }

        // Hint names and file names ignore case on some systems, so types must differ in more than case.
        if (_types.TryGetValue(name, out var other))
        {
            _issues.Add(new SchemaIssue(RuleIds.NameCollision, node.PositionOf(fact), name, Describe(node), other));
            return false;
        }

        _types.Add(name, $"{Describe(node)} of line {node.Position.Line} in {FileName(node.Position.Path)}");
        return true;
    }

    private bool MemberIsSound(string name, SchemaNode node, HashSet<string> taken)
    {
        if (!IsIdentifier(name, node, "cs"))
        {
            return false;
        }

        if (Reserved.Contains(name) || !taken.Add(name))
        {
            var other = Reserved.Contains(name) ? "a member that every emitted class has" : "another member of its class, or the class itself";
            _issues.Add(new SchemaIssue(RuleIds.NameCollision, node.PositionOf("cs"), name, Describe(node), other));
            return false;
        }

        return true;
    }

    private bool IsIdentifier(string name, SchemaNode node, string fact)
    {
        if (SchemaNames.IsIdentifier(name))
        {
            return true;
        }

        _issues.Add(new SchemaIssue(RuleIds.BadName, node.PositionOf(fact), name, Describe(node)));
        return false;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string Describe(SchemaNode node) => $"{node.Construct} '{node.Name ?? node.Value ?? node.CsType ?? node.ElementName ?? "#text"}'";
}
