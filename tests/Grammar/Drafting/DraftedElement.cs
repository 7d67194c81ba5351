using System.Collections.Generic;
using System.Collections.Immutable;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>An element with all that any of its alternatives holds. Elements that hold the same are one object.</summary>
/// <param name="name">Its name, with the prefix of its namespace if it is in one.</param>
internal sealed class DraftedElement(string name)
{
    public string Name { get; } = name;

    public List<DraftedValue> Attributes { get; } = [];

    public DraftedValue? Text { get; set; }

    public List<DraftedChild> Children { get; } = [];

    /// <summary>Whether it may hold elements of any name.</summary>
    public bool HasAnyXml { get; set; }

    /// <summary>Whether it stands in itself, at whatever depth.</summary>
    public bool IsRecursive { get; set; }

    /// <summary>Whether the grammar has more of it than is drafted.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether it says all by being there.</summary>
    public bool IsEmpty => this is { Attributes: [], Text: null, Children: [], HasAnyXml: false, IsCut: false };
}

/// <summary>An attribute, or the text of an element.</summary>
/// <param name="Name">The attribute's name; empty for the text.</param>
/// <param name="Occurs">How often it may occur.</param>
/// <param name="Types">The types that the grammar allows it.</param>
internal sealed record DraftedValue(string Name, Occurrence Occurs, ImmutableArray<ValueSpace> Types)
{
    /// <summary>To how many digits a hexadecimal number is padded, if that is known.</summary>
    public int? Digits { get; init; }
}

/// <summary>An element where it stands in another.</summary>
/// <param name="Element">The element.</param>
/// <param name="Occurs">How the schema language writes how often: <c>0..1</c>, <c>1</c>, <c>0..n</c>, <c>1..n</c>.</param>
internal sealed record DraftedChild(DraftedElement Element, string Occurs);
