using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Some work, done by one thread and by as many as there are cores.</summary>
internal sealed class ParallelWork(string name, Action run)
{
    private readonly List<double> _ratios = [];
    private int _runs;
    private TimeSpan _pauses;
    private TimeSpan _time;

    public string Name { get; } = name;

    public Action Run { get; } = run;

    /// <summary>How many times as much all threads did as one alone, for each measurement.</summary>
    public IReadOnlyList<double> Ratios => _ratios;

    /// <summary>For how much of the time of all threads together they waited for the collector.</summary>
    public double PauseShare => _pauses / _time;

    /// <summary>Has it compiled for good, and finds out how often it runs in a turn.</summary>
    public void WarmUp(TimeSpan turn)
    {
        const int WarmTurns = 15;
        for (var i = 0; i < WarmTurns; i++)
        {
            _runs = 0;
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < turn; _runs++)
            {
                Run();
            }
        }
    }

    public void Measure()
    {
        var cores = Environment.ProcessorCount;
        var alone = TimeOf(1);
        var pauses = GC.GetTotalPauseDuration();
        var together = TimeOf(cores);
        _pauses += GC.GetTotalPauseDuration() - pauses;
        _time += together;
        _ratios.Add(cores * alone / together);
    }

    private TimeSpan TimeOf(int threads)
    {
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(RunAll)).ToList();
        var start = Stopwatch.GetTimestamp();
        all.ForEach(t => t.Start());
        all.ForEach(t => t.Join());
        return Stopwatch.GetElapsedTime(start);
    }

    private void RunAll()
    {
        for (var i = 0; i < _runs; i++)
        {
            Run();
        }
    }
}
