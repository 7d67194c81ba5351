using System.Collections.Generic;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>Reading all sample interfaces once.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly IReadOnlyList<string> _texts = Samples.Fragments;

    [Benchmark(Baseline = true)]
    public int XmlReaderWalk()
    {
        var touched = 0;
        foreach (var text in _texts)
        {
            touched += Baselines.XmlReaderWalk.Read(text);
        }

        return touched;
    }

    [Benchmark]
    public object? Document()
    {
        object? last = null;
        foreach (var text in _texts)
        {
            last = XDocument.Parse(text);
        }

        return last;
    }

    [Benchmark]
    public object? XmlSerializer()
    {
        object? last = null;
        foreach (var text in _texts)
        {
            last = Serializer.Read(text);
        }

        return last;
    }

    [Benchmark]
    public object? Typed()
    {
        object? last = null;
        foreach (var text in _texts)
        {
            last = DomainInterface.Parse(text);
        }

        return last;
    }
}
