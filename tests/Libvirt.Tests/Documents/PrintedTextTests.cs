using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Features;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Libvirt.Tests.Documents;

/// <summary>What libvirt prints of a NIC, read and written by us, is the same text, and nothing in it is strange to us.</summary>
public class PrintedTextTests
{
    private static readonly List<DefinedNic> Printed =
        Proof.All.Select(proof => proof.Nic).Concat(RealExample.All.Select(example => example.Nic)).Where(nic => nic.Xml is not null).ToList();

    public static TheoryData<int> Rows => new(Enumerable.Range(0, Printed.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_libvirt_prints_is_written_as_the_same_text(int row)
    {
        var nic = DomainInterface.Parse(Printed[row].Xml!);

        Assert.Equal(Printed[row].Xml, nic.ToXml());
        Assert.Equal(Printed[row].CutOut, DomainInterface.Parse(Printed[row].CutOut!).ToXml());
        Assert.Empty(nic.GetUnrecognized());
    }
}
