using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Binding;

/// <summary>
/// The schema walked from its roots: every path becomes a row of the feature table, and every class, member and value learns
/// where it stands. A class used in several places has the same rows in the same order in each, so a row is found by adding a
/// fixed offset to that of the element.
/// </summary>
internal sealed class Expansion
{
    private readonly SchemaStructure _structure;
    private readonly SchemaNames _names;
    private readonly List<FeatureModel> _features = [];
    private readonly Dictionary<Item, List<Placement>> _placements = [];
    private readonly Dictionary<Item, int> _offsets = [];
    private readonly Dictionary<SchemaNode, int> _rootRows = [];
    private readonly SchemaRecursion _recursion;

    public Expansion(SchemaNode schema, SchemaStructure structure, SchemaNames names)
    {
        _structure = structure;
        _names = names;
        _recursion = new SchemaRecursion(schema);
        foreach (var root in structure.AllElements().Where(e => e.IsRoot))
        {
            var path = root.Name!;
            var rows = ItemRows.Read(root);
            _rootRows[root] = _features.Count;
            Add(path, "Element", _names.ClassOf(root), null, root, rows);
            VisitElement(root, path, rows);
        }
    }

    public IReadOnlyList<FeatureModel> Features => _features;

    /// <summary>Where a class (owner is the class itself) or a member of a class stands; empty when no root leads to it.</summary>
    public IReadOnlyList<Placement> PlacementsOf(string owner, SchemaNode node) =>
        _placements.TryGetValue(new Item(owner, node), out var found) ? found : Array.Empty<Placement>();

    public int OffsetOf(string owner, SchemaNode node) => _offsets.TryGetValue(new Item(owner, node), out var offset) ? offset : 0;

    /// <summary>The number of a ring of elements that begins at what defines an element; null where none does.</summary>
    public int? RingOf(SchemaNode definition) => _recursion.NumberOf(definition);

    public int RootRowOf(SchemaNode element) => _rootRows.TryGetValue(element, out var row) ? row : 0;

    /// <summary>Visits what an element holds; its own row is already there.</summary>
    private void VisitElement(SchemaNode element, string path, RowsModel rows)
    {
        var start = _features.Count - 1;
        var className = _names.ClassOf(element);
        Place(className, element, path, rows);
        var variants = element.ShapeOwner.Variants.ToList();
        if (variants.Count == 0)
        {
            VisitMembers(element.Content, element.Content, className, path, rows, start);
        }
        else
        {
            VisitShapes(element, className, path, rows, variants, start);
        }
    }

    private void VisitShapes(
        SchemaNode element, string className, string path, RowsModel rows, List<SchemaNode> variants, int start)
    {
        if (element.OwnSelector is { } selector)
        {
            VisitSelector(element, new SchemaMember(selector, null, []), className, path, rows, ItemRows.Read(selector), start);
        }

        foreach (var variant in variants)
        {
            // Members of a shape exist no earlier than the value that selects it.
            var name = _names.ClassOf(element, variant);
            var variantRows = ItemRows.Fold(ItemRows.Read(variant), rows);
            Place(name, variant, path, variantRows);
            VisitMembers(element.ShapeOwner, variant, name, path, variantRows, start);
        }
    }

    /// <param name="definition">What defines the element.</param>
    /// <param name="owner">That, or one of its shapes.</param>
    /// <param name="className">The class of the owner.</param>
    /// <param name="path">Where the element stands.</param>
    /// <param name="rows">Its rows there.</param>
    /// <param name="start">The number of its row in the table.</param>
    private void VisitMembers(SchemaNode definition, SchemaNode owner, string className, string path, RowsModel rows, int start)
    {
        var members = _structure.MembersOf(owner).ToList();
        foreach (var member in members.Where(m => m.Node.Construct == "attribute"))
        {
            if (member.Node.Selects is { } selected)
            {
                var element = members.First(m => m.Node.Construct == "element" && m.Node.Name == selected).Node;
                VisitSelector(element, member, className, path, rows, ItemRows.Read(member.Rows), start);
            }
            else
            {
                // A unit has no member of its own: that of its size stands for both.
                var holder = member.Node.Type == SchemaValueTypes.Unit.Name ? members.First(m => m.Node.Construct == "text") : member;
                VisitValue(member, holder, className, path + "@" + member.Node.Name, "Attribute", rows, start);
            }
        }

        foreach (var member in members.Where(m => m.Node.Construct == "text"))
        {
            VisitValue(member, member, className, path + "#text", "Text", rows, start);
        }

        foreach (var member in members.Where(m => m.Node.Construct == "element"))
        {
            VisitChild(member, className, path, rows, start, isReturn: _recursion.Returns(definition, member.Node));
        }
    }

    private void VisitChild(SchemaMember member, string className, string parentPath, RowsModel parentRows, int start, bool isReturn)
    {
        var path = parentPath + "/" + member.Node.Name;
        var rows = ItemRows.Fold(ItemRows.Read(member.Rows), parentRows);
        Mark(className, member.Node, start);
        Place(className, member.Node, path, rows);
        if (!ScalarElements.IsScalar(member.Node))
        {
            Add(path, "Element", className, _names.MemberOf(member.Node), member.Node, rows);
            if (!isReturn)
            {
                VisitElement(member.Node, path, rows);
            }
        }
        else if (ScalarElements.IsPresence(member.Node))
        {
            Add(path, "Element", className, _names.MemberOf(member.Node), member.Node, rows);
        }
        else if (member.Node.HasXmlContent)
        {
            Add(path, "Element", className, _names.MemberOf(member.Node), member.Node, rows);
        }
        else
        {
            // Element and text are one property, and what is said of the one is meant for both.
            var text = member.Node.Texts.First();
            var described = member.Node.Summary is null ? text : member.Node;
            Add(path, "Element", className, _names.MemberOf(member.Node), described, rows);
            var textRows = ItemRows.Fold(ItemRows.Read(text), rows);
            Add(path + "#text", "Text", className, _names.MemberOf(member.Node), text, textRows);
            VisitValues(text, _names.ValueSetOf(className, member.Group, member.Node, text), path + "#text", textRows);
            if (member.Node.Attributes.FirstOrDefault() is { } unit)
            {
                Add(path + "@" + unit.Name, "Attribute", className, _names.MemberOf(member.Node), unit, ItemRows.Fold(ItemRows.Read(unit), rows));
            }
        }
    }

    /// <param name="member">An attribute or a text.</param>
    /// <param name="holder">What gives its property the name.</param>
    /// <param name="className">The class.</param>
    /// <param name="path">Its path.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="parentRows">The rows of the element.</param>
    /// <param name="start">The number of the element's row in the table.</param>
    private void VisitValue(
        SchemaMember member, SchemaMember holder, string className, string path, string kind, RowsModel parentRows, int start)
    {
        var rows = ItemRows.Fold(ItemRows.Read(member.Rows), parentRows);
        Mark(className, member.Node, start);
        Place(className, member.Node, path, rows);
        Add(path, kind, className, _names.MemberOf(holder.Node), member.Node, rows);
        VisitValues(member.Node, _names.ValueSetOf(className, member.Group, member.Node), path, rows);
    }

    /// <param name="node">An attribute or a text.</param>
    /// <param name="ownSet">What the set of its values is called, if it has one of its own.</param>
    /// <param name="path">Its path.</param>
    /// <param name="rows">Its rows.</param>
    private void VisitValues(SchemaNode node, string ownSet, string path, RowsModel rows)
    {
        var isShared = _structure.IsEnumeration(node);
        if (!isShared && !SchemaValueTypes.Of(node.Type).HasListedValues)
        {
            return;
        }

        var set = isShared ? _structure.EnumerationOf(node) : node;
        var setName = isShared ? node.Type! : ownSet;
        foreach (var value in set.Values)
        {
            var valueRows = ItemRows.Fold(ItemRows.Read(value), rows);
            Place(setName, value, path + "=" + value.Name, valueRows);
            Add(path + "=" + value.Name, "Value", setName, _names.MemberOf(value), value, valueRows);
        }
    }

    private void VisitSelector(
        SchemaNode element, SchemaMember member, string className, string path, RowsModel parentRows, RowsModel own, int start)
    {
        var selector = member.Node;
        var attributePath = path + "@" + selector.Name;
        var rows = ItemRows.Fold(own, parentRows);
        var setName = _names.SelectorOf(element, className, member);
        Mark(className, selector, start);
        Place(className, selector, attributePath, rows);
        Add(attributePath, "Attribute", className, _names.MemberOf(selector), selector, rows);
        foreach (var variant in element.ShapeOwner.Variants)
        {
            var valueRows = ItemRows.Fold(ItemRows.Read(variant), rows);
            Place(setName, variant, attributePath + "=" + variant.Value, valueRows);
            Add(attributePath + "=" + variant.Value, "Value", setName, _names.MemberOf(variant), variant, valueRows);
        }
    }

    private void Place(string owner, SchemaNode node, string path, RowsModel rows)
    {
        var item = new Item(owner, node);
        if (!_placements.TryGetValue(item, out var placements))
        {
            _placements.Add(item, placements = []);
        }

        placements.Add(new Placement(path, rows));
    }

    private void Mark(string owner, SchemaNode node, int start) => _offsets[new Item(owner, node)] = _features.Count - start;

    private void Add(string path, string kind, string typeName, string? memberName, SchemaNode node, RowsModel rows) =>
        _features.Add(new FeatureModel(
            path,
            kind,
            typeName,
            memberName,
            SinceRows.Earliest(rows.Since),
            rows.Since.Where(r => !SinceRows.IsBare(r)).ToEquatableArray(),
            rows.Until,
            rows.Optional,
            node.IsOutputOnly,
            node.Default,
            node.Summary ?? ""));

    /// <summary>A class, or a member of one: what comes from a group is another item in each class that uses the group.</summary>
    private sealed class Item(string owner, SchemaNode node) : IEquatable<Item>
    {
        private readonly string _owner = owner;
        private readonly SchemaNode _node = node;

        public bool Equals(Item? other) => other is not null && _node == other._node && _owner == other._owner;

        public override bool Equals(object? obj) => Equals(obj as Item);

        public override int GetHashCode() => _owner.GetHashCode() ^ RuntimeHelpers.GetHashCode(_node);
    }
}

/// <summary>A path at which something stands, with the rows that hold there.</summary>
internal sealed record Placement(string Path, RowsModel Rows);
