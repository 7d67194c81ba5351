using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using Libvirt.Gen.Binding;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>Lists everything that the schema describes below a root, in the same terms as <see cref="GrammarWalker"/>.</summary>
internal sealed class SchemaWalker
{
    private readonly SchemaStructure _structure;
    private readonly List<Item> _items = [];
    private readonly Dictionary<string, ShapeSelector> _selectors = new(StringComparer.Ordinal);

    private SchemaWalker(SchemaNode schema) => _structure = new SchemaStructure(schema);

    /// <summary>Lists a root element and all that it holds.</summary>
    /// <returns>The items, and by the path of their element the attributes that select shapes.</returns>
    public static (IReadOnlyList<Item> Items, IReadOnlyDictionary<string, ShapeSelector> Selectors) Walk(SchemaNode schema, string root)
    {
        var walker = new SchemaWalker(schema);
        var element = schema.Elements.First(e => e.Name == root);
        var rows = ItemRows.Read(element);
        walker.Add(ItemKind.Element, root, "", element, Occurrence.Once, LifetimeOf(rows));
        walker.VisitElement(element, root, "", rows);
        return (walker._items, walker._selectors);
    }

    private void VisitElement(SchemaNode element, string path, string shape, RowsModel rows)
    {
        if (!element.Variants.Any())
        {
            VisitMembers(element, path, shape, rows);
        }
        else if (element.Attributes.FirstOrDefault(a => a.Selects == "self") is { } selector)
        {
            VisitSelector(element, selector, path, shape, rows, child: null);
            VisitVariants(element, path, rows, value => Shapes.Join(shape, path, selector.Name!, value));
        }
    }

    private void VisitVariants(SchemaNode element, string path, RowsModel rows, Func<string, string> shapeOf)
    {
        foreach (var variant in element.Variants)
        {
            VisitMembers(variant, path, shapeOf(variant.Value!), Fold(variant, rows));
        }
    }

    private void VisitMembers(SchemaNode owner, string path, string shape, RowsModel rows)
    {
        var members = _structure.MembersOf(owner).ToList();
        var selectors = members.Select(m => m.Node).Where(n => n.Construct == "attribute" && n.Selects is not null).ToList();
        foreach (var member in members)
        {
            switch (member.Node.Construct)
            {
                case "attribute" when member.Node.Selects is { } child:
                    var target = members.Select(m => m.Node).First(n => n.Construct == "element" && n.Name == child);
                    VisitSelector(target, member.Node, path, shape, rows, child);
                    break;
                case "attribute":
                    VisitValue(ItemKind.Attribute, member, $"{path}@{member.Node.Name}", shape, rows);
                    break;
                case "text":
                    VisitValue(ItemKind.Text, member, path + "#text", shape, rows);
                    break;
                case "element":
                    var selector = selectors.FirstOrDefault(s => s.Selects == member.Node.Name);
                    VisitChild(member, path, shape, rows, selector);
                    break;
            }
        }
    }

    private void VisitChild(SchemaMember member, string parent, string shape, RowsModel outer, SchemaNode? selector)
    {
        var element = member.Node;
        var path = $"{parent}/{element.Name}";
        var rows = Fold(member, outer);
        Add(ItemKind.Element, path, shape, element, OccursOf(element), LifetimeOf(rows));
        if (selector is null)
        {
            VisitElement(element, path, shape, rows);
        }
        else
        {
            VisitVariants(element, path, rows, value => Shapes.Join(shape, parent, selector.Name!, value));
        }
    }

    private void VisitSelector(SchemaNode element, SchemaNode selector, string path, string shape, RowsModel outer, string? child)
    {
        var rows = Fold(selector, outer);
        var values = element.Variants.ToImmutableDictionary(v => v.Value!, v => LifetimeOf(Fold(v, rows)));
        _selectors[path] = new ShapeSelector(selector.Name!, child, [.. values.Keys]);
        Add(
            ItemKind.Attribute,
            $"{path}@{selector.Name}",
            shape,
            selector,
            OccursOf(selector),
            LifetimeOf(rows),
            new ValueSpace(ValueSpaceKind.Enumeration) { Values = [.. values.Keys.Order(StringComparer.Ordinal)] },
            values);
    }

    private void VisitValue(ItemKind kind, SchemaMember member, string path, string shape, RowsModel outer)
    {
        var rows = Fold(member, outer);
        var set = _structure.IsEnumeration(member.Node) ? _structure.EnumerationOf(member.Node) : member.Node;
        var values = set.Values.ToImmutableDictionary(v => v.Name!, v => LifetimeOf(Fold(v, rows)));
        Add(kind, path, shape, member.Node, OccursOf(member.Node), LifetimeOf(rows), TypeOf(member.Node, set, values.Keys), values);
    }

    private static ValueSpace TypeOf(SchemaNode node, SchemaNode set, IEnumerable<string> values)
    {
        ImmutableArray<string> ordered = [.. values.Order(StringComparer.Ordinal)];
        if (set != node)
        {
            return Set(node, set.IsOpen, ordered);
        }

        return node.Type switch
        {
            "enum" => Set(node, isOpen: false, ordered),
            "open" => Set(node, isOpen: true, ordered),
            "yesNo" => new ValueSpace(ValueSpaceKind.YesNo),
            "onOff" => new ValueSpace(ValueSpaceKind.OnOff),
            "integer" => Number(ValueSpaceKind.Integer, node),
            "hex" => Number(ValueSpaceKind.Hex, node),
            "size" => new ValueSpace(ValueSpaceKind.Integer, 0, ulong.MaxValue),
            "unit" => new ValueSpace(ValueSpaceKind.Unit),
            "uuid" => new ValueSpace(ValueSpaceKind.Uuid),
            "mac" => new ValueSpace(ValueSpaceKind.Mac),
            "ip" => new ValueSpace(ValueSpaceKind.Ip),
            "ipv4" => new ValueSpace(ValueSpaceKind.IPv4),
            "ipv6" => new ValueSpace(ValueSpaceKind.IPv6),
            _ => new ValueSpace(ValueSpaceKind.Text, Pattern: node.Pattern),
        };
    }

    private static ValueSpace Set(SchemaNode node, bool isOpen, ImmutableArray<string> values) => isOpen
        ? new ValueSpace(ValueSpaceKind.Text, Pattern: node.Pattern) { Values = values }
        : new ValueSpace(ValueSpaceKind.Enumeration) { Values = values };

    private static ValueSpace Number(ValueSpaceKind kind, SchemaNode node) => new(
        kind,
        BigInteger.Parse(node.Min ?? "0", CultureInfo.InvariantCulture),
        BigInteger.Parse(node.Max ?? SchemaNumber.DefaultMax, CultureInfo.InvariantCulture));

    private static Occurrence OccursOf(SchemaNode node) => node.Construct switch
    {
        "attribute" => node.IsRequired ? Occurrence.Once : Occurrence.Optional,
        "text" => Occurrence.Once,
        _ => node.Occurs switch
        {
            "1" => Occurrence.Once,
            "0..n" => new Occurrence(0, null),
            "1..n" => new Occurrence(1, null),
            _ => Occurrence.Optional,
        },
    };

    private static RowsModel Fold(SchemaNode node, RowsModel outer) => ItemRows.Fold(ItemRows.Read(node), outer);

    private static RowsModel Fold(SchemaMember member, RowsModel outer) => ItemRows.Fold(ItemRows.Read(member.Rows), outer);

    /// <summary>What the rows say of some hypervisor or under some condition: a grammar is that of all of them.</summary>
    private static Lifetime LifetimeOf(RowsModel rows) => new(
        SinceRows.Earliest(rows.Since) is > 0 and var since ? since : null,
        rows.Until.Select(row => (int?)row.Release).Min(),
        rows.Optional.Select(row => (int?)row.Release).Min());

    private void Add(
        ItemKind kind,
        string path,
        string shape,
        SchemaNode node,
        Occurrence occurs,
        Lifetime lifetime,
        ValueSpace? type = null,
        IReadOnlyDictionary<string, Lifetime>? values = null) =>
        _items.Add(new Item(kind, path, shape)
        {
            Place = new SourcePlace(Path.GetFileName(node.Position.Path), node.Position.Line),
            Occurs = occurs,
            Type = type,
            Lifetime = lifetime,
            ValueLifetimes = values ?? ImmutableDictionary<string, Lifetime>.Empty,
        });
}
