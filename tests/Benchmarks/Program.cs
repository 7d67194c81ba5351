using System;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Benchmarks.Short;
using Libvirt.Gen.Benchmarks.Suites;

namespace Libvirt.Gen.Benchmarks;

/// <summary>Runs the measurement that the first argument names.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            // Started by the short mode, again and again: nothing may happen before.
            case ["first", var what]:
                FirstResult.Run(what);
                return 0;
            case ["first", var what, FirstResult.Count]:
                FirstResult.RunAndCount(what);
                return 0;
            case ["gate", ..]:
                GateCost.RunAsync().GetAwaiter().GetResult();
                return 0;
            case ["short", .. var parts] when parts.All(ShortMode.IsPart):
                ShortMode.Run(parts);
                return 0;
            case ["loop", var what, var seconds]:
                ProfilerLoop.Run(what, int.Parse(seconds, CultureInfo.InvariantCulture));
                return 0;
            case ["suites", .. var options]:
                SuiteRunner.Run(options);
                return 0;
            default:
                Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- COMMAND");
                Console.Error.WriteLine($"  short [PART…]     the tables of the benchmarks' README, or some of them: {ShortMode.PartNames}");
                Console.Error.WriteLine("  suites [OPTION…]  with BenchmarkDotNet and its options, such as --filter '*Reading*'");
                Console.Error.WriteLine("  gate              what the version gate adds to compiling");
                Console.Error.WriteLine("  loop WHAT SECONDS parse, domain, write or check over and over, for a profiler");
                return 1;
        }
    }
}
