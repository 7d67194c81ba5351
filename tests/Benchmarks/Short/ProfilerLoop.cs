using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>One thing over and over, for a profiler to look at.</summary>
internal static class ProfilerLoop
{
    public static void Run(string what, int seconds)
    {
        var nics = Samples.Fragments.Select(DomainInterface.Parse).ToList();
        var target = new LibvirtVersion(99, 0, 0);
        var actions = new Dictionary<string, Action>
        {
            ["parse"] = () => Each(Samples.Fragments, t => DomainInterface.Parse(t)),
            ["domain"] = () => Each(Samples.Domains, t => DomainDocument.Parse(t)),
            ["write"] = () => Each(nics, n => n.ToXml()),
            ["check"] = () => Each(nics, n => n.CheckCompatibility(target)),
        };
        var runs = 0L;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            actions[what]();
            runs++;
        }

        Console.WriteLine($"{what}: {clock.Elapsed.TotalMicroseconds / runs:F1} µs for all samples");
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> run)
    {
        foreach (var item in items)
        {
            run(item);
        }
    }
}
