using System;
using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Interfaces;

/// <summary>The type alone says which shape the source has, which is there to be filled although no text was read for it.</summary>
public class TypeAloneTests
{
    public static TheoryData<string> Types => new(LibvirtFeatures.All
        .Where(f => f.Kind == LibvirtFeatureKind.Value && f.Path.StartsWith("interface@type=", StringComparison.Ordinal))
        .Select(f => f.Path["interface@type=".Length..]).Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void A_source_that_the_type_alone_calls_for_is_written(string type)
    {
        var document = DomainDocument.Parse($"<domain>\n  <devices>\n<interface type='{type}'/>\n  </devices>\n</domain>");
        var nic = document.Interfaces[0];
        if (nic.Source?.GetType().GetProperties().FirstOrDefault(p => p.CanWrite && p.PropertyType == typeof(string)) is not { } member)
        {
            Assert.Contains(type, new[] { "user", "hostdev", "null", "server", "client", "mcast", "udp", "vhostuser", "vds", "ethernet" });
            return;
        }

        member.SetValue(nic.Source, "x");
        Assert.Equal(nic.ToXml(), DomainDocument.Parse(document.ToXml()).Interfaces[0].ToXml());
        Assert.Contains("'x'", document.ToXml(), StringComparison.Ordinal);
    }
}
