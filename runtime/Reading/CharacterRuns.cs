using System;

namespace Libvirt.Xml.Serialization;

/// <summary>The ends of runs of usual characters, from character to character: see <see cref="XmlRuns"/>.</summary>
internal static class CharacterRuns
{
    /// <summary>The position after the ASCII characters that a name may have.</summary>
    public static int SkipName(ReadOnlySpan<char> text, int position)
    {
        while ((uint)position < (uint)text.Length && text[position] < 128 && XmlCharacters.IsName(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after the ASCII characters that stand for themselves in an attribute value.</summary>
    public static int SkipPlain(ReadOnlySpan<char> text, int position)
    {
        while ((uint)position < (uint)text.Length && text[position] < 128 && XmlCharacters.IsPlainInAttribute(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after spaces and line feeds.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while ((uint)position < (uint)text.Length && (text[position] is ' ' or '\n'))
        {
            position++;
        }

        return position;
    }
}
