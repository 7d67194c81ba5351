using System.Linq;
using System.Text;
using Libvirt.Xml.Tests.Reading;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Children in a namespace and children of any XML: where their prefixes are declared around, inside, or not at all.</summary>
public class NamespacedChildTests
{
    [Theory]
    [InlineData("<machine xmlns:a='urn:machine'>\n  <a:option value='1'/>\n  <a:label>l</a:label>\n</machine>")]
    [InlineData("<machine>\n  <a:option xmlns:a='urn:machine' value='1'/>\n  <label xmlns='urn:machine'>l</label>\n</machine>")]
    [InlineData("<machine xmlns:a='urn:machine' xmlns:m='urn:machine'>\n  <a:option value='1'/>\n  <a:label>l</a:label>\n</machine>")]
    [InlineData("<machine xmlns:a='urn:machine' xmlns:m='urn:other'>\n  <a:option value='1' m:x='y'>\n    <m:z/>\n  </a:option>\n  <a:label>l</a:label>\n</machine>")]
    public void They_are_read_whatever_their_prefix(string xml)
    {
        var machine = Machine.Parse(xml);
        Assert.Equal(("1", "l"), (machine.Options.Single().Value, machine.Label));

        var again = Machine.Parse(machine.ToXml());
        Assert.Equal(("1", "l"), (again.Options.Single().Value, again.Label));
        Assert.Equal(machine.GetUnrecognized().Select(i => i.ToString()), again.GetUnrecognized().Select(i => i.ToString()));
        Assert.Equal(xml, MachineDocument.Parse(xml).ToXml());
    }

    [Theory]
    [InlineData("<machines>\n  <machine/>\n</machines>", "<machines>\n  <machine xmlns:m='urn:machine'>\n    <m:option value='n'/>\n  </machine>\n</machines>")]
    [InlineData("<machines xmlns:m='urn:machine'>\n  <machine/>\n</machines>", "<machines xmlns:m='urn:machine'>\n  <machine>\n    <m:option value='n'/>\n  </machine>\n</machines>")]
    [InlineData("<machines xmlns:a='urn:machine'>\n  <machine><a:label>x</a:label></machine>\n</machines>", "<machines xmlns:a='urn:machine'>\n  <machine><a:option value='n'/><a:label>x</a:label></machine>\n</machines>")]
    [InlineData("<machines xmlns:m='urn:other'>\n  <machine m:x='y'/>\n</machines>", "<machines xmlns:m='urn:other'>\n  <machine m:x='y' xmlns:m1='urn:machine'>\n    <m1:option value='n'/>\n  </machine>\n</machines>")]
    [InlineData("<machines xmlns:m='urn:machine'><machine><m:option value='o'/></machine></machines>", "<machines xmlns:m='urn:machine'><machine><m:option value='o'/><m:option value='n'/></machine></machines>")]
    public void What_comes_takes_what_is_in_force(string before, string after)
    {
        var document = MachineDocument.Parse(before);
        document.Machines[0].Options.Add(new MachineOption { Value = "n" });
        Assert.Equal(after, document.ToXml());
        Assert.Equal("n", MachineDocument.Parse(after).Machines[0].Options.Last().Value);
    }

    [Fact]
    public void An_element_that_moves_takes_its_declarations_along()
    {
        var document = MachineDocument.Parse(
            "<machines>\n  <more xmlns:a='urn:machine' xmlns:m='urn:other'>\n    <machine><a:option value='1'><m:kept/></a:option><notes><m:n/></notes></machine>\n  </more>\n  <machine/>\n</machines>");
        Machine moved = document.Machines.Places[1].Single();
        document.Machines.Places[1].Clear();
        document.Machines.Places[0].Add(moved);

        Machine again = MachineDocument.Parse(document.ToXml()).Machines.Places[0].Last();

        Assert.Equal("1", again.Options.Single().Value);
        Assert.Equal("machine/m:option/m:kept: <m:kept/>", again.GetUnrecognized().Single().ToString());
        Assert.Equal("urn:other", System.Xml.Linq.XElement.Parse(again.Notes!.Xml).Name.NamespaceName);
    }

    [Fact]
    public void A_declaration_that_hides_the_prefix_of_its_element_is_gone_around()
    {
        var from = Machine.Parse("<machine xmlns:a='urn:machine' xmlns:m='urn:other'><a:option value='1'><m:kept/></a:option></machine>");
        var to = new Machine { Type = "t" };
        to.Options.Add(new MachineOption { Value = "0" });
        to.Options.Add(from.Options[0]);

        Machine again = Machine.Parse(to.ToXml());

        Assert.Equal(["0", "1"], again.Options.Select(o => o.Value));
        Assert.Equal("urn:other", System.Xml.Linq.XElement.Parse(to.ToXml()).Descendants().Last().Name.NamespaceName);
    }

    [Fact]
    public void Many_take_linear_time() => Growth.AssertLinear(500, Text, static text => Machine.Parse(text).ToXml());

    private static string Text(int count)
    {
        var xml = new StringBuilder("<machine");
        for (int i = 0; i < count; i++)
            xml.Append(" xmlns:p").Append(i).Append("='urn:").Append(i).Append('\'');
        xml.Append(" xmlns:z='urn:machine'>");
        for (int i = 0; i < count; i++)
            xml.Append("<z:option/><p").Append(i).Append(":x/>");
        return xml.Append("</machine>").ToString();
    }
}
