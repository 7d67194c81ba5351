using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Sizes that change in a document: number and unit change where they stand, and everything around them stays as it is.</summary>
public class SizeEditTests
{
    [Theory]
    [InlineData("<memory unit=\"KiB\">4</memory>", "<memory unit=\"MiB\">8</memory>")]
    [InlineData("<memory  unit = 'k'\n  x='1' >4<!-- c --></memory >", "<memory  unit = 'MiB'\n  x='1' >8<!-- c --></memory >")]
    [InlineData("<memory>4</memory>", "<memory unit='MiB'>8</memory>")]
    [InlineData("<memory x=\"1\">4</memory>", "<memory unit=\"MiB\" x=\"1\">8</memory>")]
    [InlineData("<memory unit='furlong'>4</memory>", "<memory unit='MiB'>8</memory>")]
    [InlineData("<memory unit=''>four</memory>", "<memory unit='MiB'>8</memory>")]
    [InlineData("<memory/>", "<memory unit='MiB'>8</memory>")]
    public void An_element_that_is_a_size(string before, string after)
    {
        MachineDocument document = MachineDocument.Parse(Text(before));
        Assert.Equal(Text(before), document.ToXml());
        document.Machines[0].Memory = ByteSize.FromMiB(8);
        Assert.Equal(Text(after), document.ToXml());
        document.Machines[0].Memory = null;
        Assert.Equal("<machines>\n <machine/>\n</machines>", document.ToXml());
    }

    [Theory]
    [InlineData("<limit slots=\"1\" unit=\"KiB\">4</limit>", "<limit slots=\"1\" unit=\"MiB\">8</limit>")]
    [InlineData("<limit  unit = 'k'\n  slots='1' >4<!-- c --></limit >", "<limit  unit = 'MiB'\n  slots='1' >8<!-- c --></limit >")]
    [InlineData("<limit slots='1'>4</limit>", "<limit slots='1' unit='MiB'>8</limit>")]
    [InlineData("<limit unit='furlong' slots='1'>4</limit>", "<limit unit='MiB' slots='1'>8</limit>")]
    [InlineData("<limit unit='' slots='1'>four</limit>", "<limit unit='MiB' slots='1'>8</limit>")]
    [InlineData("<limit slots='1'/>", "<limit slots='1' unit='MiB'>8</limit>")]
    public void A_size_of_a_class(string before, string after)
    {
        MachineDocument document = MachineDocument.Parse(Text(before));
        Assert.Equal(Text(before), document.ToXml());
        document.Machines[0].Limit!.Value = ByteSize.FromMiB(8);
        Assert.Equal(Text(after), document.ToXml());
    }

    [Fact]
    public void A_change_elsewhere_leaves_the_unit_as_it_was_written()
    {
        const string Sizes = "<memory unit='g'>1</memory>\n  <limit slots='1' unit='m'>+2</limit>";
        MachineDocument document = MachineDocument.Parse(Text(Sizes));
        document.Machines[0].Type = "t";
        document.Machines[0].Limit!.Slots = 2;
        Assert.Equal(Text(Sizes).Replace("<machine>", "<machine type='t'>").Replace("slots='1'", "slots='2'"), document.ToXml());
    }

    private static string Text(string element) => $"<machines>\n <machine>\n  {element}\n </machine>\n</machines>";
}
