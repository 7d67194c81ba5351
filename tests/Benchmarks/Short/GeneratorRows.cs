using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Benchmarks.Generating;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>What the package adds to a build and to a keystroke, and what the emitted code weighs.</summary>
internal static class GeneratorRows
{
    private const int ColdRuns = 5;
    private const int WarmRuns = 10;
    private const int TenTimes = 10;

    public static void Print()
    {
        Table.Section("The generator", "");
        var cold = Enumerable.Range(0, ColdRuns).Select(_ => OwnProcess.Run("first", FirstResult.Generator).Output.Split(' '))
            .Select(o => double.Parse(o[1], CultureInfo.InvariantCulture)).ToArray();
        Table.Row("first run in a compiler, all files", Table.Milliseconds(Rounds.Median(cold)), "100 ms");

        var shipped = Project.ShippedSchema;
        Table.Row("the same once it is warm", Table.Milliseconds(RunTime([.. shipped])));
        var (time, steps, ran) = EditRun.Measure(new LibvirtGenerator());
        var (idle, _, _) = EditRun.Measure(new EmptyGenerator());
        Table.Row("an edit of C# code (a generator that does nothing)", $"{Table.Text(time, "F2")} ms ({Table.Text(idle, "F2")} ms)");
        Table.Row("steps that run again on it", $"{ran} of {steps}", "0");

        var code = EmittedCode.Of(shipped);
        var synthetic = SyntheticSchema.Text(RootsFor(TenTimes * code.Items));
        var big = EmittedCode.Of([synthetic]);
        Size("emitted for the shipped schema", code);
        Size("emitted for a made-up schema ten times as large", big);
        Table.Row("generating from that", Table.Milliseconds(RunTime(synthetic)));
        Table.Row("compiling that (the shipped schema)", $"{Table.Milliseconds(CompileTime(synthetic))} ({Table.Milliseconds(CompileTime([.. shipped]))})");
    }

    private static void Size(string what, EmittedCode code) => Table.Row(
        what,
        $"{code.Items} items: {Table.Text((double)code.Lines / code.Items, "F1")} lines, {Table.Text((double)code.IlBytes / code.Items, "F0")} B of IL each");

    private static int RootsFor(int items) => items / (EmittedCode.Of([SyntheticSchema.Text(2)]).Items / 2);

    private static double RunTime(params string[] schema)
    {
        var compilation = Project.Compilation();
        return Median(() => Project.Driver(new LibvirtGenerator(), schema).RunGenerators(compilation), WarmRuns);
    }

    private static double CompileTime(params string[] schema)
    {
        Project.Driver(new LibvirtGenerator(), schema).RunGeneratorsAndUpdateCompilation(Project.Compilation(), out var compilation, out _);
        var sources = compilation.SyntaxTrees.Select(t => t.GetText().ToString()).ToArray();
        return Median(() => Project.Compilation(sources).Emit(System.IO.Stream.Null), 3);
    }

    private static double Median(Action action, int runs) => Rounds.Median(Enumerable.Range(0, runs).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }).ToArray());
}
