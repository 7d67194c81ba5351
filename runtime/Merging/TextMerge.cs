using System;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Brings a changed text into an element that holds nothing but text, in which no white space may be added.</summary>
internal static class TextMerge
{
    /// <summary>Whether the element holds text, or held it and is empty now.</summary>
    public static bool Concerns(in MergeTexts texts, XmlPiece was, XmlPiece now)
    {
        if (now.HasElements())
            return false;
        if (!IsBlank(texts.Now, now))
            return true;
        bool isLayout = was.HasElements() || HasAsides(was) || HasAsides(now);
        return !isLayout;
    }

    /// <summary>Compares the texts by meaning. Comments in the source stay, unless there were elements among them.</summary>
    public static void Merge(in MergeTexts texts, XmlPiece source, XmlPiece was, XmlPiece now, TextPatches patches)
    {
        string asides = NewAsides(texts, was, now);
        string raw = RawText(texts.Now, now);
        bool isEqual = !was.HasElements() && Meaning(texts.Was, was) == Meaning(texts.Now, now);
        if (source.EndsAtOnce)
        {
            patches.Replace(source.TagEnd - "/>".Length, source.TagEnd, ">" + raw + asides + "</" + source.Name + ">");
            return;
        }

        if (!isEqual)
            Replace(source, raw, patches);
        if (asides.Length > 0)
            patches.Insert(source.ContentEnd, asides);
    }

    private static void Replace(XmlPiece source, string raw, TextPatches patches)
    {
        if (source.HasElements() || !HasAsides(source))
        {
            patches.Replace(source.TagEnd, source.ContentEnd, raw);
            return;
        }

        patches.Insert(source.TagEnd, raw);
        foreach (XmlPiece child in source.Children)
        {
            if (child.Kind == XmlToken.Text)
                patches.Remove(child.Start, child.End);
        }
    }

    private static string NewAsides(in MergeTexts texts, XmlPiece was, XmlPiece now)
    {
        var known = new LoosePieces(texts.Was, was);
        var asides = new StringBuilder();
        foreach (XmlPiece child in now.Children)
        {
            if (child.IsAside && !known.Take(texts.Now, child))
                asides.Append(texts.Now, child.Start, child.End - child.Start);
        }

        return asides.ToString();
    }

    private static bool HasAsides(XmlPiece element)
    {
        foreach (XmlPiece child in element.Children)
        {
            if (child.IsAside)
                return true;
        }

        return false;
    }

    private static bool IsBlank(string text, XmlPiece element)
    {
        foreach (XmlPiece child in element.Children)
        {
            if (child.Kind == XmlToken.Text && !child.IsBlank(text))
                return false;
        }

        return true;
    }

    private static string Meaning(string text, XmlPiece element) => XmlDecoder.Text(RawText(text, element).AsSpan());

    private static string RawText(string text, XmlPiece element)
    {
        var raw = new StringBuilder();
        foreach (XmlPiece child in element.Children)
        {
            if (child.Kind == XmlToken.Text)
                raw.Append(text, child.Start, child.End - child.Start);
        }

        return raw.ToString();
    }
}
