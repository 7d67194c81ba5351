using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Brings what changed among an element's attributes into its start tag.</summary>
internal static class AttributeMerge
{
    /// <summary>
    /// Attributes are told apart by name and compared by meaning. What is equal before and after keeps its text in the source.
    /// </summary>
    public static void Merge(MergeTexts texts, in MergedPiece piece, TextPatches patches)
    {
        (var source, var was, var now) = piece;
        var sources = ByName(texts.Source, source);
        var before = ByName(texts.Was, was);
        var after = ByName(texts.Now, now);
        foreach (var name in before.Keys)
        {
            if (!after.ContainsKey(name) && sources.TryGetValue(name, out var gone))
            {
                patches.Remove(SpaceBefore(texts.Source, gone.NameStart), gone.End);
            }
        }

        string? previous = null;
        foreach (var attribute in now.Attributes)
        {
            var name = Name(texts.Now, attribute);
            var isEqual = before.TryGetValue(name, out var old) && Means(texts.Was, old, texts.Now, attribute);
            if (!sources.TryGetValue(name, out var place))
            {
                if (!isEqual)
                {
                    Add(texts, source, sources, previous, attribute, patches);
                }

                continue;
            }

            if (!isEqual)
            {
                patches.Replace(place.ValueStart, place.ValueStart + place.ValueLength, Value(texts.Now, attribute, texts.Source[place.ValueStart - 1]));
            }

            previous = name;
        }
    }

    // After the attribute that the writer wrote before it, spaced and quoted as its neighbour is.
    private static void Add(
        MergeTexts texts,
        XmlPiece source,
        SortedDictionary<string, XmlAttributeRange> sources,
        string? previous,
        XmlAttributeRange attribute,
        TextPatches patches)
    {
        var text = texts.Source;
        XmlAttributeRange? neighbour = previous is not null ? sources[previous] : source.Attributes.Length > 0 ? source.Attributes[0] : null;
        (var space, var quote) = neighbour is { } beside
            ? (SpaceOf(text, beside), text[beside.ValueStart - 1])
            : (" ", source.StyleIn(text).Quote);
        var position = previous is not null ? sources[previous].End : source.Start + 1 + source.Name.Length;
        patches.Insert(position, space + Name(texts.Now, attribute) + "=" + quote + Value(texts.Now, attribute, quote) + quote);
    }

    private static bool Means(string wasText, XmlAttributeRange was, string nowText, XmlAttributeRange now) =>
        Raw(wasText, was).SequenceEqual(Raw(nowText, now))
        || XmlDecoder.AttributeValue(Raw(wasText, was)) == XmlDecoder.AttributeValue(Raw(nowText, now));

    // As it stands, but fit for the quotes around.
    private static string Value(string text, XmlAttributeRange attribute, char quote) =>
        Raw(text, attribute).ToString().Replace(quote.ToString(), quote == '"' ? "&quot;" : "&apos;");

    private static ReadOnlySpan<char> Raw(string text, XmlAttributeRange attribute) => text.AsSpan(attribute.ValueStart, attribute.ValueLength);

    private static string SpaceOf(string text, XmlAttributeRange attribute)
    {
        var start = SpaceBefore(text, attribute.NameStart);
        return text.Substring(start, attribute.NameStart - start);
    }

    private static int SpaceBefore(string text, int position)
    {
        while (XmlCharacters.IsSpace(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    private static SortedDictionary<string, XmlAttributeRange> ByName(string text, XmlPiece element)
    {
        var attributes = new SortedDictionary<string, XmlAttributeRange>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes)
        {
            attributes.Add(Name(text, attribute), attribute);
        }

        return attributes;
    }

    private static string Name(string text, XmlAttributeRange attribute) => text.Substring(attribute.NameStart, attribute.NameLength);
}
