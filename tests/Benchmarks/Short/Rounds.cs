using System;
using System.Diagnostics;
using System.Linq;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>
/// Measures several candidates in turns of a few milliseconds, so that whatever else the machine does falls on all of them, and takes
/// the lower quartile of many rounds. In processor time, which does not count while others have the processor.
/// </summary>
internal static class Rounds
{
    private const int Count = 60;
    private const int WarmUpRounds = 150;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(8);

    /// <summary>Nanoseconds for one run of each.</summary>
    public static double[] Measure(params Action[] candidates)
    {
        WarmUp(candidates);
        var runs = candidates.Select(c => RunsWithin(Turn, c)).ToArray();
        var times = candidates.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                times[i][round] = Time(candidates[i], runs[i]);
            }
        }

        return times.Select(t => t.Order().ElementAt(Count / 4)).ToArray();
    }

    public static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    /// <summary>Bytes that one run allocates on this thread.</summary>
    public static double Allocated(Action candidate)
    {
        const int Runs = 16;
        candidate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            candidate();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs;
    }

    // Everything is compiled for good after more than a second: the runtime waits for a calm moment, and compiles in the background.
    private static void WarmUp(Action[] candidates)
    {
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var candidate in candidates)
            {
                RunsWithin(Turn, candidate);
            }
        }
    }

    private static int RunsWithin(TimeSpan time, Action candidate)
    {
        var runs = 0;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time; runs++)
        {
            candidate();
        }

        return runs;
    }

    private static double Time(Action candidate, int runs)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
        {
            candidate();
        }

        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / runs;
    }
}
