using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Where in its line something stands.</summary>
/// <param name="IsFirst">Whether nothing but white space stands before it in its line.</param>
/// <param name="BreakStart">The position of the line end before it, if it is the first in its line.</param>
/// <param name="LineEnd">The line end before it; empty in the first line of the text.</param>
/// <param name="Indent">The white space before it in its line.</param>
internal readonly record struct LinePlace(bool IsFirst, int BreakStart, string LineEnd, string Indent)
{
    public static LinePlace Of(string text, int position)
    {
        var lineStart = position;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        var indent = text.Substring(lineStart, position - lineStart);
        var isTextStart = lineStart == 0 || (lineStart == 1 && text[0] == XmlTokenizer.ByteOrderMark);
        if (isTextStart || text[lineStart - 1] is not ('\n' or '\r'))
        {
            return new LinePlace(isTextStart, lineStart, "", indent);
        }

        var breakLength = lineStart > 1 && text[lineStart - 1] == '\n' && text[lineStart - 2] == '\r' ? 2 : 1;
        return new LinePlace(true, lineStart - breakLength, text.Substring(lineStart - breakLength, breakLength), indent);
    }

    /// <summary>The line end that a text uses first; a line feed when it has one line only.</summary>
    public static string FirstLineEnd(string text)
    {
        var i = text.AsSpan().IndexOfAny('\r', '\n');
        if (i < 0)
        {
            return "\n";
        }

        return text[i] == '\n' ? "\n" : i + 1 < text.Length && text[i + 1] == '\n' ? "\r\n" : "\r";
    }
}
