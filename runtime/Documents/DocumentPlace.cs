using System;
using System.Collections.ObjectModel;

namespace Libvirt.Xml;

/// <summary>
/// The typed elements in one place of a document, such as one list of devices. What is put in, taken out or moved here is so in the
/// document's text when that is written.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class DocumentPlace<T> : Collection<T>
    where T : LibvirtElement
{
    private readonly string? _fixedBecause;

    internal DocumentPlace(string path, string? fixedBecause)
    {
        Path = path;
        _fixedBecause = fixedBecause;
    }

    /// <summary>The path of the element around, such as <c>domain/devices</c>; empty where the typed element is the whole document.</summary>
    public string Path { get; }

    internal void Fill(T item) => Items.Add(item);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document, and there can be no other beside it.</exception>
    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        CheckSize();
        base.InsertItem(index, item);
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    protected override void RemoveItem(int index)
    {
        CheckSize();
        base.RemoveItem(index);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    protected override void ClearItems()
    {
        CheckSize();
        base.ClearItems();
    }

    private void CheckSize()
    {
        if (_fixedBecause is not null)
            throw new NotSupportedException(_fixedBecause);
    }
}
