using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>Writing all sample interfaces once.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private readonly List<XmlEvents> _events = Samples.Fragments.Select(t => new XmlEvents(t)).ToList();
    private readonly List<DomainInterface> _nics = Samples.Fragments.Select(DomainInterface.Parse).ToList();
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    [Benchmark(Baseline = true)]
    public int XmlWriter() => _events.Sum(e => e.Write().Length);

    [Benchmark]
    public int ToXml() => _nics.Sum(n => n.ToXml().Length);

    [Benchmark]
    public int IntoCallersBuffer()
    {
        _buffer.ResetWrittenCount();
        foreach (var nic in _nics)
        {
            nic.Save(_buffer);
        }

        return _buffer.WrittenCount;
    }
}
