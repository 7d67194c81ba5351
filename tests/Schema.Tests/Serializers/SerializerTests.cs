using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Serializers;

/// <summary>
/// The emitted classes under serializers of other formats: documents are their XML, in one string; what is a part of one is refused, for
/// what its members do not hold would be lost.
/// </summary>
public class SerializerTests
{
    private const string Xml = "<interface type='user'>\n  <mac address='52:54:00:00:00:01'/>\n  <!-- ours --><new a=\"1\"/>\n</interface>";

    public static TheoryData<string> Documents => new(DomainDocuments.All.Keys);

    public static TheoryData<Type> Parts => new(typeof(DomainInterface).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LibvirtElement)) && type != typeof(DomainInterface)));

    [Fact]
    public void An_interface_is_its_XML()
    {
        var nic = DomainInterface.Parse(Xml);
        var json = JsonSerializer.Serialize(nic);

        Assert.Equal(JsonSerializer.Serialize(nic.ToXml()), json);
        Assert.Equal(nic.ToXml(), JsonSerializer.Deserialize<DomainInterface>(json)!.ToXml());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_its_text(string name)
    {
        var text = DomainDocuments.All[name].Xml;
        var json = JsonSerializer.Serialize(DomainDocument.Parse(text));

        Assert.Equal(JsonSerializer.Serialize(text), json);
        Assert.Equal(text, JsonSerializer.Deserialize<DomainDocument>(json)!.ToXml());
        var converter = TypeDescriptor.GetConverter(typeof(DomainDocument));
        Assert.Equal(text, converter.ConvertToInvariantString(converter.ConvertFromInvariantString(text)));
    }

    [Fact]
    public void Documents_survive_inside_of_other_things()
    {
        var nic = DomainInterface.Parse(Xml);
        var guest = new Guest("g", nic, [nic, nic], new() { ["a"] = nic }, DomainDocument.Parse(DomainDocuments.All["snapshot"].Xml), null);
        var read = JsonSerializer.Deserialize<Guest>(JsonSerializer.Serialize(guest))!;

        Assert.Equal(
            [nic.ToXml(), nic.ToXml(), nic.ToXml(), nic.ToXml()],
            new[] { read.Nic, read.All[0], read.All[1], read.ByName["a"] }.Select(card => card.ToXml()));
        Assert.Equal(guest.Text.ToXml(), read.Text.ToXml());
        Assert.Null(read.Nothing);
        Assert.Equal([nic.ToXml()], JsonSerializer.Deserialize<string[]>(JsonSerializer.Serialize(DomainDocument.Parse(Xml).Interfaces))!);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_refused_both_ways(Type type)
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type));
        Assert.StartsWith($"'{type.FullName}' is a part of libvirt's XML and cannot be serialized alone", error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("\"<mac/>\"", type));
        Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString("<mac/>"));
        if (!type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is { } constructor)
        {
            var part = constructor.Invoke(null);
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(part, type));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<object>(part));
            Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(type).ConvertToInvariantString(part));
        }
    }

    [Fact]
    public void A_document_that_is_declared_as_a_base_class_is_written_as_its_XML()
    {
        var nic = DomainInterface.Parse(Xml);
        var document = DomainDocument.Parse(DomainDocuments.All["snapshot"].Xml);
        var json = JsonSerializer.Serialize(nic.ToXml());

        Assert.Equal(json, JsonSerializer.Serialize<LibvirtElement>(nic));
        Assert.Equal(json, JsonSerializer.Serialize<object>(nic));
        Assert.Equal($"[{json}]", JsonSerializer.Serialize(new List<LibvirtElement> { nic }));
        Assert.Equal($"[{json}]", JsonSerializer.Serialize(new LibvirtElement[] { nic }));
        Assert.Equal($"{{\"a\":{json}}}", JsonSerializer.Serialize(new Dictionary<string, LibvirtElement> { ["a"] = nic }));
        Assert.Equal(JsonSerializer.Serialize(document.ToXml()), JsonSerializer.Serialize<LibvirtXmlDocument>(document));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new List<LibvirtElement> { nic, new Mac() }));
    }

    [Theory]
    [InlineData(typeof(LibvirtElement))]
    [InlineData(typeof(LibvirtXmlDocument))]
    [InlineData(typeof(List<LibvirtElement>))]
    public void Nothing_is_read_into_a_base_class(Type type)
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(type.IsGenericType ? "[\"<interface/>\"]" : "\"<interface/>\"", type));

        Assert.Contains("is the base of many classes, and nothing tells which one is meant: declare the one that has a method ToXml.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_refused_inside_of_other_things()
    {
        var mac = new Mac { Address = MacAddress.Parse("52:54:00:00:00:01") };
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new[] { mac }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<string, Mac> { ["a"] = mac }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Mac = mac }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<LibvirtElement>(mac));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<InterfaceSource>(new UserSource()));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<List<Mac>>("[{}]"));
        Assert.Contains("Path: $.Mac.", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Mac = mac })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "DomainInterface is its XML as a string in JSON; found Number.")]
    [InlineData("{}", "DomainInterface is its XML as a string in JSON; found StartObject.")]
    [InlineData("[]", "DomainInterface is its XML as a string in JSON; found StartArray.")]
    [InlineData("\"\"", "The string is not the XML of DomainInterface: There is no root element. Line 1, position 1.")]
    [InlineData("\"<disk/>\"", "The string is not the XML of DomainInterface: The root element is <disk>, not <interface>. Line 1, position 1.")]
    [InlineData("\"<interface>\"", "The string is not the XML of DomainInterface: The text ends, but <interface> is not closed. Path: interface. Line 1, position 12.")]
    public void Other_JSON_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DomainInterface>(json)).Message);

    [Fact]
    public void What_asks_for_a_type_converter_gets_the_XML()
    {
        var converter = TypeDescriptor.GetConverter(typeof(DomainInterface));
        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        var nic = Assert.IsType<DomainInterface>(converter.ConvertFromInvariantString(Xml));
        Assert.Equal(nic.ToXml(), converter.ConvertToInvariantString(nic));
        Assert.Throws<LibvirtXmlException>(() => converter.ConvertFromInvariantString("<disk/>"));
    }

    private sealed record Guest(
        string Name, DomainInterface Nic, List<DomainInterface> All, Dictionary<string, DomainInterface> ByName, DomainDocument Text, DomainInterface? Nothing);
}
