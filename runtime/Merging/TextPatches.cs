using System;
using System.Collections.Generic;
using System.Text;

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
        var result = new StringBuilder(end - start);
        int position = start;
        foreach (Patch patch in _patches)
        {
            if (patch.Start > position)
            {
                result.Append(text, position, patch.Start - position);
                position = patch.Start;
            }

            result.Append(patch.Text);
            position = Math.Max(position, patch.End);
        }

        return result.Append(text, position, end - position).ToString();
    }

    private readonly record struct Patch(int Start, int End, string Text, int Number) : IComparable<Patch>
    {
        private bool IsInsertion => Start == End;

        public int CompareTo(Patch other)
        {
            if (Start != other.Start)
                return Start.CompareTo(other.Start);
            return IsInsertion != other.IsInsertion ? other.IsInsertion.CompareTo(IsInsertion) : Number.CompareTo(other.Number);
        }
    }
}
