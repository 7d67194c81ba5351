using System;
using System.Collections;
using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// The typed elements of one kind in a document, in the order of its text. Usually they stand in one place; where a document has several,
/// such as a snapshot that holds a guest twice, the list goes through all of them, and <see cref="Places"/> has them apart.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class DocumentList<T> : IList<T>, IReadOnlyList<T>
    where T : LibvirtElement
{
    private readonly PlaceCounts _counts;
    private readonly string _noPlace;

    internal DocumentList(IReadOnlyList<DocumentPlace<T>> places, string noPlace)
    {
        Places = places;
        _noPlace = noPlace;
        _counts = new PlaceCounts(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            places[i].CountIn(_counts, i);
        }
    }

    /// <summary>
    /// The places that have such elements or can have them, in the order of the text: also those that are empty, and those whose
    /// container will only be made when the first element comes.
    /// </summary>
    public IReadOnlyList<DocumentPlace<T>> Places { get; }

    /// <summary>How many elements there are in all places.</summary>
    public int Count => _counts.Total;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <summary>The element at an index that counts through all places. Setting it puts another element in its place in the text.</summary>
    public T this[int index]
    {
        get
        {
            (var place, var inPlace) = Locate(index);
            return place[inPlace];
        }

        set
        {
            (var place, var inPlace) = Locate(index);
            place[inPlace] = value;
        }
    }

    /// <summary>
    /// Adds an element after the last one, in the place where that stands; to the first place when there is none in any.
    /// </summary>
    /// <exception cref="NotSupportedException">The document has no place for another one.</exception>
    public void Add(T item)
    {
        if (Places.Count == 0)
        {
            throw new NotSupportedException(_noPlace);
        }

        var place = Count == 0 ? Places[0] : Locate(Count - 1).Place;
        place.Add(item);
    }

    /// <summary>Inserts an element before the one at the index, in the place where that stands; at the end it is added.</summary>
    /// <exception cref="NotSupportedException">The document has no place for another one.</exception>
    public void Insert(int index, T item)
    {
        if (index == Count)
        {
            Add(item);
            return;
        }

        (var place, var inPlace) = Locate(index);
        place.Insert(inPlace, item);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    public bool Remove(T item)
    {
        foreach ((var place, _) in FilledPlaces())
        {
            if (place.Remove(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    public void RemoveAt(int index)
    {
        (var place, var inPlace) = Locate(index);
        place.RemoveAt(inPlace);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The element is the whole document.</exception>
    public void Clear()
    {
        foreach (var place in Places)
        {
            place.Clear();
        }
    }

    /// <inheritdoc/>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <inheritdoc/>
    public int IndexOf(T item)
    {
        foreach ((var place, var before) in FilledPlaces())
        {
            var index = place.IndexOf(item);
            if (index >= 0)
            {
                return before + index;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach ((var place, var before) in FilledPlaces())
        {
            place.CopyTo(array, arrayIndex + before);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach ((var place, _) in FilledPlaces())
        {
            foreach (var item in place)
            {
                yield return item;
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // With how many elements stand before each. Passes by the empty ones, of which a document may have as many as it likes.
    private IEnumerable<(DocumentPlace<T> Place, int Before)> FilledPlaces()
    {
        for (var before = 0; before < Count;)
        {
            var place = Places[_counts.Find(before).Place];
            yield return (place, before);
            before += place.Count;
        }
    }

    private (DocumentPlace<T> Place, int Index) Locate(int index)
    {
        if (index < 0 || index >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such element.");
        }

        (var place, var inPlace) = _counts.Find(index);
        return (Places[place], inPlace);
    }
}
