using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Values;

/// <summary>Ranges are documentation: what a C# type holds is written, and what is out of range when it is read is kept as it is.</summary>
public class NumberRangeTests
{
    [Fact]
    public void A_number_out_of_range_is_written_as_it_is_and_unrecognized_when_it_is_read()
    {
        var xml = new DomainInterface { Acpi = new Acpi { Index = 0 } }.ToXml();
        var back = DomainInterface.Parse(xml);

        Assert.Contains("<acpi index='0'/>", xml, System.StringComparison.Ordinal);
        Assert.Null(back.Acpi!.Index);
        Assert.Equal("interface/acpi@index: 0", Assert.Single(back.GetUnrecognized()).ToString());
        Assert.Equal(xml, back.ToXml());
    }

    [Fact]
    public void The_ends_of_a_range_are_in_it()
    {
        var xml = new DomainInterface { Acpi = new Acpi { Index = 1 } }.ToXml();

        Assert.Equal(1u, DomainInterface.Parse(xml).Acpi!.Index);
        Assert.Equal(uint.MaxValue, DomainInterface.Parse(xml.Replace("'1'", "'4294967295'", System.StringComparison.Ordinal)).Acpi!.Index);
    }
}
