using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>What happens on an edit of the project's own code, as an editor does it at every keystroke.</summary>
internal static class EditRun
{
    private const int Edits = 400;
    private const int WarmUpEdits = 1200;

    /// <summary>The milliseconds for an edit. Steps are not tracked, as they are in no editor: it takes longer than the steps.</summary>
    public static double Time(IIncrementalGenerator generator)
    {
        var compilation = Start();
        var driver = Project.Driver(generator, Project.ShippedSchema).RunGenerators(compilation);
        var times = new double[WarmUpEdits + Edits];
        for (var i = 0; i < times.Length; i++)
        {
            compilation = Edit(compilation, i);
            var start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times.Skip(WarmUpEdits).Order().ElementAt(Edits / 2);
    }

    /// <summary>The tracked steps of an edit: how many there are, and how many ran again.</summary>
    public static (int Steps, int Ran) Steps(IIncrementalGenerator generator)
    {
        var compilation = Start();
        var driver = Project.Driver(generator, Project.ShippedSchema, tracksSteps: true).RunGenerators(compilation);
        var names = typeof(PipelineSteps).GetFields().Select(f => f.Name).ToHashSet();
        var outputs = driver.RunGenerators(Edit(compilation, 1)).GetRunResult().Results.Single().TrackedSteps
            .Where(s => names.Contains(s.Key))
            .SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs)
            .ToList();
        return (outputs.Count, outputs.Count(o => o.Reason != IncrementalStepRunReason.Cached));
    }

    private static CSharpCompilation Start() => Project.Compilation("class Edited { }");

    private static CSharpCompilation Edit(CSharpCompilation compilation, int number)
    {
        var tree = compilation.SyntaxTrees[0];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText($"class Edited {{ int _x = {number}; }}", Project.Parse, tree.FilePath));
    }
}
