using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>What happens on an edit of the project's own code, as an editor does it at every keystroke.</summary>
internal static class EditRun
{
    private const int Edits = 200;

    /// <summary>The milliseconds for an edit, and the tracked steps: how many there are, and how many ran again.</summary>
    public static (double Milliseconds, int Steps, int Ran) Measure(IIncrementalGenerator generator)
    {
        var compilation = Project.Compilation("class Edited { }");
        var driver = Project.Driver(generator, Project.ShippedSchema).RunGenerators(compilation);
        var times = new double[Edits];
        for (var i = 0; i < Edits; i++)
        {
            var tree = compilation.SyntaxTrees.First();
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText($"class Edited {{ int _x = {i}; }}", Project.Parse, tree.FilePath));
            var start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var names = typeof(PipelineSteps).GetFields().Select(f => f.Name).ToHashSet();
        var outputs = driver.GetRunResult().Results.Single().TrackedSteps
            .Where(s => names.Contains(s.Key))
            .SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs)
            .ToList();
        return (times.Order().ElementAt(Edits / 2), outputs.Count, outputs.Count(o => o.Reason != IncrementalStepRunReason.Cached));
    }
}
