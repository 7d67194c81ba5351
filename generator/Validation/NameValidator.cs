using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Emit;
using Libvirt.Gen.Reading;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Validation;

/// <summary>Checks that every item gets a C# name, that the name is one, and that no two of them meet.</summary>
internal sealed class NameValidator
{
    /// <summary>Members that emitted classes have of themselves; a schema item of the same name would not compile.</summary>
    public static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Parse", "Load", "ToXml", "Save", "TryWriteXml", "CheckCompatibility", "GetMinimumVersion", "GetUnrecognized",
        "ReadXml", "WriteXml", "VisitChildren", "XmlConverter", "Check", "Create", "Set", "SetChild", "AddRead", "NoteChange",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>The public types of the runtime, beside which the emitted ones stand; a test keeps the list complete.</summary>
    public static readonly string[] RuntimeTypes =
    [
        "CompatibilityIssue", "CompatibilityIssueKind", "DocumentList", "DocumentPlace", "Hypervisor", "Hypervisors", "IpAddress", "IpFamilies",
        "LibvirtElement", "LibvirtFeature", "LibvirtFeatureCondition", "LibvirtFeatureKind", "LibvirtFeatureRemoval",
        "LibvirtHypervisorGuardAttribute", "LibvirtItemAttribute", "LibvirtKnownValuesAttribute", "LibvirtSinceAttribute", "LibvirtUntilAttribute", "LibvirtVersion",
        "LibvirtVersionGuardAttribute", "LibvirtXmlDocument", "LibvirtXmlException", "LibvirtXmlOptions", "MacAddress", "UnrecognizedItem",
    ];

    private readonly SchemaNode _schema;
    private readonly List<SchemaIssue> _issues;
    private readonly SchemaNames _names;
    private readonly Dictionary<string, SchemaNode> _groups;
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        [FeatureTableEmitter.TypeName] = "the table of features",
        ["Serialization"] = "a namespace of the runtime",
    };

    private bool _isShippedTurn;

    public NameValidator(SchemaNode schema, List<SchemaIssue> issues)
    {
        _schema = schema;
        _issues = issues;
        _names = new SchemaNames(schema);
        _groups = schema.ChildrenOf("group").ToDictionary(g => g["name"]!);
        foreach (var type in RuntimeTypes)
        {
            _types.Add(type, "a type of the runtime");
        }
    }

    public void Validate()
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
        foreach (var group in _schema.ChildrenOf("group"))
        {
            CheckMembers(group, "", group["name"], []);
        }

        _schema.Children.RemoveAll(node => node.Construct == "element" && !ClassIsSound(node));
        _schema.Children.RemoveAll(node => node.Construct == "document" && !DocumentIsSound(node));
    }

    private bool DocumentIsSound(SchemaNode document)
    {
        var name = document["csType"]!;
        if (!TypeIsSound(name, document, "csType"))
        {
            return false;
        }

        // A root that has lost its class was reported for that already.
        HashSet<string> taken = [name, "Layout", "ListOf"];
        var roots = new HashSet<string>(_schema.ChildrenOf("element").Select(e => e["name"]!), StringComparer.Ordinal);
        document.Children.RemoveAll(child =>
            child.Construct == "list" && (!roots.Contains(child["element"]!) || !MemberIsSound(_names.MemberOf(child), child, taken)));
        return true;
    }

    private bool EnumerationIsSound(SchemaNode enumeration)
    {
        CheckValues(enumeration, enumeration["name"]!);
        return SetIsSound(enumeration["name"]!, enumeration, "name");
    }

    private bool ClassIsSound(SchemaNode element)
    {
        if (ScalarElements.IsScalar(element))
        {
            return true;
        }

        var name = _names.ClassOf(element);
        if (!TypeIsSound(name, element, "csType"))
        {
            return false;
        }

        if (!element.ChildrenOf("variant").Any())
        {
            CheckMembers(element, name, null, [name]);
            return true;
        }

        var unrecognized = _names.UnrecognizedClassOf(element);
        if (!TypeIsSound(unrecognized, element, "csType")
            || !OwnSelectorIsSound(element, name)
            || !MemberIsSound(_names.ShapeMemberOf(element), element, [name, unrecognized]))
        {
            return false;
        }

        element.Children.RemoveAll(v => v.Construct == "variant" && !VariantIsSound(element, v));
        return element.ChildrenOf("variant").Any();
    }

    /// <summary>An attribute that selects the shape of its own element gives every shape a property.</summary>
    private bool OwnSelectorIsSound(SchemaNode element, string className) =>
        element.ChildrenOf("attribute").FirstOrDefault(a => a["selects"] == "self") is not { } selector
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
            "element" => !ClassIsSound(child) || !MemberIsSound(_names.MemberOf(child), child, taken),
            "attribute" or "text" => !ValuesAreSound(child, className, group) || !MemberIsSound(_names.MemberOf(child), child, taken),
            _ => false,
        });

        // An attribute and the element whose shape it selects are nothing without each other.
        var elements = new HashSet<string>(owner.ChildrenOf("element").Select(e => e["name"]!));
        owner.Children.RemoveAll(a => a["selects"] is { } selected && selected != "self" && !elements.Contains(selected));
        var selectors = new HashSet<string?>(owner.ChildrenOf("attribute").Select(a => a["selects"]));
        owner.Children.RemoveAll(e => e.ChildrenOf("variant").Any() && !selectors.Contains(e["name"]) && e.ChildrenOf("attribute").All(a => a["selects"] != "self"));
    }

    private bool ValuesAreSound(SchemaNode node, string className, string? group)
    {
        if (node["selects"] is not null)
        {
            return SetIsSound(_names.ValueSetOf(className, group, node), node, "csType");
        }

        if (node["type"] is not ("enum" or "open"))
        {
            return node["type"] != _names.MemberOf(node) || MemberIsSound(_names.MemberOf(node), node, [_names.MemberOf(node)]);
        }

        // Inside its class a property hides a type of the same name, unless both are one: an enum's property is nullable.
        CheckValues(node, "");
        var set = _names.ValueSetOf(className, group, node);
        if (set == _names.MemberOf(node))
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

        if (node.Construct is not ("element" or "variant" or "group"))
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

            foreach (var member in MembersOf(_groups[use["group"]!]))
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
        child.Construct == "use" ? MembersOf(_groups[child["group"]!]) : IsMember(child) ? [child] : []);

    private static bool IsMember(SchemaNode node) => node.Construct is "element" or "attribute" or "text";

    /// <summary>Beside a set of values stands the class that converts them.</summary>
    private bool SetIsSound(string name, SchemaNode node, string fact) =>
        TypeIsSound(name, node, fact) && TypeIsSound(ValueCode.Converter(name), node, fact);

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

    private static string Describe(SchemaNode node) => $"{node.Construct} '{node["name"] ?? node["value"] ?? node["csType"] ?? node["element"] ?? "#text"}'";
}
