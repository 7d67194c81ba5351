using System;
using System.Collections.Generic;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Puts elements into the content of an element of a text and takes others out. What comes takes the lines and the indentation of its
/// neighbours; what goes takes its line with it.
/// </summary>
internal sealed class ContentEdit(string text, XmlPiece parent, TextPatches patches)
{
    private readonly List<XmlPiece> _removed = [];
    private readonly Dictionary<PiecePlace, List<Func<FragmentLayout, string>>> _inserted = [];
    private readonly List<Func<FragmentLayout, string>> _loose = [];

    public void Remove(XmlPiece child) => _removed.Add(child);

    /// <summary>Puts something beside a child; after what was put there before.</summary>
    public void Insert(PiecePlace place, Func<FragmentLayout, string> fragment)
    {
        if (!_inserted.TryGetValue(place, out var fragments))
        {
            _inserted.Add(place, fragments = []);
        }

        fragments.Add(fragment);
    }

    /// <summary>Puts something into the content, which has nothing beside which it would belong.</summary>
    public void Insert(Func<FragmentLayout, string> fragment) => _loose.Add(fragment);

    /// <summary>Puts something in the place of a child.</summary>
    public void Replace(XmlPiece child, Func<FragmentLayout, string> fragment) =>
        patches.Replace(child.Start, child.End, fragment(FragmentLayout.Beside(text, child)));

    /// <summary>Makes the changes; nothing can be added afterwards.</summary>
    public void Complete()
    {
        var gone = new HashSet<XmlPiece>(_removed);
        InsertAll(isAfter: false, gone);
        InsertAll(isAfter: true, gone);
        if (_loose.Count > 0)
        {
            InsertLoose();
        }

        RemoveLines();
    }

    // What goes takes with it the line break before it, so what comes before that comes behind it, and brings one.
    private void InsertAll(bool isAfter, HashSet<XmlPiece> gone)
    {
        foreach (var inserted in _inserted)
        {
            var place = inserted.Key;
            if (place.IsAfter == isAfter)
            {
                InsertBeside(gone.Contains(place.Neighbour) ? place with { IsAfter = true } : place, inserted.Value);
            }
        }
    }

    private void InsertBeside(PiecePlace place, List<Func<FragmentLayout, string>> fragments)
    {
        var layout = FragmentLayout.Beside(text, place.Neighbour);
        var position = place.IsAfter ? EndOfLine(place.Neighbour) : place.Neighbour.Start;
        foreach (var fragment in fragments)
        {
            patches.Insert(position, place.IsAfter ? layout.Break + fragment(layout) : fragment(layout) + layout.Break);
        }
    }

    private void InsertLoose()
    {
        if (_removed.Count > 0)
        {
            var place = _removed[0];
            _removed.RemoveAt(0);
            patches.Replace(place.Start, place.End, Joined(FragmentLayout.Beside(text, place)));
            return;
        }

        XmlPiece? last = null;
        foreach (var child in parent.Children)
        {
            if (!child.IsBlank(text))
            {
                last = child;
            }
        }

        if (last is null)
        {
            InsertIntoEmpty();
        }
        else
        {
            InsertBeside(new PiecePlace(last, IsAfter: true), _loose);
        }
    }

    private void InsertIntoEmpty()
    {
        var outer = FragmentLayout.Beside(text, parent);
        var inner = outer.Inner;
        var content = inner.Break + Joined(inner) + outer.Break;
        if (parent.EndsAtOnce)
        {
            TextMerge.Open(text, parent, content, patches);
        }
        else
        {
            patches.Replace(parent.TagEnd, parent.ContentEnd, content);
        }
    }

    private string Joined(FragmentLayout layout)
    {
        var joined = new StringBuilder();
        foreach (var fragment in _loose)
        {
            joined.Append(joined.Length == 0 ? "" : layout.Break).Append(fragment(layout));
        }

        return joined.ToString();
    }

    // A comment in the same line belongs to what stands before it.
    private int EndOfLine(XmlPiece piece)
    {
        var end = piece.End;
        while (true)
        {
            var next = SkipSpaces(end);
            if (StandsAt(next, "<!--"))
            {
                end = text.IndexOf("-->", next, StringComparison.Ordinal) + "-->".Length;
            }
            else if (StandsAt(next, "<?"))
            {
                end = text.IndexOf("?>", next, StringComparison.Ordinal) + "?>".Length;
            }
            else
            {
                return end;
            }
        }
    }

    // What goes together from one line is one gap.
    private void RemoveLines()
    {
        _removed.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        for (var i = 0; i < _removed.Count;)
        {
            var start = _removed[i].Start;
            var end = _removed[i++].End;
            while (i < _removed.Count && _removed[i].Start == SkipSpaces(end))
            {
                end = _removed[i++].End;
            }

            RemoveLine(start, end);
        }
    }

    private void RemoveLine(int start, int end)
    {
        var place = LinePlace.Of(text, start);
        var next = SkipSpaces(end);
        var endsLine = text[next] is '\n' or '\r' || next == parent.ContentEnd;
        if (!place.IsFirst)
        {
            patches.Remove(start - place.Indent.Length, end);
        }
        else if (endsLine)
        {
            patches.Remove(place.BreakStart, end);
        }
        else
        {
            patches.Remove(start, next);
        }
    }

    private int SkipSpaces(int position)
    {
        while (text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private bool StandsAt(int position, string expected) =>
        string.CompareOrdinal(text, position, expected, 0, expected.Length) == 0;
}
