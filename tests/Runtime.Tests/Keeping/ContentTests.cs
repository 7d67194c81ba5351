using System.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Keeping;

/// <summary>Elements whose content is text and that have attributes: read, kept, written in one line.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("<parameter/>")]
    [InlineData("<parameter></parameter>")]
    [InlineData("<parameter>5</parameter>")]
    [InlineData("<parameter unit='KiB'>5</parameter>")]
    [InlineData("<parameter unit='KiB' new='1'>5</parameter>")]
    [InlineData("<parameter new='1'>lots</parameter>")]
    [InlineData("<parameter> 5 </parameter>")]
    [InlineData("<parameter><!-- why -->5</parameter>")]
    [InlineData("<parameter unit='x'><!-- why --></parameter>")]
    [InlineData("<parameter>5<new/></parameter>")]
    [InlineData("<parameter><![CDATA[x]]>&amp;</parameter>")]
    public void Text_comes_back_as_it_was(string xml) => Assert.Equal(xml, Parameter.Parse(xml).ToXml());

    [Theory]
    [InlineData("<parameter></parameter>", "parameter#text", "")]
    [InlineData("<parameter>lots &gt;</parameter>", "parameter#text", "lots >")]
    [InlineData("<parameter>5<new/></parameter>", "parameter#text", "5<new/>")]
    [InlineData("<parameter new='1'>5</parameter>", "parameter@new", "1")]
    public void What_does_not_fit_is_listed(string xml, string path, string text)
    {
        UnrecognizedItem item = Assert.Single(LibvirtRoot.GetUnrecognized(Parameter.Parse(xml), "parameter"));
        Assert.Equal((path, text), (item.Path, item.Text));
    }

    [Theory]
    [InlineData("<parameter>lots</parameter>")]
    [InlineData("<parameter><!-- why -->5</parameter>")]
    [InlineData("<parameter>5<new/></parameter>")]
    [InlineData("<parameter>5</parameter>")]
    public void A_value_assigned_replaces_all_of_it(string xml)
    {
        Parameter parameter = Parameter.Parse(xml);
        parameter.Value = 7;
        Assert.Equal("<parameter>7</parameter>", parameter.ToXml());
        Assert.Empty(LibvirtRoot.GetUnrecognized(parameter, "parameter"));
        parameter.Value = null;
        Assert.Equal("<parameter/>", parameter.ToXml());
    }

    [Fact]
    public void A_comment_beside_a_value_is_kept_and_the_value_read()
    {
        Parameter parameter = Parameter.Parse("<parameter>4<!-- and -->2</parameter>");
        Assert.Equal(42u, parameter.Value);
        Assert.Empty(LibvirtRoot.GetUnrecognized(parameter, "parameter").Select(item => item.Path));
    }
}
