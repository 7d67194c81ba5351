using System;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Documents;

/// <summary>Every example of libvirt's description is typed in full and written back as libvirt writes it.</summary>
public class ExampleTests
{
    public static TheoryData<string> Names => Examples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_typed_in_full(string name) => Assert.Empty(Examples.RootOf(name).Parse(Examples.Read(name)).GetUnrecognized());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_written_back_equal(string name)
    {
        var xml = Examples.Read(name);

        Assert.Equal(xml, Examples.RootOf(name).Parse(xml).ToXml());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Streams_and_texts_give_the_same_document(string name)
    {
        var xml = Examples.Read(name);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        using var text = new StringReader(xml);
        using var saved = new MemoryStream();
        var root = Examples.RootOf(name);
        var fromStream = root.Load(stream);
        fromStream.Save(saved);
        using var written = new StringWriter();
        root.Load(text).Save(written);

        Assert.Equal(xml, Encoding.UTF8.GetString(saved.ToArray()));
        Assert.Equal(xml, written.ToString());
    }

    /// <summary>Together the examples show everything, so the tests above leave nothing of the schema out.</summary>
    [Fact]
    public void The_examples_use_every_item_of_the_schema()
    {
        var used = Examples.Files.SelectMany(file => DocumentPaths.Of(File.ReadAllText(file))).ToHashSet();

        Assert.Empty(LibvirtFeatures.All.Where(f => !used.Contains(f.Path)).Select(f => f.Path).Distinct());
    }
}
