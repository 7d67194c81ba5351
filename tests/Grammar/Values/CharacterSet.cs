using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>A set of UTF-16 code units that XML can carry, as ranges in order that neither overlap nor touch.</summary>
internal sealed class CharacterSet
{
    /// <summary>What XML can carry in one code unit: no controls but tab and line ends, no surrogates.</summary>
    public static readonly CharacterSet All = new([('\t', '\n'), ('\r', '\r'), (' ', '\uD7FF'), ('\uE000', '\uFFFD')]);

    private CharacterSet(IEnumerable<(char First, char Last)> ranges) => Ranges = [.. ranges];

    public ImmutableArray<(char First, char Last)> Ranges { get; }

    public int Count => Ranges.Sum(r => r.Last - r.First + 1);

    public static CharacterSet Of(IEnumerable<(char First, char Last)> ranges)
    {
        var merged = new List<(char First, char Last)>();
        foreach (var range in ranges.OrderBy(r => r.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, range.Last > merged[^1].Last ? range.Last : merged[^1].Last);
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CharacterSet(merged);
    }

    public static CharacterSet Of(char single) => new([(single, single)]);

    public bool Contains(char character) => Ranges.Any(r => r.First <= character && character <= r.Last);

    /// <summary>Everything in <see cref="All"/> that is not in this set.</summary>
    public CharacterSet Complement()
    {
        var rest = new List<(char First, char Last)>();
        foreach (var (first, last) in All.Ranges)
        {
            int next = first;
            foreach (var range in Ranges.Where(r => r.Last >= first && r.First <= last))
            {
                if (range.First > next)
                {
                    rest.Add(((char)next, (char)(range.First - 1)));
                }

                next = range.Last + 1;
            }

            if (next <= last)
            {
                rest.Add(((char)next, last));
            }
        }

        return new CharacterSet(rest);
    }

    /// <summary>The character with a number below <see cref="Count"/>.</summary>
    public char At(int index)
    {
        foreach (var (first, last) in Ranges)
        {
            var length = last - first + 1;
            if (index < length)
            {
                return (char)(first + index);
            }

            index -= length;
        }

        throw new System.ArgumentOutOfRangeException(nameof(index));
    }
}
