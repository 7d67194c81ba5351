using System;
using System.Collections;
using System.Collections.Generic;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>Words with blanks between them, in their order. Two lists are equal when they have the same words in the same order.</summary>
/// <remarks>
/// A string for System.Text.Json (from .NET 8 on, generated serializers included), and for what asks for type converters: configuration
/// binding, Newtonsoft.Json. The build for .NET Standard has the type converter alone.
/// </remarks>
public readonly partial struct WordList : IReadOnlyList<string>, IEquatable<WordList>, IFormattable, IXmlValueFormat<WordList>
{
    // Null only in a default value, which has no words.
    private readonly string[]? _words;

    private WordList(string[] words) => _words = words;

    /// <summary>Makes a list of these words.</summary>
    /// <exception cref="ArgumentException">One of them is null or empty, or has white space in it.</exception>
    public WordList(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = [.. words];
        foreach (var word in _words)
        {
            if (!IsWord(word))
            {
                throw new ArgumentException($"'{word}' is not a word: it is empty or has white space in it.", nameof(words));
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => Words.Length;

    private string[] Words => _words ?? [];

    /// <summary>The word at this place, the first one at 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public string this[int index] => Words[index];

    /// <summary>Makes a list of these words.</summary>
    /// <exception cref="ArgumentException">One of them is null or empty, or has white space in it.</exception>
    public static WordList Of(params string[] words) => new((IEnumerable<string>)words);

    /// <summary>Reads words with blanks, tabs or line ends between them. Any text is such a list.</summary>
    public static WordList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static WordList Parse(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var rest = XmlCharacters.TrimStart(text); !rest.IsEmpty; rest = XmlCharacters.TrimStart(rest))
        {
            var length = 0;
            while (length < rest.Length && !XmlCharacters.IsSpace(rest[length]))
            {
                length++;
            }

            words.Add(rest.Slice(0, length).ToString());
            rest = rest.Slice(length);
        }

        return new WordList(words.ToArray());
    }

    /// <summary>Reads words as <see cref="Parse(string)"/> does; false only for null.</summary>
    public static bool TryParse(string? text, out WordList words)
    {
        words = Parse(text.AsSpan());
        return text is not null;
    }

    /// <summary>Reads words as <see cref="Parse(string)"/> does; always true.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WordList words)
    {
        words = Parse(text);
        return true;
    }

    /// <summary>Whether the word is among them, in the same case.</summary>
    public bool Contains(string word) => Array.IndexOf(Words, word) >= 0;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(WordList other) => Words.AsSpan().SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WordList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var word in Words)
        {
            hash = unchecked(hash * 31 + StringComparer.Ordinal.GetHashCode(word));
        }

        return hash;
    }

    /// <summary>The words with one blank between each and the next.</summary>
    public override string ToString() => string.Join(" ", Words);

    /// <summary>Writes the text of <see cref="ToString"/> into the characters; false when they are too few.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var length = 0;
        foreach (var word in Words)
        {
            var start = length == 0 ? 0 : length + 1;
            if (start > destination.Length || !word.AsSpan().TryCopyTo(destination.Slice(start)))
            {
                return false;
            }

            if (start > 0)
            {
                destination[length] = ' ';
            }

            length = start + word.Length;
        }

        charsWritten = length;
        return true;
    }

    /// <summary>Whether both have the same words in the same order.</summary>
    public static bool operator ==(WordList left, WordList right) => left.Equals(right);

    /// <summary>Whether words or their order differ.</summary>
    public static bool operator !=(WordList left, WordList right) => !left.Equals(right);

    bool IXmlValueFormat<WordList>.TryRead(ReadOnlySpan<char> text, out WordList value) => TryParse(text, out value);

    bool IXmlValueFormat<WordList>.TryWrite(WordList value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);

    private static bool IsWord(string? word)
    {
        foreach (var c in word ?? "")
        {
            if (XmlCharacters.IsSpace(c))
            {
                return false;
            }
        }

        return !string.IsNullOrEmpty(word);
    }
}
