using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A piece of text that no member holds, with its place.</summary>
internal sealed class KeptItem
{
    public KeptItem(KeptKind kind, string name, string raw, int offset)
    {
        Kind = kind;
        Name = name;
        Raw = raw;
        Offset = offset;
    }

    public KeptKind Kind { get; set; }

    /// <summary>The name of the attribute or element; empty for anything else.</summary>
    public string Name { get; }

    /// <summary>The text as it stood; of an attribute with its name and quotes.</summary>
    public string Raw { get; }

    /// <summary>The place in the text it was read from, by which pieces of a document are put in order.</summary>
    public int Offset { get; }

    /// <summary>The known attribute before it, for an unknown attribute; null when it came first.</summary>
    public string? AttributeAnchor { get; set; }

    /// <summary>
    /// The slot of its own for a value that did not fit and a duplicate; for the rest, the slot of the known child before it.
    /// </summary>
    public int Slot { get; set; } = XmlFrame.NoSlot;

    /// <summary>Which of the children in the slot it follows.</summary>
    public int Index { get; set; }

    /// <summary>Of an element of text that holds a size, the attribute with its unit, which belongs to the value; null for all else.</summary>
    public string? UnitName { get; init; }

    /// <summary>The prefixes that it uses without declaring them, and what they stood for; null when there are none, as usual.</summary>
    public IReadOnlyList<PrefixBinding>? Prefixes { get; set; }

    /// <summary>The prefix that it declares for its element, or null.</summary>
    public string? DeclaredPrefix => Kind == KeptKind.Attribute ? OuterPrefixes.DeclaredBy(Name.AsSpan()) : null;

    public bool IsAttribute => Kind <= KeptKind.SpelledAttribute;

    /// <summary>Whether it stands by itself in the content of its element.</summary>
    public bool IsInContent => Kind is > KeptKind.SpelledAttribute and < KeptKind.BeforeRoot and not KeptKind.AroundText;

    /// <summary>Whether it stands in for the attribute of its slot.</summary>
    public bool ReplacesAttribute => Kind is KeptKind.MisfitAttribute or KeptKind.SpelledAttribute;

    /// <summary>Whether it stands in for the text that is its element's content.</summary>
    public bool ReplacesContent => Kind is KeptKind.MisfitContent or KeptKind.DecoratedContent;

    /// <summary>Whether it stands in for the child of its slot.</summary>
    public bool ReplacesChild => Kind is KeptKind.MisfitText or KeptKind.DecoratedText;
}
