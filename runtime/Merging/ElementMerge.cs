using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Brings what changed in an element into the text that it was read from. Both the element as it was read and the element as it is now
/// are there as the writer writes them; what is equal in the two keeps its text in the source, however that is spelled or ordered.
/// </summary>
internal sealed class ElementMerge
{
    // Nothing typed is nested so deeply; what is deeper changes as a whole.
    private const int MaxDepth = 64;

    private readonly MergeTexts _texts;
    private readonly TextPatches _patches;

    private ElementMerge(in MergeTexts texts, TextPatches patches)
    {
        _texts = texts;
        _patches = patches;
    }

    /// <summary>Adds the changes that the part of the source needs to the patches.</summary>
    public static void Merge(in MergeTexts texts, int start, int end, XmlPiece? parent, TextPatches patches)
    {
        XmlPiece source = XmlPieces.Read(texts.Source, start, end, parent);
        XmlPiece was = XmlPieces.Read(texts.Was, 0, texts.Was.Length);
        XmlPiece now = XmlPieces.Read(texts.Now, 0, texts.Now.Length);
        new ElementMerge(texts, patches).Merge(source, was, now, depth: 0);
    }

    private void Merge(XmlPiece source, XmlPiece was, XmlPiece now, int depth)
    {
        AttributeMerge.Merge(_texts, source, was, now, _patches);
        if (ContentOf(_texts.Was, was).SequenceEqual(ContentOf(_texts.Now, now)))
            return;
        if (TextMerge.Concerns(_texts, was, now))
            TextMerge.Merge(_texts, source, was, now, _patches);
        else
            MergeChildren(source, was, now, depth + 1);
    }

    private void MergeChildren(XmlPiece source, XmlPiece was, XmlPiece now, int depth)
    {
        ChildMatch match = ChildMatch.Of(_texts, source, was, now);
        foreach (ChildMatch.Pair pair in match.Changed)
        {
            if (depth < MaxDepth)
                Merge(pair.Source, pair.Was, pair.Now, depth);
            else
                _patches.Replace(pair.Source.Start, pair.Source.End, Render(pair.Now, depth, FragmentLayout.Beside(_texts.Source, pair.Source)));
        }

        if (match.Removed.Count == 0 && match.Added.Count == 0)
            return;
        if (now.Children.Count == 0 && match.IsAllRemoved)
        {
            _patches.Replace(source.TagEnd - 1, source.End, "/>");
            return;
        }

        var edit = new ContentEdit(_texts.Source, source, _patches);
        foreach (XmlPiece removed in match.Removed)
            edit.Remove(removed);
        var places = new AddedPlaces(now, match);
        foreach (XmlPiece child in now.Children)
        {
            if (!match.Added.Contains(child))
                continue;
            if (places.Find(child) is { } place)
                edit.Insert(place, layout => Render(child, depth, layout));
            else
                edit.Insert(layout => Render(child, depth, layout));
        }

        edit.Complete();
    }

    private string Render(XmlPiece now, int depth, FragmentLayout layout) => now.Kind == XmlToken.Text
        ? LoosePieces.TextOf(_texts.Now, now)
        : layout.Render(_texts.Now, now, depth);

    private static ReadOnlySpan<char> ContentOf(string text, XmlPiece element) =>
        element.EndsAtOnce ? default : text.AsSpan(element.TagEnd, element.ContentEnd - element.TagEnd);
}
