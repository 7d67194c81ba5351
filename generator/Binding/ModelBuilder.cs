using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Binding;

/// <summary>Builds the model of a valid schema.</summary>
internal sealed class ModelBuilder
{
    private readonly SchemaNode _schema;
    private readonly SchemaStructure _structure;
    private readonly SchemaNames _names;
    private readonly ConditionUses _conditions;
    private readonly Expansion _expansion;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<SchemaNode, SelectorModel> _selectors = [];
    private Dictionary<SchemaNode, Owner>? _parents;

    private ModelBuilder(SchemaNode schema, CancellationToken cancellation)
    {
        _schema = schema;
        _cancellation = cancellation;
        _structure = new SchemaStructure(schema);
        _names = new SchemaNames(schema);
        _conditions = new ConditionUses(schema);
        _expansion = new Expansion(schema, _structure, _names);
    }

    public static SchemaModel Build(SchemaNode schema, CancellationToken cancellation) => new ModelBuilder(schema, cancellation).Build();

    private SchemaModel Build()
    {
        var elements = _structure.AllElements().Where(e => !ScalarElements.IsScalar(e)).SelectMany(Classes).ToList();
        var sets = elements.SelectMany(SetsOf)
            .GroupBy(set => set.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(set => set.Name, StringComparer.Ordinal);
        return new SchemaModel(
            elements.OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray(),
            sets.ToEquatableArray(),
            _expansion.Features.ToEquatableArray(),
            _schema.Documents.Select(Document).OrderBy(d => d.Name, StringComparer.Ordinal).ToEquatableArray(),
            _conditions.Places,
            Release.TryParse(_schema.Release, out var newest) ? newest : 0);
    }

    private DocumentModel Document(SchemaNode document)
    {
        var lists = document.ChildrenOf("list").Select(list => new DocumentListModel(
            list.ElementName!,
            _names.ClassOf(_schema.Elements.First(e => e.Name == list.ElementName)),
            _names.MemberOf(list),
            list.After ?? "",
            list.Summary ?? $"The elements {list.ElementName} of the document."));
        var containers = document.ChildrenOf("container").Select(c => new DocumentContainerModel(c.Path!, c.Before ?? ""));
        return new DocumentModel(
            document.CsType!, document.Summary ?? "A whole document.", lists.ToEquatableArray(), containers.ToEquatableArray());
    }

    private static IEnumerable<ValueSetModel> SetsOf(ElementModel element) =>
        element.Attributes.Select(a => a.Type).Append(element.Text?.Type).Concat(element.Children.Select(c => c.Scalar))
            .Select(type => type?.Set)
            .OfType<ValueSetModel>();

    private IEnumerable<ElementModel> Classes(SchemaNode element)
    {
        _cancellation.ThrowIfCancellationRequested();
        var name = _names.ClassOf(element);
        var variants = element.Variants.ToList();
        if (variants.Count == 0)
        {
            yield return Class(element, element, name, ElementKind.Plain, null, null);
            yield break;
        }

        var selector = SelectorOf(element);
        yield return Class(element, element, name, ElementKind.Base, null, selector);
        foreach (var variant in variants)
        {
            yield return Class(element, variant, _names.ClassOf(element, variant), ElementKind.Variant, name, selector);
        }
    }

    private ElementModel Class(
        SchemaNode element, SchemaNode node, string name, ElementKind kind, string? baseName, SelectorModel? selector)
    {
        var members = _structure.MembersOf(node).ToList();
        var attributes = members.Where(m => m.Node.Construct == "attribute").ToList();
        var children = members.Where(m => m.Node.Construct is "element" or "place").ToList();

        // On a self-selected shape the selecting attribute is written first: slot 0 is its.
        var firstSlot = kind == ElementKind.Variant && selector is { IsOnParent: false } ? 1 : 0;
        var gate = kind == ElementKind.Variant ? VariantGate(selector!, node, name) : GateOf(name, node);
        return new ElementModel(
            name,
            element.Name!,
            kind,
            baseName,
            element.IsRoot,
            _expansion.RootRowOf(element),
            DocOf(node),
            gate,
            attributes.Select((a, i) => Attribute(name, members, a, i + firstSlot)).ToEquatableArray(),
            members.Where(m => m.Node.Construct == "text").Select(m => Attribute(name, members, m, attributes.Count + firstSlot)).FirstOrDefault(),
            Children(name, element, children).ToEquatableArray(),
            selector,
            node.Value,
            kind != ElementKind.Base && _conditions.BeginsAt(element),
            kind != ElementKind.Base ? _conditions.AskedOf(node) : default);
    }

    /// <summary>A shape is named by its value first, for that is what dates it, and by its element second.</summary>
    private GateModel VariantGate(SelectorModel selector, SchemaNode variant, string name)
    {
        var value = GateOf(selector.EnumName, variant);
        var shape = GateOf(name, variant);
        return new GateModel(value.Paths.Concat(shape.Paths).ToEquatableArray(), value.Rows);
    }

    private AttributeModel Attribute(string owner, List<SchemaMember> siblings, SchemaMember member, int slot)
    {
        var node = member.Node;
        var selects = node.Selects switch
        {
            null => null,
            "self" => SelectorOf(_structure.ElementWith(node)),
            var target => SelectorOf(siblings.First(s => s.Node.Construct == "element" && s.Node.Name == target).Node),
        };
        return new AttributeModel(
            node.Name ?? "#text",
            _names.MemberOf(node),
            slot,
            _expansion.OffsetOf(owner, node),
            selects is null ? TypeOf(owner, member) : null,
            DocOf(node),
            GateOf(owner, node),
            ItemRows.Read(member.Rows),
            selects);
    }

    private IEnumerable<ChildModel> Children(string owner, SchemaNode element, List<SchemaMember> children)
    {
        var slot = 0;
        foreach (var member in children.Where(c => c.Node.Construct == "element"))
        {
            var node = member.Node;
            var isScalar = ScalarElements.IsScalar(node);
            var text = isScalar ? node.Texts.First() : null;
            yield return new ChildModel(
                node.Name!,
                _names.MemberOf(node),
                isScalar ? null : _names.ClassOf(node),
                slot++,
                _expansion.OffsetOf(owner, node),
                node.Repeats,
                text is null ? null : TypeOf(owner, new SchemaMember(text, null, [])),
                node.Variants.Any() ? SelectorOf(node) : null,
                PlacesOf(node, children),
                text is not null && node.Summary is null ? DocOf(node) with { Summary = text.Summary } : DocOf(node),
                isScalar ? WithTexts(GateOf(owner, node)) : GateOf(owner, node),
                ItemRows.Read(member.Rows),
                text is null ? RowsModel.None : ItemRows.Read(text));
        }
    }

    /// <summary>One property carries both a scalar element and its text.</summary>
    private static GateModel WithTexts(GateModel element) =>
        element with { Paths = element.Paths.Concat(element.Paths.Select(path => path + "#text")).ToEquatableArray() };

    /// <summary>Where <c>place</c>s put an element: before the element that follows the place.</summary>
    private EquatableArray<PlaceModel> PlacesOf(SchemaNode element, List<SchemaMember> children)
    {
        var places = new List<PlaceModel>();
        var slot = 0;
        foreach (var child in children.Select(c => c.Node))
        {
            if (child.Construct == "element")
            {
                slot++;
            }
            else if (child.ElementName == element.Name)
            {
                places.Add(new PlaceModel(slot, _conditions.NumberOf(child.When!)));
            }
        }

        return places.ToEquatableArray();
    }

    private SelectorModel SelectorOf(SchemaNode element)
    {
        if (!_selectors.TryGetValue(element, out var selector))
        {
            _selectors.Add(element, selector = FindSelector(element));
        }

        return selector;
    }

    private SelectorModel FindSelector(SchemaNode element)
    {
        var name = _names.ClassOf(element);
        if (element.Attributes.FirstOrDefault(a => a.Selects == "self") is { } self)
        {
            return Selector(element, self, name, slot: 0, isOnParent: false);
        }

        // A shape selected from outside belongs to one parent: that parent's attribute decides.
        var parent = ParentOf(element);
        var attributes = parent.Members.Where(m => m.Node.Construct == "attribute").Select(m => m.Node).ToList();
        var selector = attributes.First(a => a.Selects == element.Name);
        return Selector(element, selector, parent.Name, attributes.IndexOf(selector), isOnParent: true);
    }

    private SelectorModel Selector(SchemaNode element, SchemaNode attribute, string owner, int slot, bool isOnParent) => new(
        attribute.Name!,
        slot,
        _expansion.OffsetOf(owner, attribute),
        ItemRows.Read(attribute),
        isOnParent,
        _names.ValueSetOf(owner, null, attribute),
        _names.ClassOf(element),
        _names.UnrecognizedClassOf(element),
        _names.ShapeMemberOf(element),
        _names.MemberOf(element),
        element.Variants
            .Select(v => new VariantModel(v.Value!, _names.MemberOf(v), _names.ClassOf(element, v), ItemRows.Read(v)))
            .ToEquatableArray());

    /// <summary>The first class that has an element as a child, with all its members.</summary>
    private Owner ParentOf(SchemaNode element)
    {
        if (_parents is null)
        {
            _parents = [];
            foreach (var owner in Owners())
            {
                foreach (var child in owner.Members.Where(m => m.Node.Construct == "element" && !_parents.ContainsKey(m.Node)))
                {
                    _parents.Add(child.Node, owner);
                }
            }
        }

        return _parents[element];
    }

    private IEnumerable<Owner> Owners()
    {
        foreach (var element in _structure.AllElements())
        {
            yield return new Owner(_names.ClassOf(element), _structure.MembersOf(element).ToList());
            foreach (var variant in element.Variants)
            {
                yield return new Owner(_names.ClassOf(element, variant), _structure.MembersOf(variant).ToList());
            }
        }
    }

    private ValueTypeModel TypeOf(string owner, SchemaMember member)
    {
        var node = member.Node;
        if (_structure.IsEnumeration(node))
        {
            var shared = _structure.EnumerationOf(node);
            return SetType(shared.Name!, shared.IsOpen, shared);
        }

        return node.Type switch
        {
            "enum" => SetType(_names.ValueSetOf(owner, member.Group, node), isOpen: false, node),
            "open" => SetType(_names.ValueSetOf(owner, member.Group, node), isOpen: true, node),
            "yesNo" => new ValueTypeModel(ValueKind.YesNo, "bool"),
            "onOff" => new ValueTypeModel(ValueKind.OnOff, "bool"),
            "integer" => NumberType(ValueKind.Integer, node),
            "hex" => NumberType(ValueKind.Hex, node),
            "uuid" => new ValueTypeModel(ValueKind.Uuid, "global::System.Guid"),
            "mac" => new ValueTypeModel(ValueKind.Mac, "global::Libvirt.Xml.MacAddress"),
            "ip" => IpType("Any"),
            "ipv4" => IpType("IPv4"),
            "ipv6" => IpType("IPv6"),
            _ => new ValueTypeModel(ValueKind.Text, "string", Pattern: node.Pattern),
        };
    }

    private static ValueTypeModel IpType(string families) => new(ValueKind.Ip, "global::Libvirt.Xml.IpAddress", Families: families);

    private static ValueTypeModel NumberType(ValueKind kind, SchemaNode node)
    {
        var min = SchemaNumber.Parse(node.Min) ?? 0;
        var max = SchemaNumber.Parse(node.Max ?? SchemaNumber.DefaultMax) ?? 0;
        var type = min < 0
            ? min >= int.MinValue && max <= int.MaxValue ? "int" : "long"
            : max <= byte.MaxValue ? "byte" : max <= ushort.MaxValue ? "ushort" : max <= uint.MaxValue ? "uint" : "ulong";
        var digits = int.Parse(node.Digits ?? "1", NumberStyles.None, CultureInfo.InvariantCulture);
        return new ValueTypeModel(
            kind,
            type,
            min.ToString(CultureInfo.InvariantCulture),
            max.ToString(CultureInfo.InvariantCulture),
            digits,
            IsBareHex: node.IsBareHex,
            IsAnyBase: node.IsAnyBase,
            IsSpaceAfterRefused: node.IsSpaceAfterRefused);
    }

    private ValueTypeModel SetType(string name, bool isOpen, SchemaNode set)
    {
        var values = set.Values
            .Select(v => new ValueModel(v.Name!, _names.MemberOf(v), DocOf(v), GateOf(name, v), ItemRows.Read(v)))
            .ToEquatableArray();
        var model = new ValueSetModel(name, isOpen, set.Summary ?? "", GateOf(name, set), values);
        return new ValueTypeModel(isOpen ? ValueKind.OpenList : ValueKind.Enumeration, isOpen ? "string" : name, Set: model);
    }

    private GateModel GateOf(string owner, SchemaNode node)
    {
        var placements = _expansion.PlacementsOf(owner, node);
        if (placements.Count == 0)
        {
            return new GateModel(default, RowsModel.None);
        }

        // What stands in several places exists as soon as it does in one of them, and as long as it does in one.
        var earliest = placements.OrderBy(p => SinceRows.Earliest(p.Rows.Since)).First();
        var last = placements.OrderByDescending(p => p.Rows.Until.Count == 0 ? int.MaxValue : p.Rows.Until.Min(row => row.Release)).First();
        return new GateModel(placements.Select(p => p.Path).ToEquatableArray(), earliest.Rows with { Until = last.Rows.Until });
    }

    private static DocModel DocOf(SchemaNode node) => new(
        node.Summary,
        node.Anchor,
        node.IsOutputOnly,
        node.IsRunningOnly,
        node.Discouraged,
        node.Default);

    /// <summary>A class and its members.</summary>
    private sealed record Owner(string Name, List<SchemaMember> Members);
}
