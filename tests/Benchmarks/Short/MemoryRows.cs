using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>What reading allocates, beside what of it stays alive with the document.</summary>
internal static class MemoryRows
{
    private const int Copies = 200;

    public static void Print()
    {
        Table.Section("Memory for a document", "allocated / kept      ratio");
        Row("an interface", Samples.Fragments, t => DomainInterface.Parse(t));
        Row("a whole domain, without its text", Samples.Domains, t => DomainDocument.Parse(t));
    }

    private static void Row(string what, IReadOnlyList<string> texts, Func<string, object> parse)
    {
        var kept = Kept(() => texts.Select(parse).ToArray()) / texts.Count;
        var allocated = Rounds.Allocated(() => texts.ToList().ForEach(t => parse(t))) / texts.Count;
        Table.Row(what, $"{$"{Table.Bytes(allocated)} / {Table.Bytes(kept)}",-18}{Table.Ratio(allocated / kept),10}", "1.2");
    }

    // The live heap after a collection, with many copies of the documents and without.
    private static double Kept<T>(Func<T> make)
        where T : class
    {
        var all = new T[Copies];
        make();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Copies; i++)
        {
            all[i] = make();
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(all);
        return (after - before) / (double)Copies;
    }
}
