using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Features;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Libvirt.Tests.Documents;

/// <summary>What libvirt prints of a root, read and written by us, is the same text, and nothing in it is strange to us.</summary>
public class PrintedTextTests
{
    private static readonly List<Answer> Printed =
        Proof.All.Select(proof => proof.Answer).Concat(RealExample.All.Select(example => example.Answer)).Where(answer => answer.Xml is not null).ToList();

    public static TheoryData<int> Rows => new(Enumerable.Range(0, Printed.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_libvirt_prints_is_written_as_the_same_text(int row)
    {
        var printed = Printed[row];
        var document = printed.Root.Parse(printed.Xml!);

        Assert.Equal(printed.Xml, document.ToXml());
        Assert.Equal(printed.CutOut, printed.Root.Parse(printed.CutOut!).ToXml());
        Assert.Empty(document.GetUnrecognized());
    }
}
