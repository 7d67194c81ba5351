using System;
using System.Diagnostics;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Shows that work and memory grow no faster than the input: eight times as much may take eight times as long, not sixty-four.</summary>
internal static class Growth
{
    private const int Factor = 8;
    private const double MostTime = 4.0 * Factor;

    // Small inputs find buffers that were used before; large ones need their own, grown by doubling.
    private const double MostMemory = 3.0 * Factor;

    // Another program may take the processor away at any time; the best of some attempts is what the work itself takes.
    private const int Attempts = 8;
    private const int RunsOfSmall = 4;

    /// <summary>Does the work on an input of a size and on one of eight times the size.</summary>
    public static void AssertLinear(int size, Func<int, string> input, Action<string> work)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(work);
        string small = input(size);
        string large = input(Factor * size);
        Assert.InRange(large.Length, 0.5 * Factor * small.Length, 2.0 * Factor * small.Length);
        AssertMemory(small, large, work);

        TimeSpan smallTime = TimeSpan.MaxValue;
        TimeSpan largeTime = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            for (int run = 0; run < RunsOfSmall; run++)
                smallTime = Smaller(smallTime, Time(small, work));
            largeTime = Smaller(largeTime, Time(large, work));
            if (largeTime < MostTime * smallTime)
                return;
        }

        Assert.Fail($"{small.Length} characters took {smallTime.TotalMilliseconds} ms, {large.Length} took {largeTime.TotalMilliseconds} ms.");
    }

    private static void AssertMemory(string small, string large, Action<string> work)
    {
        Memory(small, work);
        long smallMemory = Memory(small, work);
        long largeMemory = Memory(large, work);
        Assert.True(largeMemory < MostMemory * smallMemory, $"{small.Length} characters took {smallMemory} bytes, {large.Length} took {largeMemory}.");
    }

    private static long Memory(string text, Action<string> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TimeSpan Time(string text, Action<string> work)
    {
        long start = Stopwatch.GetTimestamp();
        work(text);
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Smaller(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
