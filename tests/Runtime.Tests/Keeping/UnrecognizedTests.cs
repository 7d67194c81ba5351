using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Keeping;

/// <summary>The list of what no member holds: paths, texts, order.</summary>
public sealed class UnrecognizedTests
{
    [Theory]
    [InlineData("<nic new='a&lt;&#10;\n'/>", "nic@new", "a<\n ")]
    [InlineData("<nic managed='perh&#97;ps'/>", "nic@managed", "perhaps")]
    [InlineData("<nic a = \"it's\"/>", "nic@a", "it's")]
    [InlineData("<nic><new a='1'>x</new></nic>", "nic/new", "<new a='1'>x</new>")]
    [InlineData("<nic><driver><new\n/></driver></nic>", "nic/driver/new", "<new\n/>")]
    [InlineData("<nic><ip/><ip address='x'/></nic>", "nic/ip[2]@address", "x")]
    [InlineData("<nic><ip/><driver/><ip/><ip><new/></ip></nic>", "nic/ip[3]/new", "<new/>")]
    [InlineData("<nic>  a &amp; b\r\n </nic>", "nic#text", "a & b")]
    [InlineData("<nic><driver><![CDATA[ <x> ]]></driver></nic>", "nic/driver#text", " <x> ")]
    [InlineData("<nic><sndbuf>lots &lt;</sndbuf></nic>", "nic/sndbuf#text", "lots <")]
    [InlineData("<nic><sndbuf><![CDATA[x<]]>y</sndbuf></nic>", "nic/sndbuf#text", "x<y")]
    [InlineData("<nic><sndbuf>1<b/></sndbuf></nic>", "nic/sndbuf#text", "1<b/>")]
    [InlineData("<nic><sndbuf/></nic>", "nic/sndbuf#text", "")]
    [InlineData("<nic><sndbuf></sndbuf></nic>", "nic/sndbuf#text", "")]
    [InlineData("<nic><sndbuf unit='K&gt;B'>1</sndbuf></nic>", "nic/sndbuf@unit", "K>B")]
    [InlineData("<nic><driver/><driver/></nic>", "nic/driver", "<driver/>")]
    [InlineData("<nic><source mode='new'/></nic>", "nic/source@mode", "new")]
    public void One_item_with_its_path_and_text(string xml, string path, string text)
    {
        UnrecognizedItem item = Assert.Single(Nic.Parse(xml).GetUnrecognized());
        Assert.Equal((path, text), (item.Path, item.Text));
        Assert.Equal(path + ": " + text, item.ToString());
    }

    [Theory]
    [InlineData("<!--a--><nic><!--b--><?c?> <![CDATA[ ]]> <driver/> </nic><!--d-->")]
    [InlineData("<nic xmlns='' xmlns:y='urn:y'><sndbuf xmlns:z='urn:z'>1</sndbuf></nic>")]
    [InlineData("<nic><script><!--a-->b</script></nic>")]
    public void Comments_and_the_like_are_kept_but_not_listed(string xml) => Assert.Empty(Nic.Parse(xml).GetUnrecognized());

    [Fact]
    public void The_list_is_in_the_order_of_the_document()
    {
        const string Xml =
            """
            <nic new='1' managed='perhaps' newer='2'>
              <sndbuf unit='K' more='M'>x</sndbuf>
              <driver a='3'>
                <b/>
              </driver>
              text
              <source mode='future' c='4'/>
              <ip d='5'/>
              <e/>
              <ip address='f'/>
              <sndbuf>2</sndbuf>
            </nic>
            """;
        string[] expected =
        [
            "nic@new", "nic@managed", "nic@newer", "nic/sndbuf@unit", "nic/sndbuf@more", "nic/sndbuf#text", "nic/driver@a", "nic/driver/b",
            "nic#text", "nic/source@mode", "nic/source@c", "nic/ip@d", "nic/e", "nic/ip[2]@address", "nic/sndbuf",
        ];
        Assert.Equal(expected, Nic.Parse(Xml).GetUnrecognized().Select(item => item.Path));
    }
}
