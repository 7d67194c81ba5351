using System;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Finds out by how much a root element is indented: a piece cut out of a larger document begins at its first tag, but its further lines
/// stand where they stood there. Written in the same way, it is the same text.
/// </summary>
internal static class RootIndent
{
    // More than any document has; a hostile one must not make each written line as long as itself.
    private const int Max = 64;

    // What a level adds in libvirt's format.
    private const int Unit = 2;

    /// <summary>
    /// The number of spaces before the end tag, if the first child stands two further in; 0 when the text is laid out in any other way.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position after the root's start tag.</param>
    /// <param name="end">The position after the root's end tag.</param>
    public static int Of(ReadOnlySpan<char> text, int start, int end)
    {
        var tag = text.Slice(0, end).LastIndexOf('<');
        return tag > start && text[tag - 1] == ' ' ? BeforeTag(text, start, tag) : 0;
    }

    private static int BeforeTag(ReadOnlySpan<char> text, int start, int tag)
    {
        var lineStart = tag;
        while (lineStart > start && tag - lineStart <= Max && text[lineStart - 1] == ' ')
        {
            lineStart--;
        }

        var indent = tag - lineStart;
        if (indent == 0 || indent > Max || lineStart <= start || text[lineStart - 1] != '\n')
        {
            return 0;
        }

        return IsIndented(text.Slice(start, tag - start), indent + Unit) ? indent : 0;
    }

    private static bool IsIndented(ReadOnlySpan<char> content, int indent)
    {
        if (content.Length <= indent + 1 || content[0] != '\n' || content[indent + 1] != '<')
        {
            return false;
        }

        return content.Slice(1, indent).TrimStart(' ').IsEmpty;
    }
}
