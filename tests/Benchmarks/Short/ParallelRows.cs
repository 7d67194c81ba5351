using System;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>
/// What all cores do beside one: with documents, and in the same run with what bounds that. Threads that only calculate share nothing but
/// the machine; threads that only allocate share the collector as well.
/// </summary>
internal static class ParallelRows
{
    private const int Turns = 11;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(60);

    public static void Print()
    {
        var documents = new ParallelWork("documents read and written", () => Each(t => DomainInterface.Parse(t).ToXml()));
        var bytes = (int)Rounds.Allocated(documents.Run);
        ParallelWork[] works =
        [
            new("only calculating", Calculate),
            new("only allocating", () => Allocate(bytes)),
            new("XmlReader walk", () => Each(t => XmlReaderWalk.Read(t))),
            documents,
        ];
        Array.ForEach(works, w => w.WarmUp(Turn));
        for (var turn = 0; turn < Turns; turn++)
        {
            Array.ForEach(works, w => w.Measure());
        }

        var cores = Environment.ProcessorCount;
        Table.Section($"{cores} threads beside one", "throughput   collector's share");
        foreach (var work in works)
        {
            var ratio = Table.Text(Rounds.Median([.. work.Ratios]), "F2") + " times";
            Table.Row(work.Name, $"{ratio,-13}{Table.Text(100 * work.PauseShare, "F0")} %", work == documents ? $"{cores}.00" : "");
        }
    }

    private static void Each(Action<string> run)
    {
        foreach (var text in Samples.Fragments)
        {
            run(text);
        }
    }

    private static void Calculate()
    {
        var state = 1u;
        for (var i = 0; i < 4_000; i++)
        {
            state = state * 1_664_525 + 1_013_904_223;
        }

        GC.KeepAlive(state);
    }

    // Objects of 64 bytes, as many as the documents of one run need.
    private static void Allocate(int bytes)
    {
        for (var done = 0; done < bytes; done += 64)
        {
            GC.KeepAlive(new byte[40]);
        }
    }
}
