using System;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>The children of one name in an element, which is told of every change. Made by emitted code.</summary>
/// <typeparam name="T">The type of the children.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ElementList<T> : Collection<T>
    where T : LibvirtElement
{
    private readonly LibvirtElement _owner;

    /// <summary>Begins without children.</summary>
    public ElementList(LibvirtElement owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        _owner = owner;
    }

    /// <summary>Adds a child that was read, which is no change.</summary>
    internal void Fill(T item) => Items.Add(item);

    /// <inheritdoc/>
    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        base.RemoveItem(index);
        _owner.NoteChange();
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        base.ClearItems();
        _owner.NoteChange();
    }
}
