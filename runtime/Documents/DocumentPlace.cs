using System;
using System.Collections.ObjectModel;
using Libvirt.Xml.Serialization;

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
    private readonly ChangeMark _mark;
    private PlaceCounts? _counts;
    private int _number;

    internal DocumentPlace(string path, string? fixedBecause, ChangeMark mark)
    {
        _mark = mark;
        Path = path;
        _fixedBecause = fixedBecause;
    }

    /// <summary>The path of the element around, such as <c>domain/devices</c>; empty where the typed element is the whole document.</summary>
    public string Path { get; }

    internal void Fill(T item) => Items.Add(item);

    /// <summary>Has the elements counted as those of a list's place of this number, now and from now on.</summary>
    internal void CountIn(PlaceCounts counts, int number)
    {
        _counts = counts;
        _number = number;
        counts.Add(number, Count);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document, and there can be no other beside it.</exception>
    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        CheckSize();
        base.InsertItem(index, item);
        NoteChange(1);
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
        NoteChange(0);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    protected override void RemoveItem(int index)
    {
        CheckSize();
        base.RemoveItem(index);
        NoteChange(-1);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    protected override void ClearItems()
    {
        CheckSize();
        var count = Count;
        base.ClearItems();
        NoteChange(-count);
    }

    private void NoteChange(int more)
    {
        _counts?.Add(_number, more);
        _mark.Set();
    }

    private void CheckSize()
    {
        if (_fixedBecause is not null)
        {
            throw new NotSupportedException(_fixedBecause);
        }
    }
}
