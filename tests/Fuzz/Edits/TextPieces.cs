using System;
using System.Collections.Generic;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>Takes a well-formed text apart as <see cref="StyledText"/> put it together. It shares nothing with the product.</summary>
internal static class TextPieces
{
    private static readonly char[] White = [' ', '\t', '\r', '\n'];

    public static List<(string Space, string Text)> Of(string text)
    {
        var pieces = new List<(string Space, string Text)>();
        int position = 0;
        bool isInTag = false;
        while (position < text.Length)
        {
            int start = position;
            while (position < text.Length && White.AsSpan().Contains(text[position]))
                position++;
            if (position == text.Length)
                break;
            int end = isInTag ? EndInTag(text, position) : EndOfMarkup(text, position);
            isInTag = isInTag ? text[end - 1] != '>' : text[position] == '<' && text[position + 1] is not ('/' or '!' or '?');
            pieces.Add((text[start..position], text[position..end]));
            position = end;
        }

        return pieces;
    }

    private static int EndInTag(string text, int position)
    {
        if (text[position] == '>')
            return position + 1;
        if (text[position] == '/')
            return position + 2;
        int quote = text.IndexOfAny(['\'', '"'], position);
        return text.IndexOf(text[quote], quote + 1) + 1;
    }

    private static int EndOfMarkup(string text, int position)
    {
        ReadOnlySpan<char> rest = text.AsSpan(position);
        if (rest.StartsWith("<!--"))
            return text.IndexOf("-->", position, StringComparison.Ordinal) + 3;
        if (rest.StartsWith("<?"))
            return text.IndexOf("?>", position, StringComparison.Ordinal) + 2;
        if (rest.StartsWith("</"))
            return text.IndexOf('>', position) + 1;
        if (rest[0] == '<' && !rest.StartsWith("<![CDATA["))
            return EndOfTagStart(text, position);
        return EndOfWords(text, position);
    }

    // With the declaration of a namespace, which belongs to the name.
    private static int EndOfTagStart(string text, int position)
    {
        int end = text.IndexOfAny([.. White, '>', '/'], position);
        if (!text.AsSpan(end).StartsWith(" xmlns"))
            return end;
        int quote = text.IndexOfAny(['\'', '"'], end);
        return text.IndexOf(text[quote], quote + 1) + 1;
    }

    private static int EndOfWords(string text, int position)
    {
        int end = position;
        while (end < text.Length && (text[end] != '<' || text.AsSpan(end).StartsWith("<![CDATA[")))
            end = text[end] == '<' ? text.IndexOf("]]>", end, StringComparison.Ordinal) + 3 : end + 1;
        while (White.AsSpan().Contains(text[end - 1]))
            end--;
        return end;
    }
}
