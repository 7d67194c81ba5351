using System;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Documents;

/// <summary>An interface cut out of what libvirt prints comes back as the same text, with the indentation it had there.</summary>
public partial class CutFragmentTests
{
    public static TheoryData<string> Printed => new(new[] { "printed", "snapshot", "status", "container", "checkpoint" }
        .SelectMany(name => Interface().Matches(DomainDocuments.All[name].Xml))
        .Select(match => match.Value)
        .Distinct());

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_cut_out_interface_is_written_as_it_was_printed(string xml)
    {
        Assert.Equal(xml, DomainInterface.Parse(xml).ToXml());
        Assert.Equal(xml, DomainDocument.Parse(xml).ToXml());
    }

    [Fact]
    public void What_is_added_takes_the_indentation_of_the_cut()
    {
        var nic = DomainInterface.Parse("    <interface type='user'>\n      <model type='virtio'/>\n    </interface>\n");
        nic.Mtu = new Mtu { Size = 9000 };

        Assert.Equal("<interface type='user'>\n      <model type='virtio'/>\n      <mtu size='9000'/>\n    </interface>", nic.ToXml());
    }

    [Fact]
    public void An_interface_of_a_document_begins_at_the_left() => Assert.Equal(
        "<interface type='user'>\n  <mac address='52:54:00:0c:00:01'/>\n</interface>",
        DomainDocument.Parse(DomainDocuments.All["devices alone"].Xml).Interfaces[0].ToXml());

    [Theory]
    [InlineData("<interface type='user'>\n        <model type='virtio'/>\n    </interface>")]
    [InlineData("<interface type='user'>\r\n      <model type='virtio'/>\r\n    </interface>")]
    [InlineData("<interface type='user'>\n\t\t<model type='virtio'/>\n\t</interface>")]
    [InlineData("<interface type='user'><model type='virtio'/>\n    </interface>")]
    public void Any_other_layout_becomes_libvirts(string xml) =>
        Assert.Equal("<interface type='user'>\n  <model type='virtio'/>\n</interface>", DomainInterface.Parse(xml).ToXml());

    [GeneratedRegex("<interface type='.*?</interface>", RegexOptions.Singleline)]
    private static partial Regex Interface();
}
