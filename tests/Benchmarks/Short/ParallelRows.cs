using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Thousands of documents on one core, and on all of them.</summary>
internal static class ParallelRows
{
    private const int Rounds = 7;
    private const int DocumentsPerThread = 40_000;

    public static void Print()
    {
        var cores = Environment.ProcessorCount;
        Run(cores);
        var ratios = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            ratios[i] = cores * Run(1) / Run(cores);
        }

        Table.Section("Documents read and written in parallel", "throughput");
        Table.Row($"{cores} threads beside one", $"{Table.Text(Short.Rounds.Median(ratios), "F2")} times", $"{cores}.00");
    }

    private static double Run(int threads)
    {
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(Work)).ToList();
        var start = Stopwatch.GetTimestamp();
        all.ForEach(t => t.Start());
        all.ForEach(t => t.Join());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Work()
    {
        for (var i = 0; i < DocumentsPerThread; i++)
        {
            DomainInterface.Parse(Samples.Fragments[i % Samples.Fragments.Count]).ToXml();
        }
    }
}
