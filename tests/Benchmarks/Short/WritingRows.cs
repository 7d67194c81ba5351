using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Writing, as a ratio to .NET's writer with the same content.</summary>
internal static class WritingRows
{
    public static void Print()
    {
        var events = Samples.Fragments.Select(t => new XmlEvents(t)).ToList();
        var models = Samples.Fragments.Select(Serializer.Read).ToList();
        var nics = Samples.Fragments.Select(DomainInterface.Parse).ToList();
        var characters = new char[4096];
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);

        Table.Section("Writing the same interfaces", "time        allocated");
        Compare(
            ("XmlWriter into a StringBuilder", All(events, e => e.Write()), ""),
            ("XmlSerializer, a model written by hand", All(models, m => Serializer.Write(m)), ""),
            ("ToXml()", All(nics, n => n.ToXml()), "0.12"),
            ("TryWriteXml, into the caller's characters", All(nics, n => n.TryWriteXml(characters, out _)), "nothing"),
            ("Save, UTF-8 into the caller's buffer", () => SaveAll(nics, buffer), "nothing"));
    }

    private static void Compare(params (string Name, Action Write, string Goal)[] candidates)
    {
        var count = Samples.Fragments.Count;
        var times = Rounds.Measure(candidates.Select(c => c.Write).ToArray());
        for (var i = 0; i < candidates.Length; i++)
        {
            var time = i == 0 ? $"1.00 ({Table.Nanoseconds(times[0] / count)})" : Table.Ratio(times[i] / times[0]);
            var allocated = Table.Bytes(Rounds.Allocated(candidates[i].Write) / count);
            Table.Row(candidates[i].Name, $"{time,-16}{allocated,12}", candidates[i].Goal);
        }
    }

    private static void SaveAll(List<DomainInterface> nics, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        foreach (var nic in nics)
        {
            nic.Save(buffer);
        }
    }

    private static Action All<T>(List<T> items, Action<T> write) => () =>
    {
        foreach (var item in items)
        {
            write(item);
        }
    };
}
