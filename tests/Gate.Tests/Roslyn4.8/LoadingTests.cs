using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>The oldest compiler finds the analyzers, and the code fixes beside them do not disturb it.</summary>
public sealed class LoadingTests
{
    [Fact]
    public void The_oldest_compiler_loads_the_analyzers_and_passes_over_the_code_fixes()
    {
        Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);

        var (analyzers, failures) = Load("Libvirt.Gen.dll");
        Assert.Contains("VersionGateAnalyzer", analyzers);
        Assert.Empty(failures);

        (analyzers, failures) = Load("Libvirt.Gen.CodeFixes.dll");
        Assert.Empty(analyzers);
        Assert.Empty(failures);
    }

    private static (IReadOnlyList<string> Analyzers, IReadOnlyList<string> Failures) Load(string file)
    {
        var failures = new List<string>();
        var reference = new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, file), new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
        return (reference.GetAnalyzersForAllLanguages().Select(a => a.GetType().Name).ToList(), failures);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
