using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Reading;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>A list that goes through many places counts as one list does, whatever changes in them, and as fast.</summary>
public sealed class ListIndexTests
{
    private const int Places = 20_000;
    private const int Factor = 10;

    [Theory]
    [InlineData("count and index")]
    [InlineData("index backwards")]
    [InlineData("index at random")]
    [InlineData("set")]
    [InlineData("remove the first")]
    [InlineData("remove the last")]
    [InlineData("remove every second")]
    [InlineData("insert at the beginning")]
    [InlineData("insert between")]
    [InlineData("insert at the end")]
    [InlineData("add")]
    [InlineData("add in a place, index after it")]
    [InlineData("empty a place, index after it")]
    [InlineData("look for the last behind empty places")]
    public void Time_grows_with_the_accesses(string work)
    {
        string small = Snapshot(Places / Factor);
        string large = Snapshot(Places);

        // As many accesses at most as there are elements, so that linear ones show; reading the text is linear itself.
        Growth.AssertLinearTime(Factor, () => Run(work, NicDocument.Parse(small).Nics), () => Run(work, NicDocument.Parse(large).Nics));
    }

    [Fact]
    public void Lists_count_as_one_list_does()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            string guests = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Guest(random.Next(4))));
            DocumentList<Nic> list = NicDocument.Parse($"<snapshot>{guests}</snapshot>").Nics;
            List<List<Nic>> model = [.. list.Places.Select(place => place.ToList())];
            for (int i = 0; i < 30; i++)
            {
                Change(list, model, random);
                AssertSame([.. model.SelectMany(nics => nics)], list);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(100)]
    public void Any_number_of_places_is_counted(int places)
    {
        var counts = new PlaceCounts(places);
        for (int i = 0; i < places; i++)
            counts.Add(i, i % 3);

        Assert.Equal(Enumerable.Range(0, places).Sum(i => i % 3), counts.Total);
        int index = 0;
        for (int i = 0; i < places; i++)
        {
            for (int j = 0; j < i % 3; j++)
                Assert.Equal((i, j), counts.Find(index++));
        }
    }

    [Fact]
    public void An_index_that_does_not_exist_is_refused()
    {
        DocumentList<Nic> list = NicDocument.Parse(Snapshot(3)).Nics;

        foreach (int index in new[] { -1, 3, 4, int.MinValue, int.MaxValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
            Assert.Throws<ArgumentOutOfRangeException>(() => list[index] = new Nic());
            Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(index));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => list.Insert(4, new Nic()));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Places[0].Insert(5, new Nic()));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Places[0].RemoveAt(1));
        Assert.Equal(3, list.Count);
    }

    private static void Run(string work, DocumentList<Nic> list)
    {
        int count = list.Count;
        var random = new Random(1);
        switch (work)
        {
            case "count and index":
                for (int i = 0; i < list.Count; i++)
                    Assert.NotNull(list[i]);
                break;
            case "index backwards":
                for (int i = list.Count - 1; i >= 0; i--)
                    Assert.NotNull(list[i]);
                break;
            case "index at random":
                for (int i = 0; i < count; i++)
                    Assert.NotNull(list[random.Next(count)]);
                break;
            case "set":
                for (int i = 0; i < list.Count; i++)
                    list[i] = new Nic();
                break;
            case "remove the first":
                while (list.Count > 0)
                    list.RemoveAt(0);
                break;
            case "remove the last":
                while (list.Count > 0)
                    list.RemoveAt(list.Count - 1);
                break;
            case "remove every second":
                for (int i = 0; i < list.Count; i++)
                    list.RemoveAt(i);
                break;
            case "insert at the beginning":
                for (int i = 0; i < 100; i++)
                    list.Insert(0, new Nic());
                break;
            case "insert between":
                for (int i = 0; i < count; i++)
                    list.Insert(2 * i, new Nic());
                break;
            case "insert at the end":
                for (int i = 0; i < count; i++)
                    list.Insert(list.Count, new Nic());
                break;
            case "add":
                for (int i = 0; i < count; i++)
                    list.Add(new Nic());
                break;
            case "add in a place, index after it":
                for (int i = 0; i < count; i++)
                {
                    list.Places[i].Add(new Nic());
                    Assert.NotNull(list[2 * i + 1]);
                }

                break;
            case "empty a place, index after it":
                for (int i = 0; i < count - 1; i++)
                {
                    list.Places[i].Clear();
                    Assert.NotNull(list[0]);
                }

                break;
            case "look for the last behind empty places":
                Nic last = list[count - 1];
                for (int i = 0; i < count - 1; i++)
                    list.Places[i].Clear();
                for (int i = 0; i < count; i++)
                {
                    Assert.Equal(0, list.IndexOf(last));
                    Assert.True(list.Remove(last));
                    list.Places[count - 1].Add(last);
                }

                break;
        }
    }

    private static void Change(DocumentList<Nic> list, List<List<Nic>> model, Random random)
    {
        var nic = new Nic();
        int number = random.Next(model.Count);
        int index = random.Next(list.Count);
        int place = model.FindIndex(nics => (index -= nics.Count) < 0);
        int inPlace = place < 0 ? 0 : index + model[place].Count;
        index = list.Count == 0 ? 0 : model.Take(place).Sum(nics => nics.Count) + inPlace;
        switch (random.Next(9))
        {
            case 0:
                model[Math.Max(0, model.FindLastIndex(nics => nics.Count > 0))].Add(nic);
                list.Add(nic);
                break;
            case 1 when list.Count > 0:
                model[place].Insert(inPlace, nic);
                list.Insert(index, nic);
                break;
            case 2 when list.Count > 0:
                model[place].RemoveAt(inPlace);
                list.RemoveAt(index);
                break;
            case 3 when list.Count > 0:
                Assert.True(list.Remove(model[place][inPlace]));
                model[place].RemoveAt(inPlace);
                break;
            case 4 when list.Count > 0:
                model[place][inPlace] = nic;
                list[index] = nic;
                break;
            case 5:
                model[number].Add(nic);
                list.Places[number].Add(nic);
                break;
            case 6:
                model[number].Clear();
                list.Places[number].Clear();
                break;
            case 7 when list.Count > 0:
                model[place].RemoveAt(inPlace);
                list.Places[place].RemoveAt(inPlace);
                break;
            case 8 when random.Next(10) == 0:
                model.ForEach(nics => nics.Clear());
                list.Clear();
                break;
        }
    }

    private static void AssertSame(List<Nic> expected, DocumentList<Nic> list)
    {
        Assert.Equal(expected.Count, list.Count);
        Assert.True(expected.SequenceEqual(list));
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.Same(expected[i], list[i]);
            Assert.Equal(i, list.IndexOf(expected[i]));
        }
    }

    private static string Snapshot(int guests) => $"<snapshot>{string.Concat(Enumerable.Repeat(Guest(1), guests))}</snapshot>";

    private static string Guest(int nics) => $"<guest><devices>{string.Concat(Enumerable.Repeat("<nic/>", nics))}</devices></guest>";
}
