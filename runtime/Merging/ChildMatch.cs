using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Finds out which children of an element changed, moved, came and went. Whatever was read noted where it stood, so that each piece is told
/// from all that look the same. Members are compared within their name, for only there does the order mean anything.
/// </summary>
internal sealed class ChildMatch
{
    private readonly MergeTexts _texts;
    private readonly XmlPiece _source;
    private readonly XmlPiece _was;
    private readonly XmlPiece _now;
    private readonly Dictionary<XmlPiece, XmlPiece> _places = [];

    private ChildMatch(MergeTexts texts, XmlPiece source, XmlPiece was, XmlPiece now)
    {
        _texts = texts;
        _source = source;
        _was = was;
        _now = now;
    }

    /// <summary>Which piece of the source each element has the place of; those that come have none.</summary>
    public Dictionary<XmlPiece, XmlPiece> Staying { get; } = [];

    /// <summary>What has the place of what it was before the change, or of what it replaces.</summary>
    public List<MergedPiece> Merged { get; } = [];

    /// <summary>Of the children that left their place for another one, what they are in the source.</summary>
    public Dictionary<XmlPiece, MergedPiece> Moved { get; } = [];

    /// <summary>What has to leave the source.</summary>
    public List<XmlPiece> Removed { get; } = [];

    /// <summary>What has to come into the source.</summary>
    public HashSet<XmlPiece> Added { get; } = [];

    /// <summary>Whether nothing but white space is left of the source.</summary>
    public bool IsAllRemoved
    {
        get
        {
            var count = 0;
            foreach (var child in _source.Children)
            {
                count += child.IsBlank(_texts.Source) ? 0 : 1;
            }

            return count == Removed.Count;
        }
    }

    public static ChildMatch Of(MergeTexts texts, XmlPiece source, XmlPiece was, XmlPiece now)
    {
        var match = new ChildMatch(texts, source, was, now);
        match.FindPlaces();
        match.MatchMembers();
        match.MatchKept();
        return match;
    }

    // What no piece was read from are the elements that hold a member's text.
    private void FindPlaces()
    {
        var byStart = new Dictionary<int, XmlPiece>();
        foreach (var child in _source.Children)
        {
            if (!child.IsBlank(_texts.Source))
            {
                byStart.Add(child.Start, child);
            }
        }

        foreach (var was in _was.Children)
        {
            if (byStart.TryGetValue(was.Source, out var place))
            {
                _places.Add(was, place);
                byStart.Remove(was.Source);
            }
        }

        var textElements = new SortedDictionary<string, XmlPiece>(StringComparer.Ordinal);
        foreach (var left in byStart.Values)
        {
            textElements[left.Name] = left;
        }

        foreach (var was in _was.Children)
        {
            if (was.Origin is { IsTextElement: true } && textElements.TryGetValue(was.Name, out var place))
            {
                _places.Add(was, place);
            }
        }
    }

    private void MatchMembers()
    {
        var before = MembersByName(_was);
        var after = MembersByName(_now);
        foreach (var named in before)
        {
            if (!after.ContainsKey(named.Key))
            {
                after.Add(named.Key, []);
            }
        }

        foreach (var named in after)
        {
            MatchNamed(before.TryGetValue(named.Key, out var was) ? was : [], named.Value);
        }
    }

    private void MatchNamed(List<XmlPiece> was, List<XmlPiece> now)
    {
        var indexes = IndexesOf(was, now);
        var places = ListOrder.PlacesOf(indexes, was.Count);
        var isTaken = new bool[was.Count];
        for (var i = 0; i < now.Count; i++)
        {
            var isMoved = indexes[i] >= 0 && indexes[i] != places[i];
            if (isMoved)
            {
                Moved.Add(now[i], new MergedPiece(_places[was[indexes[i]]], was[indexes[i]], now[i]));
            }

            if (places[i] < 0)
            {
                Added.Add(now[i]);
                continue;
            }

            var old = was[places[i]];
            isTaken[places[i]] = true;
            Staying.Add(now[i], _places[old]);
            if (!isMoved)
            {
                Merged.Add(new MergedPiece(_places[old], old, now[i]));
            }
        }

        for (var i = 0; i < was.Count; i++)
        {
            if (!isTaken[i])
            {
                Removed.Add(_places[was[i]]);
            }
        }
    }

    private static int[] IndexesOf(List<XmlPiece> was, List<XmlPiece> now)
    {
        var bySource = new Dictionary<int, int>();
        for (var i = 0; i < was.Count; i++)
        {
            if (was[i].Source != PieceOrigin.NoSource)
            {
                bySource.Add(was[i].Source, i);
            }
        }

        var indexes = new int[now.Count];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = bySource.TryGetValue(now[i].Source, out var index) ? index : -1;
        }

        return indexes;
    }

    // Comments and instructions stay where they are unless they went elsewhere with an object; the rest goes with the object that kept it.
    private void MatchKept()
    {
        var before = new Dictionary<int, XmlPiece>();
        foreach (var was in _was.Children)
        {
            if (was.Origin is { IsMember: false } && _places.ContainsKey(was))
            {
                before.Add(was.Source, was);
            }
        }

        foreach (var now in _now.Children)
        {
            if (now.Origin is not { IsMember: false })
            {
                continue;
            }

            if (before.TryGetValue(now.Source, out var was) && was.In(_texts.Was).SequenceEqual(now.In(_texts.Now)))
            {
                before.Remove(now.Source);
                if (now.IsElement)
                {
                    Staying.Add(now, _places[was]);
                }
            }
            else
            {
                Added.Add(now);
            }
        }

        foreach (var was in before.Values)
        {
            if (!was.IsAside || _texts.IsElsewhere(was))
            {
                Removed.Add(_places[was]);
            }
        }
    }

    private SortedDictionary<string, List<XmlPiece>> MembersByName(XmlPiece parent)
    {
        var members = new SortedDictionary<string, List<XmlPiece>>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            if (child.Origin is not { IsMember: true } || (parent == _was && !_places.ContainsKey(child)))
            {
                continue;
            }

            if (!members.TryGetValue(child.Name, out var named))
            {
                members.Add(child.Name, named = []);
            }

            named.Add(child);
        }

        return members;
    }
}
