using System;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Brings a changed text into an element that holds nothing but text, in which no white space may be added.</summary>
internal static class TextMerge
{
    /// <summary>Brings the value of a member into the element; the texts are compared by meaning.</summary>
    public static void MergeValue(MergeTexts texts, in MergedPiece piece, TextPatches patches)
    {
        (var source, var was, var now) = piece;
        var isEqual = !was.HasElements() && Meaning(texts.Was, was) == Meaning(texts.Now, now);
        if (!isEqual)
        {
            SetText(texts.Source, source, RawText(texts.Now, now), now.Origin!.KeptAround is not null || !texts.IsElsewhere(was), patches);
        }
    }

    /// <summary>Brings any XML into the element, as it stands.</summary>
    public static void MergeXml(MergeTexts texts, in MergedPiece piece, TextPatches patches)
    {
        (var source, _, var now) = piece;
        if (now.EndsAtOnce)
        {
            MakeEmpty(texts.Source, source, patches);
        }
        else
        {
            SetText(texts.Source, source, now.ContentIn(texts.Now).ToString(), keepsAsides: false, patches);
        }
    }

    /// <summary>Brings the text that is the content of an element with attributes into it: a value, what was kept for it, or nothing.</summary>
    public static void MergeContent(MergeTexts texts, in MergedPiece piece, TextPatches patches)
    {
        (var source, var was, var now) = piece;
        var keepsAsides = now.Origin!.KeptContent is null && !texts.IsElsewhere(was);
        if (now.Origin.HasTextContent)
        {
            SetText(texts.Source, source, now.ContentIn(texts.Now).ToString(), keepsAsides, patches);
        }
        else if (keepsAsides && HasAsides(source))
        {
            SetText(texts.Source, source, "", keepsAsides, patches);
        }
        else
        {
            MakeEmpty(texts.Source, source, patches);
        }
    }

    /// <summary>Leaves nothing of the element but its start tag, which is its end as well.</summary>
    public static void MakeEmpty(string text, XmlPiece source, TextPatches patches)
    {
        if (source.EndsAtOnce)
        {
            return;
        }

        var tagEnd = source.TagEnd - 1;
        var end = XmlCharacters.IsSpace(text[tagEnd - 1]) ? "/>" : source.StyleIn(text).EmptyTagEnd;
        patches.Replace(tagEnd, source.End, end);
    }

    /// <summary>Puts content into an element that ends in its start tag.</summary>
    public static void Open(string text, XmlPiece source, string content, TextPatches patches)
    {
        var tagEnd = source.TagEnd - "/>".Length;
        while (XmlCharacters.IsSpace(text[tagEnd - 1]))
        {
            tagEnd--;
        }

        patches.Replace(tagEnd, source.TagEnd, ">" + content + "</" + source.Name + ">");
    }

    private static void SetText(string text, XmlPiece source, string raw, bool keepsAsides, TextPatches patches)
    {
        if (source.EndsAtOnce)
        {
            Open(text, source, raw, patches);
        }
        else if (!keepsAsides || !HasAsides(source))
        {
            patches.Replace(source.TagEnd, source.ContentEnd, raw);
        }
        else
        {
            patches.Insert(source.TagEnd, raw);
            foreach (var child in source.Children)
            {
                if (!child.IsAside)
                {
                    patches.Remove(child.Start, child.End);
                }
            }
        }
    }

    private static bool HasAsides(XmlPiece element)
    {
        foreach (var child in element.Children)
        {
            if (child.IsAside)
            {
                return true;
            }
        }

        return false;
    }

    private static string Meaning(string text, XmlPiece element) => XmlDecoder.Text(RawText(text, element).AsSpan());

    private static string RawText(string text, XmlPiece element)
    {
        var raw = new StringBuilder();
        foreach (var child in element.Children)
        {
            if (child.Kind == XmlToken.Text)
            {
                raw.Append(text, child.Start, child.End - child.Start);
            }
        }

        return raw.ToString();
    }
}
