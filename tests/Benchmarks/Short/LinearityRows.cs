using System;
using System.Diagnostics;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>
/// Ever longer documents: time and memory for each megabyte of text must stay the same, but for what the collector takes to keep ever more
/// objects. <see cref="XDocument"/> beside them shows how much that is.
/// </summary>
internal static class LinearityRows
{
    private const int Megabyte = 1_000_000;
    private const int Repetitions = 3;

    public static void Print()
    {
        Table.Section("Long documents: an interface; a domain; XDocument.Parse of that", "read, write; read; read");
        WarmUp();
        foreach (var size in new[] { 1, 10, 100 })
        {
            var text = Samples.LongFragment(size * Megabyte);
            var nic = DomainInterface.Parse(text);
            var read = Fastest(() => DomainInterface.Parse(text));
            var write = Fastest(() => nic.ToXml());
            var domain = Samples.Domain(size * Megabyte);
            var readDomain = Fastest(() => DomainDocument.Parse(domain));
            var beside = Fastest(() => XDocument.Parse(domain));
            var memory = AllocatedByParse(text) / text.Length;
            Table.Row(
                $"{size} MB: ms/MB, bytes allocated for a character",
                $"{PerMegabyte(read, size)} {PerMegabyte(write, size)}; {PerMegabyte(readDomain, size)}; {PerMegabyte(beside, size)}, {Table.Text(memory, "F2")} B",
                size == 1 ? "" : "the same");
        }
    }

    // One long document is no reason for the runtime to compile anything for good; many short ones are.
    private static void WarmUp() => Rounds.Measure(
        () => DomainInterface.Parse(Samples.LongFragment(Megabyte / 100)).ToXml(),
        () => DomainDocument.Parse(Samples.Domain(Megabyte / 100)),
        () => XDocument.Parse(Samples.Domain(Megabyte / 100)));

    private static string PerMegabyte(double time, int size) => Table.Text(time / size, "F1");

    private static double Fastest(Action action)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < Repetitions; i++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            action();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return fastest;
    }

    private static double AllocatedByParse(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DomainInterface.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
