using BenchmarkDotNet.Attributes;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>Writing a domain with many interfaces of which one changed, or none.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly string _text = Samples.Interfaces(2_000);
    private XmlEvents? _events;
    private DomainDocument? _untouched;
    private DomainDocument? _changed;
    private DomainDocument? _grown;

    [GlobalSetup]
    public void Prepare()
    {
        _events = new XmlEvents(_text);
        _untouched = DomainDocument.Parse(_text);
        _changed = ChangedDocument.OneValue(_text);
        _grown = ChangedDocument.OneMore(_text);
    }

    [Benchmark(Baseline = true)]
    public DomainDocument Read() => DomainDocument.Parse(_text);

    [Benchmark]
    public int XmlWriter() => _events!.Write().Length;

    [Benchmark]
    public string Untouched() => _untouched!.ToXml();

    [Benchmark]
    public string OneValueChanged() => _changed!.ToXml();

    [Benchmark]
    public string OneInterfaceAdded() => _grown!.ToXml();
}
