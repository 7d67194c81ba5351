using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Pairs the elements of one name before and after a change: equal ones first, then in each gap those that have most in common. Pairs
/// never cross. However many elements there are, it takes n log n steps.
/// </summary>
internal static class Alignment
{
    // Comparing each with each is worth it for a few.
    private const int MaxComparisons = 4096;
    private const long MaxAttributeComparisons = 1 << 17;

    /// <summary>For each element after the change the index of the one before it, or -1.</summary>
    public static int[] Of(string wasText, List<XmlPiece> was, string nowText, List<XmlPiece> now)
    {
        int[] pairs = EqualOnes(wasText, was, nowText, now);
        int wasStart = 0;
        int nowStart = 0;
        for (int i = 0; i <= now.Count; i++)
        {
            if (i < now.Count && pairs[i] < 0)
                continue;
            int wasEnd = i < now.Count ? pairs[i] : was.Count;
            PairGap(wasText, was, wasStart, wasEnd, nowText, now, nowStart, i, pairs);
            wasStart = wasEnd + 1;
            nowStart = i + 1;
        }

        return pairs;
    }

    private static int[] EqualOnes(string wasText, List<XmlPiece> was, string nowText, List<XmlPiece> now)
    {
        var places = new SortedDictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < was.Count; i++)
        {
            string key = was[i].In(wasText).ToString();
            if (!places.TryGetValue(key, out Queue<int>? queue))
                places.Add(key, queue = new Queue<int>());
            queue.Enqueue(i);
        }

        var candidates = new int[now.Count];
        for (int i = 0; i < now.Count; i++)
            candidates[i] = places.TryGetValue(now[i].In(nowText).ToString(), out Queue<int>? queue) && queue.Count > 0 ? queue.Dequeue() : -1;

        var pairs = new int[now.Count];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = -1;
        foreach (int i in IncreasingRun.Longest(candidates))
            pairs[i] = candidates[i];
        return pairs;
    }

    private static void PairGap(
        string wasText, List<XmlPiece> was, int wasStart, int wasEnd, string nowText, List<XmlPiece> now, int nowStart, int nowEnd, int[] pairs)
    {
        int rows = wasEnd - wasStart;
        int columns = nowEnd - nowStart;
        long compared = (long)AttributesOf(was, wasStart, wasEnd) * AttributesOf(now, nowStart, nowEnd);
        if (rows == columns || (long)rows * columns > MaxComparisons || compared > MaxAttributeComparisons)
        {
            for (int i = 0; i < Math.Min(rows, columns); i++)
                pairs[nowStart + i] = wasStart + i;
            return;
        }

        // best[r, c]: the most that the pieces from r and c on can have in common.
        var best = new int[rows + 1, columns + 1];
        for (int r = rows - 1; r >= 0; r--)
        {
            for (int c = columns - 1; c >= 0; c--)
            {
                int paired = best[r + 1, c + 1] + Likeness(wasText, was[wasStart + r], nowText, now[nowStart + c]);
                best[r, c] = Math.Max(paired, Math.Max(best[r + 1, c], best[r, c + 1]));
            }
        }

        for (int r = 0, c = 0; r < rows && c < columns;)
        {
            if (best[r, c] == best[r + 1, c])
                r++;
            else if (best[r, c] == best[r, c + 1])
                c++;
            else
                pairs[nowStart + c++] = wasStart + r++;
        }
    }

    private static int AttributesOf(List<XmlPiece> pieces, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
            count += pieces[i].Attributes.Length;
        return count;
    }

    // At least 1, for changing an element in its place is better than removing it and putting another there.
    private static int Likeness(string wasText, XmlPiece was, string nowText, XmlPiece now)
    {
        int likeness = 1;
        foreach (XmlAttributeRange a in was.Attributes)
        {
            foreach (XmlAttributeRange b in now.Attributes)
            {
                if (wasText.AsSpan(a.NameStart, a.End - a.NameStart).SequenceEqual(nowText.AsSpan(b.NameStart, b.End - b.NameStart)))
                    likeness += 2;
            }
        }

        return likeness;
    }
}
