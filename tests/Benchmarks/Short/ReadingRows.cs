using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Reading, as a ratio to the walk with .NET's reader over the same texts.</summary>
internal static class ReadingRows
{
    public static void Print()
    {
        Table.Section($"Reading {Samples.Fragments.Count} interfaces, {Mean(Samples.Fragments):F0} characters on average", "time        allocated");
        Compare(
            Samples.Fragments,
            ("XmlReader, every name and value touched", t => XmlReaderWalk.Read(t), ""),
            ("XDocument.Parse", t => XDocument.Parse(t), ""),
            ("XmlSerializer, a model written by hand", t => Serializer.Read(t), ""),
            ("DomainInterface.Parse", t => DomainInterface.Parse(t), "0.25"));

        Table.Section($"Reading {Samples.Domains.Count} whole domains, 1 to 100 KB", "time        allocated");
        Compare(
            Samples.Domains,
            ("XmlReader, every name and value touched", t => XmlReaderWalk.Read(t), ""),
            ("XDocument.Parse", t => XDocument.Parse(t), ""),
            ("XmlSerializer, a model of the interfaces written by hand", t => Serializer.ReadDomain(t), ""),
            ("DomainDocument.Parse, all interfaces typed", t => TouchInterfaces(DomainDocument.Parse(t)), "0.45"));
    }

    private static int TouchInterfaces(DomainDocument document) => document.Interfaces.Count(nic => nic.Mac is not null);

    private static double Mean(IReadOnlyList<string> texts) => texts.Average(t => t.Length);

    private static void Compare(IReadOnlyList<string> texts, params (string Name, Action<string> Read, string Goal)[] candidates)
    {
        var actions = candidates.Select(c => All(texts, c.Read)).ToArray();
        var times = Rounds.Measure(actions);
        for (var i = 0; i < candidates.Length; i++)
        {
            var time = i == 0 ? $"1.00 ({Table.Nanoseconds(times[0] / texts.Count)})" : Table.Ratio(times[i] / times[0]);
            var allocated = Table.Bytes(Rounds.Allocated(actions[i]) / texts.Count);
            Table.Row(candidates[i].Name, $"{time,-16}{allocated,12}", candidates[i].Goal);
        }
    }

    private static Action All(IReadOnlyList<string> texts, Action<string> read) => () =>
    {
        foreach (var text in texts)
        {
            read(text);
        }
    };
}
