using System.Linq;
using System.Threading;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Naming;

/// <summary>XML names as C# names: PascalCase, in words as a reader of English would split them.</summary>
public class NamingTests
{
    private static readonly SchemaNames Shipped = new(SchemaLoader.Load(TestSchema.Shipped, CancellationToken.None).Schema);

    [Theory]
    [InlineData("mrg_rxbuf", "MrgRxBuf")]
    [InlineData("portgroup", "PortGroup")]
    [InlineData("trustGuestRxFilters", "TrustGuestRxFilters")]
    [InlineData("queues", "Queues")]
    [InlineData("rx_queue_size", "RxQueueSize")]
    [InlineData("event_idx", "EventIdx")]
    [InlineData("ioeventfd", "IoEventFd")]
    [InlineData("classID", "ClassId")]
    [InlineData("virtio-non-transitional", "VirtioNonTransitional")]
    [InlineData("nativeMode", "NativeMode")]
    [InlineData("vhostuser", "VhostUser")]
    [InlineData("hostdev", "HostDev")]
    [InlineData("rtl8139", "Rtl8139")]
    [InlineData("tso4", "Tso4")]
    public void A_name_is_split_into_words(string xml, string expected) => Assert.Equal(expected, Shipped.Pascal(xml));

    [Fact]
    public void Every_word_of_the_shipped_schema_is_used()
    {
        var schema = SchemaLoader.Load(TestSchema.Shipped, CancellationToken.None).Schema;
        var used = Descendants(schema).Where(n => n.Construct is not "word").SelectMany(n => new[] { n.Name, n.Value }).ToHashSet();

        Assert.Empty(schema.WordNodes.Select(w => w.Xml).Where(w => !used.Contains(w)));
    }

    private static System.Collections.Generic.IEnumerable<SchemaNode> Descendants(SchemaNode node) =>
        node.Children.SelectMany(Descendants).Prepend(node);
}
