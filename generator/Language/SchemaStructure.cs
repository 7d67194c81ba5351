using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>Look-ups in a merged schema: members through groups, and every element wherever it is defined.</summary>
internal sealed class SchemaStructure(SchemaNode schema)
{
    private readonly Dictionary<string, SchemaNode> _groups =
        schema.Groups.ToDictionary(g => g.Name!, StringComparer.Ordinal);

    private readonly Dictionary<string, SchemaNode> _enumerations =
        schema.Enumerations.ToDictionary(e => e.Name!, StringComparer.Ordinal);

    /// <summary>The attributes, texts, elements and places of an element, a variant or a group, those of its groups included.</summary>
    public IEnumerable<SchemaMember> MembersOf(SchemaNode owner) => MembersOf(owner, group: null, []);

    public SchemaNode EnumerationOf(SchemaNode node) => _enumerations[node.Type!];

    public bool IsEnumeration(SchemaNode node) => node.Type is { } type && _enumerations.ContainsKey(type);

    /// <summary>The element that directly holds a shape or an attribute.</summary>
    public SchemaNode ElementWith(SchemaNode child) => AllElements().First(e => e.Children.Contains(child));

    /// <summary>Every element, each definition once.</summary>
    public IEnumerable<SchemaNode> AllElements() => ElementsBelow(schema);

    private static IEnumerable<SchemaNode> ElementsBelow(SchemaNode node) => node.Children.SelectMany(child =>
        child.Construct == "element" ? ElementsBelow(child).Prepend(child) : ElementsBelow(child));

    private IEnumerable<SchemaMember> MembersOf(SchemaNode owner, string? group, IReadOnlyList<SchemaNode> rowsOfUse)
    {
        foreach (var child in owner.Children)
        {
            switch (child.Construct)
            {
                case "use":
                    var used = child.GroupName!;
                    foreach (var member in MembersOf(_groups[used], used, RowsOf(child, rowsOfUse)))
                    {
                        yield return member;
                    }

                    break;
                case "attribute" or "text" or "element" or "place":
                    yield return new SchemaMember(child, group, RowsOf(child, rowsOfUse));
                    break;
            }
        }
    }

    /// <summary>Of each kind of row the item's own, else those of the use that brought it.</summary>
    private static List<SchemaNode> RowsOf(SchemaNode item, IReadOnlyList<SchemaNode> rowsOfUse) => SchemaGrammar.Rows
        .SelectMany(kind => item.ChildrenOf(kind).Any() ? item.ChildrenOf(kind) : rowsOfUse.Where(row => row.Construct == kind))
        .ToList();
}

/// <summary>
/// A member where it is used: its definition, the group it comes from if any, and the rows that hold there (its own, else
/// those of the use).
/// </summary>
internal sealed record SchemaMember(SchemaNode Node, string? Group, IReadOnlyList<SchemaNode> Rows);
