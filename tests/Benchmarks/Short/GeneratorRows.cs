using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Benchmarks.Generating;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>What the package adds to a build and to a keystroke, what the emitted code weighs, and how all of it grows.</summary>
internal static class GeneratorRows
{
    private const int ColdRuns = 5;
    private const int WarmRuns = 10;
    private const int CompileRuns = 2;

    /// <summary>How many times the shipped schema's items a made-up schema has.</summary>
    private static readonly int[] Sizes = [1, 3, 10];

    public static void Print()
    {
        Table.Section("The generator", "");
        Cold();
        var shipped = Project.ShippedSchema.ToArray();
        Table.Row("the same once it is warm", Table.Milliseconds(RunTime(shipped)));
        Edit();
        Growth(shipped);
    }

    private static void Cold()
    {
        double[][] Of(string what) => Enumerable.Range(0, ColdRuns)
            .Select(_ => OwnProcess.Run("first", what).Output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray())
            .OrderBy(numbers => numbers[0])
            .ToArray();
        var ours = Of(FirstResult.Generator)[ColdRuns / 2];
        var constant = Of(FirstResult.ConstantGenerator)[ColdRuns / 2];
        Table.Row("first run in a compiler, all files", Table.Milliseconds(ours[0]), "100 ms");
        Table.Row("of that: compiling methods just in time", $"{Table.Milliseconds(ours[1])} ({ours[2]} methods)");
        Table.Row("first run of a generator that adds as much, computing nothing", Table.Milliseconds(constant[0]));
    }

    private static void Edit()
    {
        var (steps, ran) = EditRun.Steps(new LibvirtGenerator());
        Table.Row("steps that run again on an edit of C# code", $"{ran} of {steps}", "1");
        Table.Row("time for such an edit", Exact(EditRun.Time(new LibvirtGenerator())));
        Table.Row("the same of a generator that adds as much, computing nothing", Exact(EditRun.Time(new ConstantGenerator())));
        Table.Row("the same of a generator that adds nothing", Exact(EditRun.Time(new EmptyGenerator())));
    }

    private static string Exact(double milliseconds) => Table.Text(milliseconds, "F2") + " ms";

    /// <summary>The shipped schema beside made-up ones of growing size: what each item costs must not grow with them.</summary>
    private static void Growth(string[] shipped)
    {
        // The largest first: by its end the compiler is warm.
        var items = EmittedCode.Of(shipped).Items;
        var perRoot = EmittedCode.Of([SyntheticSchema.Text(2)]).Items / 2;
        var rows = Sizes.OrderDescending()
            .Select(size => (Name: Table.Text(size, "F0") + " times as large, made up", Schema: new[] { SyntheticSchema.Text(size * items / perRoot) }))
            .Append((Name: "the shipped schema", Schema: shipped))
            .Select(row => (row.Name, Code: Best(row.Schema), Generating: RunTime(row.Schema)))
            .Reverse()
            .ToArray();
        foreach (var (name, code, _) in rows)
        {
            Table.Row("emitted for " + name, $"{code.Items} items: {Each(code.Lines, code, "F1")} lines, {Each(code.IlBytes, code, "F0")} B of IL each");
        }

        foreach (var (name, code, generating) in rows)
        {
            Table.Row(
                "generating and compiling: " + name,
                $"{Table.Milliseconds(generating)} + {Table.Milliseconds(code.Milliseconds)}: {Each(1000 * generating, code, "F0")} + {Each(1000 * code.Milliseconds, code, "F0")} µs each");
        }
    }

    private static string Each(double value, EmittedCode code, string format) => Table.Text(value / code.Items, format);

    private static EmittedCode Best(string[] schema) => Enumerable.Range(0, CompileRuns).Select(_ => EmittedCode.Of(schema)).MinBy(code => code.Milliseconds)!;

    private static double RunTime(string[] schema)
    {
        var compilation = Project.Compilation();
        return Rounds.Median(Enumerable.Range(0, WarmRuns).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Project.Driver(new LibvirtGenerator(), schema).RunGenerators(compilation);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ToArray());
    }
}
