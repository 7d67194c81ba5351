using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>What an element held in the text that no member of it holds, in the order of the text.</summary>
/// <param name="owner">The element.</param>
internal sealed class KeptContent(LibvirtElement owner)
{
    private readonly List<KeptItem> _items = [];
    private SlotSet _misfitChildren;

    public IReadOnlyList<KeptItem> Items => _items;

    /// <summary>The element that held it.</summary>
    public LibvirtElement Owner => owner;

    /// <summary>Whether any of it declares a prefix, or uses one that it does not declare.</summary>
    public bool HasPrefixes { get; private set; }

    public bool IsEmpty => _items.Count == 0;

    public void Add(KeptItem item)
    {
        if (item.Kind == KeptKind.MisfitText)
        {
            _misfitChildren.Add(item.Slot);
        }

        HasPrefixes |= item.Prefixes is not null || item.DeclaredPrefix is not null;
        _items.Add(item);
    }

    /// <summary>Whether a text that did not fit was read for the child slot.</summary>
    public bool HasMisfitChild(int slot) => _misfitChildren.Contains(slot);

    /// <summary>Whether the text has one more of the child in the slot.</summary>
    public bool HasDuplicate(int slot) => Find(slot, KeptKind.Duplicate, KeptKind.Duplicate) is not null;

    /// <summary>The text that did not fit an attribute, or null.</summary>
    public KeptItem? FindMisfitAttribute(int slot) => Find(slot, KeptKind.MisfitAttribute, KeptKind.MisfitAttribute);

    /// <summary>The element kept whole in the place of a child of text, or null.</summary>
    public KeptItem? FindChildReplacement(int slot) => Find(slot, KeptKind.MisfitText, KeptKind.DecoratedText);

    /// <summary>Notes that a text, kept for what else stood around it, does not fit either; false when there is none.</summary>
    public bool TurnIntoMisfit(int slot)
    {
        var item = Find(slot, KeptKind.DecoratedText, KeptKind.DecoratedText);
        if (item is null)
        {
            return false;
        }

        item.Kind = KeptKind.MisfitText;
        _misfitChildren.Add(slot);
        return true;
    }

    /// <summary>As <see cref="TurnIntoMisfit"/>, for the content of an element.</summary>
    public bool TurnContentIntoMisfit(int slot)
    {
        var item = FindContentReplacement(slot);
        if (item is null)
        {
            return false;
        }

        item.Kind = KeptKind.MisfitContent;
        return true;
    }

    /// <summary>The content kept whole in the place of the element's text, or null.</summary>
    public KeptItem? FindContentReplacement(int slot) => Find(slot, KeptKind.MisfitContent, KeptKind.DecoratedContent);

    /// <summary>Forgets what stands in for the value of an attribute, or the text that has the slot after all attributes.</summary>
    public void ForgetAttribute(int slot) => _items.RemoveAll(item => item.Slot == slot && (item.ReplacesAttribute || item.ReplacesContent));

    /// <summary>What was kept around the text in the place of which a child's new one is, or null.</summary>
    public KeptItem? FindAroundText(int slot) => Find(slot, KeptKind.AroundText, KeptKind.AroundText);

    /// <summary>Forgets a child that is to be gone: what stands in for it or around its text, and its duplicates.</summary>
    public void ForgetChild(int slot) => _items.RemoveAll(item =>
        item.Slot == slot && (item.ReplacesChild || item.Kind is KeptKind.AroundText or KeptKind.Duplicate));

    /// <summary>Forgets the text that stands in for a child, but not what stands around it.</summary>
    public void ForgetText(int slot)
    {
        _items.RemoveAll(item => item.Slot == slot && item.ReplacesChild && !KeptText.HasAround(item));
        if (FindChildReplacement(slot) is { } decorated)
        {
            decorated.Kind = KeptKind.AroundText;
        }
    }

    // The newest first: only what was just read is ever looked for while reading.
    private KeptItem? Find(int slot, KeptKind first, KeptKind last)
    {
        for (var i = _items.Count - 1; i >= 0; i--)
        {
            var item = _items[i];
            if (item.Slot == slot && item.Kind >= first && item.Kind <= last)
            {
                return item;
            }
        }

        return null;
    }
}
