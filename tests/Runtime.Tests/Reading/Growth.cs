using System;
using System.Diagnostics;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>Shows that work and memory grow no faster than the input: eight times as much may take eight times as long, not sixty-four.</summary>
internal static class Growth
{
    private const int Factor = 8;
    // What grows with the square takes as many times as long as there is more of it.
    private const double MostTime = 4.0;

    // Small inputs find buffers that were used before; large ones need their own, grown by doubling.
    private const double MostMemory = 3.0 * Factor;

    // Another program may take the processor away at any time, and does so more often the longer the work takes. Equal amounts are
    // hit alike, and the best of some attempts is what the work itself takes. Only where it takes too long are there many.
    private const int Attempts = 50;

    // One measurement of the small work may be far too long; the best of several is not.
    private const int LeastAttempts = 4;

    /// <summary>Does the work on an input of a size and on one of eight times the size.</summary>
    public static void AssertLinear(int size, Func<int, string> input, Action<string> work)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(work);
        string small = input(size);
        string large = input(Factor * size);
        Assert.InRange(large.Length, 0.5 * Factor * small.Length, 2.0 * Factor * small.Length);
        AssertMemory(small, large, work);

        AssertLinearTime(Factor, () => work(small), () => work(large));
    }

    /// <summary>Does a small work as often as makes it the amount of the large one, which has to take about as long.</summary>
    public static void AssertLinearTime(int factor, Action small, Action large)
    {
        ArgumentNullException.ThrowIfNull(small);
        ArgumentNullException.ThrowIfNull(large);
        small();
        large();
        TimeSpan smallTime = TimeSpan.MaxValue;
        TimeSpan largeTime = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            smallTime = Smaller(smallTime, Time(factor, small));
            largeTime = Smaller(largeTime, Time(1, large));
            if (attempt >= LeastAttempts && largeTime < MostTime * smallTime)
                return;
        }

        Assert.Fail($"The small work took {smallTime.TotalMilliseconds} ms when done {factor} times, the large one {largeTime.TotalMilliseconds} ms.");
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

    private static TimeSpan Time(int times, Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Smaller(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
