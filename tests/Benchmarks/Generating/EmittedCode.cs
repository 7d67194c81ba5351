using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>What a schema becomes: lines of C#, bytes of IL, and the time to compile it.</summary>
internal sealed class EmittedCode
{
    private EmittedCode(int items, int lines, int ilBytes, double milliseconds)
    {
        Items = items;
        Lines = lines;
        IlBytes = ilBytes;
        Milliseconds = milliseconds;
    }

    /// <summary>Elements, attributes, texts and values, at each place where they can stand.</summary>
    public int Items { get; }

    public int Lines { get; }

    /// <summary>The bodies of all methods.</summary>
    public int IlBytes { get; }

    /// <summary>To parse and compile it.</summary>
    public double Milliseconds { get; }

    public static EmittedCode Of(IEnumerable<string> schema)
    {
        Project.Driver(new LibvirtGenerator(), schema).RunGeneratorsAndUpdateCompilation(Project.Compilation(), out var compilation, out _);
        using var image = new MemoryStream();
        var start = Stopwatch.GetTimestamp();
        var result = compilation.Emit(image);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!result.Success)
        {
            throw new InvalidOperationException($"The emitted code does not compile: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
        }

        var lines = compilation.SyntaxTrees.Sum(t => t.GetText().Lines.Count);
        image.Position = 0;
        using var reader = new PEReader(image);
        return new EmittedCode(CountItems(compilation), lines, CountIl(reader), milliseconds);
    }

    private static int CountIl(PEReader image)
    {
        var metadata = image.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(h => metadata.GetMethodDefinition(h).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => image.GetMethodBody(address).GetILBytes()!.Length);
    }

    // The emitted table has a row for each.
    private static int CountItems(Compilation compilation) => compilation.SyntaxTrees
        .Single(t => Path.GetFileName(t.FilePath) == "Libvirt.LibvirtFeatures.g.cs").GetText().ToString()
        .Split('\n').Count(line => line.Split('|')[0] is "element" or "attribute" or "text" or "value");
}
