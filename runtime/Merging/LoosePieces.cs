using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// What stands between the elements in an element (text, comments, instructions), to be compared with that of another text. Text is
/// compared by its words: the writer puts elements into order, and texts that come to stand side by side are one text then.
/// </summary>
internal sealed class LoosePieces
{
    private static readonly char[] White = [' ', '\t', '\r', '\n'];

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public LoosePieces(string text, XmlPiece element)
    {
        foreach (XmlPiece child in element.Children)
        {
            if (!IsLoose(text, child))
                continue;
            foreach (string part in PartsOf(text, child))
                Count(part, 1);
        }
    }

    /// <summary>Whether the piece is no element and more than white space.</summary>
    public static bool IsLoose(string text, XmlPiece piece) => !piece.IsElement && !piece.IsBlank(text);

    /// <summary>The piece without the white space around it, which is layout.</summary>
    public static string TextOf(string text, XmlPiece piece) => piece.In(text).ToString().Trim(White);

    /// <summary>Whether there is one more piece like that of another text; it counts as used up from now on.</summary>
    public bool Take(string text, XmlPiece piece)
    {
        string[] parts = PartsOf(text, piece);
        for (int i = 0; i < parts.Length; i++)
        {
            if (Count(parts[i], -1) >= 0)
                continue;
            for (; i >= 0; i--)
                Count(parts[i], 1);
            return false;
        }

        return true;
    }

    private static string[] PartsOf(string text, XmlPiece piece) => piece.Kind == XmlToken.Text
        ? piece.In(text).ToString().Split(White, StringSplitOptions.RemoveEmptyEntries)
        : [TextOf(text, piece)];

    private int Count(string part, int change)
    {
        int count = (_counts.TryGetValue(part, out int known) ? known : 0) + change;
        _counts[part] = count;
        return count;
    }
}
