using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Decides beside what in the source the children that come have to stand.</summary>
internal sealed class AddedPlaces
{
    private readonly ChildMatch _match;
    private readonly Dictionary<XmlPiece, PiecePlace?> _places = [];

    public AddedPlaces(XmlPiece now, ChildMatch match)
    {
        _match = match;
        var nextAlike = NextAlike(now);
        var lastAlike = new SortedDictionary<string, XmlPiece>(StringComparer.Ordinal);
        XmlPiece? previous = null;
        foreach (var child in now.Children)
        {
            if (match.Added.Contains(child))
            {
                _places.Add(child, PlaceOf(child, lastAlike, nextAlike, previous));
            }
            else if (!match.Staying.ContainsKey(child))
            {
                continue;
            }

            previous = child;
            if (child.IsElement)
            {
                lastAlike[child.Name] = child;
            }
        }

        PlaceFirst(now);
    }

    /// <summary>The place of a child that comes; null when nothing stays beside which it could stand.</summary>
    public PiecePlace? Find(XmlPiece added) => _places[added];

    // The order among elements of one name means something, so those come first.
    private PiecePlace? PlaceOf(XmlPiece child, SortedDictionary<string, XmlPiece> lastAlike, Dictionary<XmlPiece, XmlPiece> nextAlike, XmlPiece? previous)
    {
        if (child.IsElement && lastAlike.TryGetValue(child.Name, out var last))
        {
            return After(last);
        }

        if (nextAlike.TryGetValue(child, out var next))
        {
            return new PiecePlace(_match.Staying[next], IsAfter: false);
        }

        return previous is null ? null : After(previous);
    }

    private PiecePlace? After(XmlPiece child) =>
        _match.Staying.TryGetValue(child, out var there) ? new PiecePlace(there, IsAfter: true) : _places[child];

    // What comes before all that stays.
    private void PlaceFirst(XmlPiece now)
    {
        foreach (var child in now.Children)
        {
            if (!_match.Staying.TryGetValue(child, out var first))
            {
                continue;
            }

            foreach (var added in _match.Added)
            {
                _places[added] ??= new PiecePlace(first, IsAfter: false);
            }

            return;
        }
    }

    private Dictionary<XmlPiece, XmlPiece> NextAlike(XmlPiece now)
    {
        var found = new Dictionary<XmlPiece, XmlPiece>();
        var next = new SortedDictionary<string, XmlPiece>(StringComparer.Ordinal);
        for (var i = now.Children.Count - 1; i >= 0; i--)
        {
            var child = now.Children[i];
            if (_match.Staying.ContainsKey(child))
            {
                next[child.Name] = child;
            }
            else if (child.IsElement && next.TryGetValue(child.Name, out var alike))
            {
                found.Add(child, alike);
            }
        }

        return found;
    }
}
