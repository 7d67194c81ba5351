using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Decides which places of a list its elements take after a change.</summary>
internal static class ListOrder
{
    /// <summary>
    /// For each element after the change, the index of the one before it in whose place it stands; -1 when it gets a place of its own. What
    /// stays in its order keeps its place; between, what came takes the places of what went.
    /// </summary>
    /// <param name="indexes">For each element after the change, which one it was before it; negative when it is another one.</param>
    /// <param name="count">How many there were before the change.</param>
    public static int[] PlacesOf(int[] indexes, int count)
    {
        var places = new int[indexes.Length];
        var nowStart = 0;
        var wasStart = 0;
        foreach (var staying in Staying(indexes, count))
        {
            PlaceGap(places, nowStart, staying, wasStart, indexes[staying]);
            places[staying] = indexes[staying];
            nowStart = staying + 1;
            wasStart = indexes[staying] + 1;
        }

        PlaceGap(places, nowStart, indexes.Length, wasStart, count);
        return places;
    }

    // As much as possible; but of two that changed places, rather neither: what stands between them stays between them then.
    private static List<int> Staying(int[] indexes, int count)
    {
        var unmoved = new List<int>();
        for (var i = 0; i < indexes.Length; i++)
        {
            if (indexes[i] == i)
            {
                unmoved.Add(i);
            }
        }

        var longest = IncreasingRun.Longest(indexes);
        var isPermutation = indexes.Length == count && IsEachThere(indexes);
        var moved = isPermutation ? 2 * (count - longest.Count) : indexes.Length - longest.Count;
        return indexes.Length - unmoved.Count <= moved ? unmoved : longest;
    }

    private static bool IsEachThere(int[] indexes)
    {
        var isThere = new bool[indexes.Length];
        foreach (var index in indexes)
        {
            if (index < 0 || isThere[index])
            {
                return false;
            }

            isThere[index] = true;
        }

        return true;
    }

    private static void PlaceGap(int[] places, int nowStart, int nowEnd, int wasStart, int wasEnd)
    {
        for (var i = nowStart; i < nowEnd; i++)
        {
            places[i] = wasStart < wasEnd ? wasStart++ : -1;
        }
    }
}
