using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The texts of the elements of one name in an element, which is told of every change. What the elements have besides (attributes, comments)
/// stays with the place in the list until that is removed. Made by emitted code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextList : Collection<string>
{
    private readonly LibvirtElement _owner;
    private readonly List<TextItem> _items = [];

    /// <summary>Begins without texts.</summary>
    public TextList(LibvirtElement owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        _owner = owner;
    }

    /// <summary>The elements, one for each text.</summary>
    internal List<TextItem> Elements => _items;

    /// <summary>A list of these texts; the list itself if it is the owner's own.</summary>
    /// <exception cref="ArgumentNullException">One of the texts is null.</exception>
    public static TextList? Of(LibvirtElement owner, IEnumerable<string>? texts)
    {
        if (texts is null || (texts is TextList known && known._owner == owner))
        {
            return (TextList?)texts;
        }

        var list = new TextList(owner);
        foreach (var text in texts)
        {
            list.Add(text);
        }

        return list;
    }

    /// <summary>Reads one more of the elements, which is no change.</summary>
    public void Read(ref LibvirtXmlReader reader)
    {
        var item = new TextItem();
        item.ReadXml(ref reader);
        _items.Add(item);
        Items.Add(item.Value);
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
        _items.Insert(index, new TextItem { Value = item });
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
        _items[index].Value = item;
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        base.RemoveItem(index);
        _items.RemoveAt(index);
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        base.ClearItems();
        _items.Clear();
        _owner.NoteChange();
    }
}
