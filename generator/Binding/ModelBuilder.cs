using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;
using Libvirt.Gen.ValueTypes;

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
    private readonly Dictionary<string, int> _firstSlots = new(StringComparer.Ordinal);
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
        // Elements that take their shapes from a set have one class, of which the first speaks for all.
        var elements = _structure.AllElements()
            .Where(e => e.Definition is null && !ScalarElements.IsScalar(e))
            .GroupBy(e => e.ShapeOwner, (_, same) => same.First())
            .SelectMany(Classes)
            .ToList();
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
            _schema.Elements.First(e => e.Name == list.ElementName).Varies,
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
        var variants = element.ShapeOwner.Variants.ToList();
        if (variants.Count == 0)
        {
            yield return Class(element, element, name, ElementKind.Plain, null, null);
            yield break;
        }

        var selector = SelectorOf(element);
        yield return Class(element, element.ShapeOwner, name, ElementKind.Base, null, selector);
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
        _firstSlots[name] = firstSlot;
        var gate = kind == ElementKind.Variant ? VariantGate(selector!, node, name) : GateOf(name, node);
        return new ElementModel(
            name,
            element.Name!,
            element.NamespaceUri,
            kind,
            baseName,
            element.IsRoot && kind != ElementKind.Variant,
            _expansion.RootRowOf(element),
            DocOf(node),
            gate,
            attributes.Select((a, i) => Attribute(name, members, a, i + firstSlot)).ToEquatableArray(),
            members.Where(m => m.Node.Construct == "text").Select(m => Text(name, members, m, attributes, firstSlot)).FirstOrDefault(),
            Children(name, element, members, children).ToEquatableArray(),
            selector,
            kind == ElementKind.Variant ? node.Value : null,
            kind != ElementKind.Base && _conditions.BeginsAt(element.ShapeOwner),
            kind != ElementKind.Base ? _conditions.AskedOf(node) : default,
            _expansion.RingOf(element.ShapeOwner));
    }

    /// <summary>A shape is named by its value first, for that is what dates it, and by its element second.</summary>
    private GateModel VariantGate(SelectorModel selector, SchemaNode variant, string name)
    {
        var value = GateOf(selector.EnumName, variant);
        var shape = GateOf(name, variant);
        return new GateModel(value.Paths.Concat(shape.Paths).ToEquatableArray(), value.Rows);
    }

    private AttributeModel Text(string owner, List<SchemaMember> siblings, SchemaMember member, List<SchemaMember> attributes, int firstSlot)
    {
        var text = Attribute(owner, siblings, member, attributes.Count + firstSlot);
        if (member.Node.Type != SchemaValueTypes.Size.Name)
        {
            return text;
        }

        // One property is both the number and the unit.
        var slot = attributes.FindIndex(a => a.Node.Type == SchemaValueTypes.Unit.Name);
        var unit = attributes[slot].Node;
        return text with
        {
            Type = text.Type! with { Unit = new UnitModel(unit.Name!, member.Node.Unit!, _names.MemberOf(unit), slot + firstSlot, ItemRows.Read(attributes[slot].Rows)) },
            Gate = text.Gate with { Paths = text.Gate.Paths.Concat(GateOf(owner, unit).Paths).ToEquatableArray() },
        };
    }

    private AttributeModel Attribute(string owner, List<SchemaMember> siblings, SchemaMember member, int slot)
    {
        var node = member.Node;
        var selects = node.Selects switch
        {
            null => null,
            "self" => SelectorOf(_structure.ElementWith(node)),
            var target => Selector(siblings.First(s => s.Node.Construct == "element" && s.Node.Name == target).Node, member, owner, slot, isOnParent: true),
        };
        return new AttributeModel(
            node.Name ?? "#text",
            _names.MemberOf(node),
            slot,
            _expansion.OffsetOf(owner, node),
            selects is null ? TypeOf(node, _names.ValueSetOf(owner, member.Group, node)) : null,
            DocOf(node),
            GateOf(owner, node),
            ItemRows.Read(member.Rows),
            selects);
    }

    private IEnumerable<ChildModel> Children(string owner, SchemaNode element, List<SchemaMember> siblings, List<SchemaMember> children)
    {
        var slot = 0;
        foreach (var member in children.Where(c => c.Node.Construct == "element"))
        {
            var node = member.Node;
            var isScalar = ScalarElements.IsScalar(node);
            var text = isScalar ? node.Texts.FirstOrDefault() : null;
            var scalar = text is null ? null : ScalarType(owner, member, text);
            yield return new ChildModel(
                node.Name!,
                node.NamespaceUri,
                _names.MemberOf(node),
                isScalar ? null : _names.ClassOf(node),
                slot++,
                _expansion.OffsetOf(owner, node),
                node.Repeats,
                scalar,
                !node.Varies ? null : SelectorBeside(node, owner, siblings) ?? SelectorOf(node),
                PlacesOf(node, children),
                text is not null && node.Summary is null ? DocOf(node) with { Summary = text.Summary } : DocOf(node),
                scalar is not null ? WithTexts(GateOf(owner, node), scalar.Unit) : GateOf(owner, node),
                ItemRows.Read(member.Rows),
                text is null ? RowsModel.None : ItemRows.Read(text),
                node.HasXmlContent);
        }
    }

    private ValueTypeModel ScalarType(string owner, SchemaMember element, SchemaNode text)
    {
        var type = TypeOf(text, _names.ValueSetOf(owner, element.Group, element.Node, text));
        return element.Node.Attributes.FirstOrDefault() is { } unit
            ? type with { Unit = new UnitModel(unit.Name!, text.Unit!, null, 0, ItemRows.Read(unit)) }
            : type;
    }

    /// <summary>One property carries a scalar element, its text and, of a size, the unit.</summary>
    private static GateModel WithTexts(GateModel element, UnitModel? unit)
    {
        var paths = element.Paths.Concat(element.Paths.Select(path => path + "#text"));
        return element with { Paths = (unit is null ? paths : paths.Concat(element.Paths.Select(path => path + "@" + unit.XmlName))).ToEquatableArray() };
    }

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
        if (element.OwnSelector is { } self)
        {
            return Selector(element, new SchemaMember(self, null, []), _names.ClassOf(element), slot: 0, isOnParent: false);
        }

        // What selects a shape from outside is an attribute of the parent; of several parents the first speaks for all.
        var parent = ParentOf(element);
        var selector = SelectorBeside(element, parent.Name, parent.Members)!;
        return selector.DefaultClass is null && element.ShapeSet is { } set ? selector with { DefaultClass = AnyDefault(set) } : selector;
    }

    /// <summary>The shape of a set that some attribute chooses by being absent.</summary>
    private string? AnyDefault(SchemaNode set) => Owners()
        .SelectMany(owner => owner.Members.Where(m => m.Node.ShapeSet == set).Select(m => SelectorBeside(m.Node, owner.Name, owner.Members)))
        .Select(selector => selector?.DefaultClass)
        .FirstOrDefault(implied => implied is not null);

    /// <summary>What selects the shape of an element among its siblings; null where it does so itself.</summary>
    private SelectorModel? SelectorBeside(SchemaNode element, string owner, List<SchemaMember> siblings)
    {
        var attributes = siblings.Where(m => m.Node.Construct == "attribute").ToList();
        var selector = attributes.FindIndex(a => a.Node.Selects == element.Name);
        return selector < 0 ? null : Selector(element, attributes[selector], owner, selector + FirstSlotOf(owner), isOnParent: true);
    }

    private int FirstSlotOf(string className) => _firstSlots.TryGetValue(className, out var slot) ? slot : 0;

    private SelectorModel Selector(SchemaNode element, SchemaMember attribute, string owner, int slot, bool isOnParent)
    {
        var enumName = _names.SelectorOf(element, owner, attribute);
        var variants = element.ShapeOwner.Variants
            .Select(v => new VariantModel(v.Value!, _names.MemberOf(v), _names.ClassOf(element, v), ItemRows.Read(v)))
            .ToList();
        return new SelectorModel(
            attribute.Node.Name!,
            slot,
            _expansion.OffsetOf(owner, attribute.Node),
            ItemRows.Read(attribute.Rows.Count > 0 ? attribute.Rows : attribute.Node.Children),
            isOnParent,
            enumName,
            _names.ClassOf(element),
            _names.UnrecognizedClassOf(element.ShapeOwner),
            _names.ShapeMemberOf(element),
            _names.MemberOf(element),
            variants.ToEquatableArray(),
            element.Repeats,
            variants.Find(v => v.Value == attribute.Node.Default)?.ClassName);
    }

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
            foreach (var variant in element.ShapeOwner.Variants)
            {
                yield return new Owner(_names.ClassOf(element, variant), _structure.MembersOf(variant).ToList());
            }
        }
    }

    /// <param name="node">An attribute or a text.</param>
    /// <param name="ownSet">What the set of its values is called, if it has one of its own.</param>
    private ValueTypeModel TypeOf(SchemaNode node, string ownSet)
    {
        if (_structure.IsEnumeration(node))
        {
            var shared = _structure.EnumerationOf(node);
            return SetType(shared.Name!, shared.IsOpen ? SchemaValueTypes.Open : SchemaValueTypes.Closed, shared);
        }

        var type = SchemaValueTypes.Of(node.Type);
        return type.HasListedValues ? SetType(ownSet, type, node) : type.Bind(node);
    }

    private ValueTypeModel SetType(string name, SchemaValueType type, SchemaNode set)
    {
        var values = set.Values
            .Select(v => new ValueModel(v.Name!, _names.MemberOf(v), DocOf(v), GateOf(name, v), ItemRows.Read(v)))
            .ToEquatableArray();
        var model = new ValueSetModel(name, type == SchemaValueTypes.Open, set.Summary ?? "", GateOf(name, set), values);
        return new ValueTypeModel(type.Name, model.IsOpen ? type.CSharp : name, Set: model);
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
