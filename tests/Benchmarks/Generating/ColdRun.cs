using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>
/// The first run of the generator in a compiler that has run another one before: what it takes to load, to compile just in time and to
/// run, as in a build with a fresh compiler.
/// </summary>
internal static class ColdRun
{
    /// <summary>Prints the milliseconds of the whole run, and those in the generator itself.</summary>
    public static void Print()
    {
        var schema = Project.ShippedSchema;
        var compilation = Project.Compilation(SomeCode());
        Project.Driver(new EmptyGenerator(), schema).RunGenerators(compilation);

        var start = Stopwatch.GetTimestamp();
        var driver = Project.Driver(new LibvirtGenerator(), schema).RunGenerators(compilation);
        var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var generator = driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime.TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{whole} {generator}"));
    }

    // Enough for the compiler's parser to be warm, as it is in every build.
    private static string[] SomeCode()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Types")!);
        return Enumerable.Repeat(reader.ReadToEnd(), 40).ToArray();
    }
}
