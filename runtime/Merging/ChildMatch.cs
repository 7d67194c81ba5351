using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Finds out which children of an element changed, came and went. Elements are compared within their name, for only there does the
/// order mean anything.
/// </summary>
internal sealed class ChildMatch
{
    private readonly MergeTexts _texts;
    private readonly XmlPiece _source;
    private readonly XmlPiece _was;
    private readonly XmlPiece _now;

    private ChildMatch(in MergeTexts texts, XmlPiece source, XmlPiece was, XmlPiece now)
    {
        _texts = texts;
        _source = source;
        _was = was;
        _now = now;
    }

    /// <summary>Where the elements that are there after the change as before stand in the source.</summary>
    public Dictionary<XmlPiece, XmlPiece> Staying { get; } = [];

    /// <summary>Those of them that changed.</summary>
    public List<Pair> Changed { get; } = [];

    /// <summary>What has to leave the source.</summary>
    public List<XmlPiece> Removed { get; } = [];

    /// <summary>What has to come into the source.</summary>
    public HashSet<XmlPiece> Added { get; } = [];

    /// <summary>Whether nothing but white space is left of the source.</summary>
    public bool IsAllRemoved
    {
        get
        {
            int count = 0;
            foreach (XmlPiece child in _source.Children)
                count += child.IsBlank(_texts.Source) ? 0 : 1;
            return count == Removed.Count;
        }
    }

    public static ChildMatch Of(in MergeTexts texts, XmlPiece source, XmlPiece was, XmlPiece now)
    {
        var match = new ChildMatch(texts, source, was, now);
        match.MatchElements();
        match.MatchLoose();
        return match;
    }

    private void MatchElements()
    {
        SortedDictionary<string, List<XmlPiece>> sources = ElementsByName(_source);
        SortedDictionary<string, List<XmlPiece>> before = ElementsByName(_was);
        SortedDictionary<string, List<XmlPiece>> after = ElementsByName(_now);
        foreach (KeyValuePair<string, List<XmlPiece>> named in before)
        {
            if (!after.ContainsKey(named.Key))
                after.Add(named.Key, []);
        }

        foreach (KeyValuePair<string, List<XmlPiece>> named in after)
        {
            List<XmlPiece> was = before.TryGetValue(named.Key, out List<XmlPiece>? there) ? there : [];
            List<XmlPiece?> places = PlacesOf(was, sources.TryGetValue(named.Key, out List<XmlPiece>? spelled) ? spelled : []);
            MatchNamed(was, places, named.Value);
        }
    }

    private void MatchNamed(List<XmlPiece> was, List<XmlPiece?> places, List<XmlPiece> now)
    {
        int[] pairs = Alignment.Of(_texts.Was, was, _texts.Now, now);
        var isPaired = new bool[was.Count];
        for (int i = 0; i < now.Count; i++)
        {
            if (pairs[i] < 0 || places[pairs[i]] is not { } place)
            {
                Added.Add(now[i]);
                continue;
            }

            isPaired[pairs[i]] = true;
            Staying.Add(now[i], place);
            if (!was[pairs[i]].In(_texts.Was).SequenceEqual(now[i].In(_texts.Now)))
                Changed.Add(new Pair(place, was[pairs[i]], now[i]));
        }

        for (int i = 0; i < was.Count; i++)
        {
            if (!isPaired[i] && places[i] is { } gone)
                Removed.Add(gone);
        }
    }

    // The writer keeps the order of elements that the schema knows, and the text of those that it does not.
    private List<XmlPiece?> PlacesOf(List<XmlPiece> was, List<XmlPiece> sources)
    {
        var places = new List<XmlPiece?>(was.Count);
        SortedDictionary<string, Queue<XmlPiece>> spelled = BySpelling(_texts.Source, sources);
        bool isKeptAsSpelled = was.TrueForAll(piece => spelled.ContainsKey(piece.In(_texts.Was).ToString()));
        for (int i = 0; i < was.Count; i++)
        {
            if (!isKeptAsSpelled)
                places.Add(i < sources.Count ? sources[i] : null);
            else
                places.Add(spelled[was[i].In(_texts.Was).ToString()] is { Count: > 0 } alike ? alike.Dequeue() : null);
        }

        return places;
    }

    // Comments and instructions of the source stay; text that no member holds goes with the object that held it.
    private void MatchLoose()
    {
        var before = new LoosePieces(_texts.Was, _was);
        var after = new LoosePieces(_texts.Now, _now);
        foreach (XmlPiece child in _source.Children)
        {
            if (child.Kind == XmlToken.Text && LoosePieces.IsLoose(_texts.Source, child) && !after.Take(_texts.Source, child))
                Removed.Add(child);
        }

        foreach (XmlPiece child in _now.Children)
        {
            if (LoosePieces.IsLoose(_texts.Now, child) && !before.Take(_texts.Now, child))
                Added.Add(child);
        }
    }

    private static SortedDictionary<string, List<XmlPiece>> ElementsByName(XmlPiece parent)
    {
        var elements = new SortedDictionary<string, List<XmlPiece>>(StringComparer.Ordinal);
        foreach (XmlPiece child in parent.Children)
        {
            if (!child.IsElement)
                continue;
            if (!elements.TryGetValue(child.Name, out List<XmlPiece>? named))
                elements.Add(child.Name, named = []);
            named.Add(child);
        }

        return elements;
    }

    private static SortedDictionary<string, Queue<XmlPiece>> BySpelling(string text, List<XmlPiece> elements)
    {
        var spelled = new SortedDictionary<string, Queue<XmlPiece>>(StringComparer.Ordinal);
        foreach (XmlPiece element in elements)
        {
            string key = element.In(text).ToString();
            if (!spelled.TryGetValue(key, out Queue<XmlPiece>? alike))
                spelled.Add(key, alike = new Queue<XmlPiece>());
            alike.Enqueue(element);
        }

        return spelled;
    }

    /// <summary>An element before and after, and its place in the source.</summary>
    internal readonly record struct Pair(XmlPiece Source, XmlPiece Was, XmlPiece Now);
}
