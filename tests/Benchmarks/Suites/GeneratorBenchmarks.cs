using BenchmarkDotNet.Attributes;
using Libvirt.Gen.Benchmarks.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>The generator in a warm compiler: everything from the schema on, and after an edit of C#.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly string[] _schema = [.. Project.ShippedSchema];
    private readonly CSharpCompilation _compilation = Project.Compilation("class Edited { }");
    private readonly CSharpCompilation _edited = Project.Compilation("class Edited { int _x; }");
    private GeneratorDriver? _ran;

    [GlobalSetup]
    public void Run() => _ran = Everything();

    [Benchmark]
    public GeneratorDriver Everything() => Project.Driver(new LibvirtGenerator(), _schema).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver AfterAnEdit() => _ran!.RunGenerators(_edited);
}
