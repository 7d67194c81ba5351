using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Writing whole documents of which little or nothing changed, as a ratio to reading them.</summary>
internal static class DocumentRows
{
    public static void Print()
    {
        Compare($"Writing {Samples.Domains.Count} whole domains, 1 to 100 KB", Samples.Domains);
        foreach (var count in new[] { 200, 2_000, 20_000 })
        {
            Compare(Table.Text(count, "N0") + " interfaces in a domain", [Samples.Interfaces(count)]);
        }
    }

    private static void Compare(string title, IReadOnlyList<string> texts)
    {
        var events = texts.Select(t => new XmlEvents(t)).ToList();
        var untouched = texts.Select(t => DomainDocument.Parse(t)).ToList();
        var changed = texts.Select(ChangedDocument.OneValue).ToList();
        var grown = texts.Select(ChangedDocument.OneMore).ToList();

        Table.Section(title, "time        allocated");
        Compare(
            texts.Count,
            ("DomainDocument.Parse", All(texts, t => DomainDocument.Parse(t)), ""),
            ("XmlWriter into a StringBuilder", All(events, e => e.Write()), ""),
            ("ToXml(), untouched", All(untouched, d => d.ToXml()), "0"),
            ("ToXml(), one address of one interface changed", All(changed, d => d.ToXml()), "0.1"),
            ("ToXml(), one interface added", All(grown, d => d.ToXml()), "0.1"));
    }

    private static void Compare(int texts, params (string Name, Action Write, string Goal)[] candidates)
    {
        var times = Rounds.Measure(candidates.Select(c => c.Write).ToArray());
        for (var i = 0; i < candidates.Length; i++)
        {
            var time = i == 0 ? $"1.00 ({Table.Nanoseconds(times[0] / texts)})" : Table.Ratio(times[i] / times[0]);
            var allocated = Table.Bytes(Rounds.Allocated(candidates[i].Write) / texts);
            Table.Row(candidates[i].Name, $"{time,-16}{allocated,12}", candidates[i].Goal);
        }
    }

    private static Action All<T>(IReadOnlyList<T> items, Action<T> write) => () =>
    {
        foreach (var item in items)
        {
            write(item);
        }
    };
}
