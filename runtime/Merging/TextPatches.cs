using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Changes to a text, collected in any order and made in one go. What no change touches comes out as it is.</summary>
internal sealed class TextPatches
{
    private readonly List<Patch> _patches = [];

    public bool IsEmpty => _patches.Count == 0;

    /// <summary>Puts text at a position; after what was put there before, and before whatever stands there.</summary>
    public void Insert(int position, string text) => Replace(position, position, text);

    public void Remove(int start, int end) => Replace(start, end, "");

    public void Replace(int start, int end, string text) => _patches.Add(new Patch(start, end, text, _patches.Count));

    /// <summary>The part of the text with the changes in it.</summary>
    public string Apply(string text, int start, int end)
    {
        _patches.Sort();
        var length = Write(text, start, end, destination: default);
#if NET8_0_OR_GREATER
        // A text may be long: it is copied once.
        return string.Create(length, (Patches: this, text, start, end), static (destination, part) => part.Patches.Write(part.text, part.start, part.end, destination));
#else
        var result = new char[length];
        Write(text, start, end, result);
        return new string(result);
#endif
    }

    // Without a destination only the length is found out.
    private int Write(string text, int start, int end, Span<char> destination)
    {
        var length = 0;
        var position = start;
        foreach (var patch in _patches)
        {
            if (patch.Start > position)
            {
                length += Put(text.AsSpan(position, patch.Start - position), destination, length);
                position = patch.Start;
            }

            length += Put(patch.Text.AsSpan(), destination, length);
            position = Math.Max(position, patch.End);
        }

        return length + Put(text.AsSpan(position, end - position), destination, length);
    }

    private static int Put(ReadOnlySpan<char> piece, Span<char> destination, int position)
    {
        if (!destination.IsEmpty)
        {
            piece.CopyTo(destination.Slice(position));
        }

        return piece.Length;
    }

    private readonly record struct Patch(int Start, int End, string Text, int Number) : IComparable<Patch>
    {
        private bool IsInsertion => Start == End;

        public int CompareTo(Patch other)
        {
            if (Start != other.Start)
            {
                return Start.CompareTo(other.Start);
            }

            return IsInsertion != other.IsInsertion ? other.IsInsertion.CompareTo(IsInsertion) : Number.CompareTo(other.Number);
        }
    }
}
