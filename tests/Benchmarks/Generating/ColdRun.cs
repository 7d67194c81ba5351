using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>
/// The first run of a generator in a compiler that has run another one before: what it takes to load, to compile just in time and to
/// run, as in a build with a fresh compiler.
/// </summary>
internal static class ColdRun
{
    public static void PrintOurs() => Print(new LibvirtGenerator());

    public static void PrintConstant() => Print(new ConstantGenerator());

    /// <summary>Prints the milliseconds of the run, those of it that went into compiling just in time, and the methods compiled.</summary>
    private static void Print(IIncrementalGenerator generator)
    {
        var schema = Project.ShippedSchema;
        var compilation = Project.Compilation(SomeCode());

        // Every build loads its references and looks types up in them, and keeps what it found: it is no cost of whoever asks first.
        _ = compilation.GetTypeByMetadataName("System.Object");
        Project.Driver(new EmptyGenerator(), schema).RunGenerators(compilation);

        var methods = JitInfo.GetCompiledMethodCount();
        var compiling = JitInfo.GetCompilationTime();
        var start = Stopwatch.GetTimestamp();
        Project.Driver(generator, schema).RunGenerators(compilation);
        var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        compiling = JitInfo.GetCompilationTime() - compiling;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{whole} {compiling.TotalMilliseconds} {methods}"));
    }

    // Enough for the compiler's parser to be warm, as it is in every build.
    private static string[] SomeCode()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Types")!);
        return Enumerable.Repeat(reader.ReadToEnd(), 40).ToArray();
    }
}
