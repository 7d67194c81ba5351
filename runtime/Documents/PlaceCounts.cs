namespace Libvirt.Xml.Serialization;

/// <summary>
/// How many elements the places of a list have. A document may have as many places as elements, so both a change and a search take
/// log n steps.
/// </summary>
internal sealed class PlaceCounts
{
    // A Fenwick tree: at each number, from 1, the sum of as many counts up to there as the lowest bit of the number says.
    private readonly int[] _sums;
    private readonly int _highestBit = 1;

    public PlaceCounts(int places)
    {
        _sums = new int[places + 1];
        while (_highestBit <= places / 2)
        {
            _highestBit *= 2;
        }
    }

    /// <summary>How many elements there are in all places.</summary>
    public int Total { get; private set; }

    /// <summary>Notes that a place has so many more elements.</summary>
    public void Add(int place, int more)
    {
        Total += more;
        for (var number = place + 1; number < _sums.Length; number += number & -number)
        {
            _sums[number] += more;
        }
    }

    /// <summary>The place of the element that has an index among all, and the index that it has there.</summary>
    public (int Place, int Index) Find(int index)
    {
        var place = 0;
        for (var step = _highestBit; step > 0; step /= 2)
        {
            if (place + step >= _sums.Length || _sums[place + step] > index)
            {
                continue;
            }

            place += step;
            index -= _sums[place];
        }

        return (place, index);
    }
}
