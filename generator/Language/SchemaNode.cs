using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>One construct of the schema language with its attributes and children, as read and as merged.</summary>
internal sealed partial class SchemaNode(string construct, SchemaPosition position, bool isShipped = true)
{
    /// <summary>The name of the construct: <c>element</c>, <c>attribute</c>, <c>since</c>, …</summary>
    public string Construct { get; } = construct;

    public SchemaPosition Position { get; } = position;

    /// <summary>Whether the package brought it; false for what a project's own file adds.</summary>
    public bool IsShipped { get; } = isShipped;

    /// <summary>Of an element whose name has a prefix, the namespace that it is in; null for all else.</summary>
    public string? NamespaceUri { get; set; }

    public Dictionary<string, SchemaFact> Facts { get; } = new(System.StringComparer.Ordinal);

    public List<SchemaNode> Children { get; } = [];

    /// <summary>Of an element that refers to another one: that one, whose class it has. Null for one that is defined where it stands.</summary>
    public SchemaNode? Definition { get; set; }

    /// <summary>Of an element that takes its shapes from a set: the set.</summary>
    public SchemaNode? ShapeSet { get; set; }

    /// <summary>Whether elements elsewhere refer to it.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>What holds the members of an element: what it refers to, or itself.</summary>
    public SchemaNode Content => Definition ?? this;

    /// <summary>What holds the shapes of an element, and gives the class its name: a set, what it refers to, or itself.</summary>
    public SchemaNode ShapeOwner => Content.ShapeSet ?? Content;

    /// <summary>Whether an element has several shapes.</summary>
    public bool Varies => ShapeOwner.Variants.Any();

    /// <summary>Of an element with several shapes, its own attribute that chooses among them; null where one of its parent does.</summary>
    public SchemaNode? OwnSelector => Content.Attributes.FirstOrDefault(attribute => attribute.Selects == "self");

    /// <summary>What tells it from its siblings of the same construct; null when siblings may be alike.</summary>
    public string? Key => SchemaGrammar.KeyOf(Construct) is { } fact ? this[fact] : null;

    /// <summary>Construct and key in one; null when siblings may be alike.</summary>
    public string? Identity => Key is { } key ? Construct + " " + key : null;

    /// <summary>The text of a fact, or null when it is not stated.</summary>
    public string? this[string fact] => Facts.TryGetValue(fact, out var stated) ? stated.Text : null;

    private bool IsTrue(string fact) => this[fact] == "true";

    public SchemaPosition PositionOf(string fact) => Facts.TryGetValue(fact, out var stated) ? stated.Position : Position;

    /// <summary>
    /// Takes a fact back, so that the one that it is laid over holds again, if there is any. Whether the node was whole before that fact was
    /// laid over it.
    /// </summary>
    public bool Retract(string fact)
    {
        var retracted = Facts[fact];
        Facts.Remove(fact);
        if (retracted.Overlaid is { } overlaid)
        {
            Facts[fact] = overlaid;
            return true;
        }

        return IsShipped && !retracted.IsShipped;
    }

    /// <summary>Takes elements out, each together with the attributes beside it that select its shape.</summary>
    public void RemoveElements(System.Func<SchemaNode, bool> isRemoved)
    {
        var removed = Elements.Where(isRemoved).ToList();
        if (removed.Count > 0)
        {
            var nodes = new HashSet<SchemaNode>(removed);
            var names = new HashSet<string?>(removed.Select(element => element.Name));
            Children.RemoveAll(child => nodes.Contains(child) || (child.Selects is { } selected && names.Contains(selected)));
        }
    }

    public IEnumerable<SchemaNode> ChildrenOf(string construct)
    {
        foreach (var child in Children)
        {
            if (child.Construct == construct)
            {
                yield return child;
            }
        }
    }
}

/// <summary>An attribute of a schema construct: its text, where it stands, and whether the package brought it.</summary>
internal sealed record SchemaFact(string Text, SchemaPosition Position, bool IsShipped = true)
{
    /// <summary>The fact of an earlier file that this one is laid over, which holds again when this one is wrong; null when there is none.</summary>
    public SchemaFact? Overlaid { get; set; }
}
