using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>Comparing all sample interfaces with a release.</summary>
[MemoryDiagnoser]
public class CheckingBenchmarks
{
    private readonly List<DomainInterface> _nics = Samples.Fragments.Select(DomainInterface.Parse).ToList();

    [Benchmark]
    public int CheckCompatibility() => _nics.Sum(n => n.CheckCompatibility(new LibvirtVersion(99, 0, 0)).Count);

    [Benchmark]
    public int GetMinimumVersion() => _nics.Count(n => n.GetMinimumVersion() > new LibvirtVersion(6, 0, 0));
}
