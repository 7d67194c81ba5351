using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Lines and places in them. Counted only when an error is reported, so that reading need not.</summary>
internal static class TextPosition
{
    /// <summary>The line and the place in it, both from 1, by XML's line ends: LF, CR LF and CR.</summary>
    public static (int Line, int Position) Of(ReadOnlySpan<char> text, int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, offset - lineStart + 1);
    }
}
