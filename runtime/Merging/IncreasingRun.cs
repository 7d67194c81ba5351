using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Finds what of a reordered sequence can stay where it is.</summary>
internal static class IncreasingRun
{
    /// <summary>
    /// The positions of a longest run of increasing numbers, in order. Negative numbers never belong to it. It takes n log n steps.
    /// </summary>
    public static List<int> Longest(IReadOnlyList<int> numbers)
    {
        // For each length, the position at which a run of that length ends with the smallest number; and for each position the one before.
        var ends = new List<int>();
        var previous = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] < 0)
            {
                continue;
            }

            var length = LengthBefore(numbers, ends, numbers[i]);
            previous[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var run = new List<int>();
        for (var i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = previous[i])
        {
            run.Add(i);
        }

        run.Reverse();
        return run;
    }

    private static int LengthBefore(IReadOnlyList<int> numbers, List<int> ends, int number)
    {
        var low = 0;
        var high = ends.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[ends[middle]] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
