using System;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Brings what changed in an element into the text that it was read from. Both the element as it was read and the element as it is now
/// are there as the writer writes them; what is equal in the two keeps its text in the source, however that is spelled or ordered.
/// </summary>
internal sealed class ElementMerge(MergeTexts texts, TextPatches patches)
{
    /// <summary>Adds the changes that the piece of the source needs to the patches.</summary>
    public void Merge(in MergedPiece piece)
    {
        (var source, var was, var now) = piece;
        if (was.In(texts.Was).SequenceEqual(now.In(texts.Now)))
        {
            return;
        }

        if (now.Origin!.IsTextElement)
        {
            AttributeMerge.Merge(texts, piece, patches);
            if (now.Origin.IsXml)
            {
                TextMerge.MergeXml(texts, piece, patches);
            }
            else
            {
                TextMerge.MergeValue(texts, piece, patches);
            }
        }
        else if (now.Origin.Kept is not null || was.Origin!.Kept is not null || was.Origin.IsTextElement || IsTextGivingWay(was, now))
        {
            patches.Replace(source.Start, source.End, FragmentLayout.Beside(texts.Source, source).Render(texts.Now, now));
        }
        else
        {
            AttributeMerge.Merge(texts, piece, patches);
            MergeContent(piece);
        }
    }

    private void MergeContent(in MergedPiece piece)
    {
        var hasText = piece.Was.Origin!.HasTextContent || piece.Now.Origin!.HasTextContent;
        if (piece.Was.EndsAtOnce == piece.Now.EndsAtOnce && piece.Was.ContentIn(texts.Was).SequenceEqual(piece.Now.ContentIn(texts.Now)))
        {
            return;
        }

        if (hasText)
        {
            TextMerge.MergeContent(texts, piece, patches);
        }
        else
        {
            MergeChildren(piece);
        }
    }

    private void MergeChildren(in MergedPiece piece)
    {
        var match = ChildMatch.Of(texts, piece.Source, piece.Was, piece.Now);
        foreach (var merged in match.Merged)
        {
            Merge(merged);
        }

        if (match.Removed.Count == 0 && match.Added.Count == 0 && match.Moved.Count == 0)
        {
            return;
        }

        if (piece.Now.Children.Count == 0 && match.IsAllRemoved)
        {
            TextMerge.MakeEmpty(texts.Source, piece.Source, patches);
            return;
        }

        var edit = new ContentEdit(texts.Source, piece.Source, patches);
        foreach (var removed in match.Removed)
        {
            edit.Remove(removed);
        }

        var places = new AddedPlaces(piece.Now, match);
        foreach (var child in piece.Now.Children)
        {
            if (!match.Added.Contains(child))
            {
                if (match.Moved.TryGetValue(child, out var moved))
                {
                    edit.Replace(match.Staying[child], _ => TextOf(moved));
                }
            }
            else if (places.Find(child) is { } place)
            {
                edit.Insert(place, FragmentOf(child, match));
            }
            else
            {
                edit.Insert(FragmentOf(child, match));
            }
        }

        edit.Complete();
    }

    private Func<FragmentLayout, string> FragmentOf(XmlPiece added, ChildMatch match)
    {
        if (match.Moved.TryGetValue(added, out var moved))
        {
            return _ => TextOf(moved);
        }

        return layout => layout.Render(texts.Now, added);
    }

    // What moves among its siblings keeps its text, but for what changed in it.
    private string TextOf(in MergedPiece moved)
    {
        var own = new TextPatches();
        new ElementMerge(texts, own).Merge(moved);
        return own.Apply(texts.Source, moved.Source.Start, moved.Source.End);
    }

    private static bool IsTextGivingWay(XmlPiece was, XmlPiece now) =>
        was.Origin!.HasTextContent != now.Origin!.HasTextContent && (was.Origin.HasTextContent ? now : was).HasElements();
}
