using System;
using System.Collections.Generic;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Writes a document: its own text, with what became of the typed elements brought into it. Where nothing changed, nothing is touched,
/// nor looked at.
/// </summary>
internal sealed class DocumentWriter
{
    private readonly DocumentContent _content;
    private readonly DocumentPieces _pieces;
    private readonly ItemTexts _texts;
    private readonly TextPatches _patches = new();
    private readonly Dictionary<int, ContentEdit> _edits = [];
    private readonly Dictionary<LibvirtElement, (SiteItems Items, int Index)> _read = new(ReferenceComparer.Instance);

    private DocumentWriter(DocumentContent content)
    {
        _content = content;
        _pieces = new DocumentPieces(content);
        _texts = new ItemTexts(content, _pieces);
    }

    /// <summary>The text of the document as it is now.</summary>
    /// <exception cref="LibvirtXmlException">An element stands in it twice, or a value has a character that XML cannot carry.</exception>
    public static string Write(DocumentContent content) =>
        content.Mark.IsSet ? new DocumentWriter(content).Write() : content.Text;

    private string Write()
    {
        if (HasChangedList())
        {
            NoteWhatWasRead();
            CheckTwice();
        }

        foreach (var site in _content.Sites)
        {
            WriteSite(site);
        }

        foreach (var edit in _edits.Values)
        {
            edit.Complete();
        }

        return _patches.IsEmpty ? _content.Text : _patches.Apply(_content.Text, 0, _content.Text.Length);
    }

    private bool HasChangedList()
    {
        foreach (var site in _content.Sites)
        {
            foreach (var items in site.Lists)
            {
                if (items.Mark.IsSet)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void NoteWhatWasRead()
    {
        foreach (var site in _content.Sites)
        {
            foreach (var items in site.Lists)
            {
                for (var i = 0; i < items.Read.Count; i++)
                {
                    _read.Add(items.Read[i].Element, (items, i));
                }
            }
        }
    }

    private void CheckTwice()
    {
        var places = new Dictionary<LibvirtElement, (SiteItems Items, int Index)>(ReferenceComparer.Instance);
        foreach (var site in _content.Sites)
        {
            foreach (var items in site.Lists)
            {
                for (var i = 0; i < items.Now.Count; i++)
                {
                    if (places.TryGetValue(items.Now[i], out var first))
                    {
                        FailTwice(items.PathOf(i), first.Items.PathOf(first.Index));
                    }

                    places.Add(items.Now[i], (items, i));
                }
            }
        }
    }

    private static void FailTwice(string path, string first) =>
        throw new LibvirtXmlException($"{path} is the same object as {first}. An element can stand in one place only.", path);

    private void WriteSite(DocumentSite site)
    {
        if (site.Container is null)
        {
            WriteWholeDocument(site.Lists[0]);
        }
        else if (!site.IsMissing)
        {
            WriteLists(site);
        }
        else if (HasItems(site))
        {
            MakeContainer(site);
        }
    }

    private void WriteWholeDocument(SiteItems items)
    {
        (var read, var range) = items.Read[0];
        if (ReferenceEquals(items.Now[0], read))
        {
            _texts.Merge(items, 0, range, _patches);
        }
        else
        {
            _patches.Replace(range.Start, range.End, TextOf(items, 0)(FragmentLayout.Beside(_content.Text, _pieces.At(range.Start))));
        }
    }

    private void WriteLists(DocumentSite site)
    {
        foreach (var items in site.Lists)
        {
            if (items.Mark.IsSet)
            {
                WriteChangedList(items);
            }
            else
            {
                WriteList(items);
            }
        }
    }

    private void WriteList(SiteItems items)
    {
        for (var i = 0; i < items.Read.Count; i++)
        {
            _texts.Merge(items, i, items.Read[i].Range, _patches);
        }
    }

    // What was read and stays in its order keeps its place; between, what came takes the places of what went.
    private void WriteChangedList(SiteItems items)
    {
        var indexes = new int[items.Now.Count];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = _read.TryGetValue(items.Now[i], out var read) && read.Items == items ? read.Index : -1;
        }

        var places = ListOrder.PlacesOf(indexes, items.Read.Count);
        var isTaken = new bool[items.Read.Count];
        var previous = FirstPlace(items, places);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0)
            {
                Insert(items, i, previous);
                continue;
            }

            var range = items.Read[places[i]].Range;
            isTaken[places[i]] = true;
            previous = new Place(range.Start, IsAfter: true);
            if (indexes[i] == places[i])
            {
                _texts.Merge(items, i, range, _patches);
            }
            else
            {
                EditOf(items.Site.Start).Replace(_pieces.At(range.Start), TextOf(items, i));
            }
        }

        for (var i = 0; i < isTaken.Length; i++)
        {
            if (!isTaken[i])
            {
                EditOf(items.Site.Start).Remove(_pieces.At(items.Read[i].Range.Start));
            }
        }
    }

    // Where what comes first has to stand.
    private Place? FirstPlace(SiteItems items, int[] places)
    {
        if (items.Read.Count == 0)
        {
            return items.Now.Count == 0 ? null : Neighbour(items);
        }

        foreach (var place in places)
        {
            if (place >= 0)
            {
                return new Place(items.Read[place].Range.Start, IsAfter: false);
            }
        }

        return null;
    }

    private void Insert(SiteItems items, int index, Place? place)
    {
        var edit = EditOf(items.Site.Start);
        if (place is { } known)
        {
            edit.Insert(new PiecePlace(_pieces.At(known.Start), known.IsAfter), TextOf(items, index));
        }
        else
        {
            edit.Insert(TextOf(items, index));
        }
    }

    // Where libvirt would write the first element of its kind; null in an empty container.
    private Place? Neighbour(SiteItems items)
    {
        Place? place = null;
        foreach (var child in _pieces.At(items.Site.Start).Children)
        {
            if (child.IsElement && items.Item.After.Contains(child.Name))
            {
                place = new Place(child.Start, IsAfter: true);
            }
            else if (child.IsElement)
            {
                place ??= new Place(child.Start, IsAfter: false);
            }
        }

        return place;
    }

    private void MakeContainer(DocumentSite site)
    {
        XmlPiece? next = null;
        XmlPiece? last = null;
        foreach (var child in _pieces.At(site.Start).Children)
        {
            if (child.IsElement && site.Container!.Before.Contains(child.Name))
            {
                next ??= child;
            }

            if (child.IsElement)
            {
                last = child;
            }
        }

        if (next is not null)
        {
            EditOf(site.Start).Insert(new PiecePlace(next, IsAfter: false), layout => ContainerText(site, layout));
        }
        else if (last is not null)
        {
            EditOf(site.Start).Insert(new PiecePlace(last, IsAfter: true), layout => ContainerText(site, layout));
        }
        else
        {
            EditOf(site.Start).Insert(layout => ContainerText(site, layout));
        }
    }

    private string ContainerText(DocumentSite site, FragmentLayout layout)
    {
        var text = new StringBuilder("<").Append(site.Container!.Name).Append('>');
        var inner = layout.Inner;
        foreach (var items in site.Lists)
        {
            for (var i = 0; i < items.Now.Count; i++)
            {
                text.Append(inner.Break).Append(TextOf(items, i)(inner));
            }
        }

        return text.Append(layout.Break).Append("</").Append(site.Container.Name).Append('>').ToString();
    }

    private static bool HasItems(DocumentSite site)
    {
        foreach (var items in site.Lists)
        {
            if (items.Now.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    // An element of this document keeps its text wherever it goes; any other is written as libvirt writes it.
    private Func<FragmentLayout, string> TextOf(SiteItems items, int index)
    {
        if (!_read.TryGetValue(items.Now[index], out var read))
        {
            return layout => _texts.New(items, index, layout);
        }

        var range = read.Items.Read[read.Index].Range;
        return _ => _texts.Moved(items, index, read.Items, range);
    }

    private ContentEdit EditOf(int parent)
    {
        if (!_edits.TryGetValue(parent, out var edit))
        {
            _edits.Add(parent, edit = new ContentEdit(_content.Text, _pieces.At(parent), _patches));
        }

        return edit;
    }

    /// <summary>Before or after the element that begins at a position, and stays; its piece is not asked for until something comes there.</summary>
    private readonly record struct Place(int Start, bool IsAfter);
}
