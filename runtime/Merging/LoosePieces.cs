using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>What stands between the elements in an element (text, comments, instructions), to be compared with that of another text.</summary>
internal sealed class LoosePieces
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public LoosePieces(string text, XmlPiece element)
    {
        foreach (XmlPiece child in element.Children)
        {
            if (IsLoose(text, child))
                _counts[TextOf(text, child)] = _counts.TryGetValue(TextOf(text, child), out int count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether the piece is no element and more than white space.</summary>
    public static bool IsLoose(string text, XmlPiece piece) => !piece.IsElement && !piece.IsBlank(text);

    /// <summary>The piece without the white space around it, which is layout.</summary>
    public static string TextOf(string text, XmlPiece piece) => piece.In(text).ToString().Trim(' ', '\t', '\r', '\n');

    /// <summary>Whether there is one more piece like that of another text; it counts as used up from now on.</summary>
    public bool Take(string text, XmlPiece piece)
    {
        string key = TextOf(text, piece);
        if (!_counts.TryGetValue(key, out int count) || count == 0)
            return false;
        _counts[key] = count - 1;
        return true;
    }
}
