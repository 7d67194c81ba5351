using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Libvirt.Gen.RealDocuments.Tests;

/// <summary>Elements are cut out of documents with their text as it stands there.</summary>
public class FragmentTests
{
    [Theory]
    [InlineData("<a><b/></a>", "<b/>")]
    [InlineData("<a><b x='1'>text</b></a>", "<b x='1'>text</b>")]
    [InlineData("<a>\n  <b\n   x = '>'   />\n</a>", "<b\n   x = '>'   />")]
    [InlineData("<a>\r\n<b x='\"/>'>\r\n</b >\r\n</a>", "<b x='\"/>'>\r\n</b >")]
    [InlineData("<a>\r<b><!-- </b> --><![CDATA[</b>]]></b></a>", "<b><!-- </b> --><![CDATA[</b>]]></b>")]
    [InlineData("<a><b><a><b>inner</b></a></b></a>", "<b><a><b>inner</b></a></b>")]
    [InlineData("<a><c><b/></c><b/><b x='2'/></a>", "<b/>", "<b x='2'/>")]
    [InlineData("<a><c/></a>")]
    [InlineData("<c><b/></c>")]
    public void Elements_at_a_path_are_found(string document, params string[] expected) =>
        Assert.Equal(expected, FragmentReader.Read(new RealDocument("x", document), "a/b").Select(fragment => fragment.Text));

    [Fact]
    public void What_is_used_of_the_prefixes_around_is_declared()
    {
        const string Document = "<a xmlns:p='urn:p' xmlns:q='urn:q'><p:b xmlns:r='urn:r' p:x='1'><r:c/></p:b></a>";

        var fragment = FragmentReader.Read(new RealDocument("x", Document), "a/p:b").Single();

        Assert.Equal("<p:b xmlns:p='urn:p' xmlns:r='urn:r' p:x='1'><r:c/></p:b>", fragment.Text);
    }

    [Fact]
    public void The_root_itself_is_an_element_at_a_path() =>
        Assert.Equal("<a><b/></a>", FragmentReader.Read(new RealDocument("x", "<!-- x --><a><b/></a>\n"), "a").Single().Text);

    [Fact]
    public void A_fragment_is_named_by_its_file_and_line() =>
        Assert.Equal(["x:2", "x:4"], FragmentReader.Read(new RealDocument("x", "<a>\n<b/>\n\n<b/></a>"), "a/b").Select(fragment => fragment.Name));

    [Theory]
    [InlineData("domain/devices/disk")]
    [InlineData("domain/qemu:commandline")]
    [InlineData("domainsnapshot/domain/devices/disk")]
    [InlineData("network/ip/dhcp")]
    public void Fragments_of_real_documents_are_documents(string path)
    {
        var fragments = TestData.Fragments(path);

        Assert.NotEmpty(fragments);
        Assert.All(fragments, fragment => Assert.Equal(path.Split('/', ':')[^1], XElement.Parse(fragment.Text).Name.LocalName));
    }
}
