using System;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Comparing documents with a release that knows everything in them.</summary>
internal static class CheckRows
{
    public static void Print()
    {
        var newest = new LibvirtVersion(99, 0, 0);
        var nics = Samples.Fragments.Select(DomainInterface.Parse).Where(n => n.CheckCompatibility(newest).Count == 0).ToList();
        Action check = () =>
        {
            foreach (var nic in nics)
            {
                nic.CheckCompatibility(newest);
            }
        };

        Table.Section($"Checking {nics.Count} interfaces that are fine", "time        allocated");
        var time = Table.Nanoseconds(Rounds.Measure(check)[0] / nics.Count);
        Table.Row("CheckCompatibility", $"{time,-16}{Table.Bytes(Rounds.Allocated(check) / nics.Count),12}", "100 ns, 0 B");
    }
}
