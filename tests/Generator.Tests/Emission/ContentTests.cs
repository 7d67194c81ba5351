using System;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// Elements with attributes and a text, which <c>interface</c> has none of and the rest of libvirt's formats have many of:
/// emitted, compiled, loaded and run.
/// </summary>
public class ContentTests
{
    private static readonly Type Memory = Load();

    [Theory]
    [InlineData("<memory unit='KiB'>1048576</memory>", 1048576UL, 0)]
    [InlineData("<memory>7</memory>", 7UL, 0)]
    [InlineData("<memory unit='KiB'/>", null, 0)]
    [InlineData("<memory unit='KiB'>lots</memory>", null, 1)]
    [InlineData("<memory unit='KiB'>1<!-- of what? -->0</memory>", 10UL, 0)]
    [InlineData("<memory unit='KiB'>1<x/></memory>", null, 1)]
    [InlineData("<memory size='big' unit='KiB'>12</memory>", 12UL, 1)]
    public void A_text_is_read_and_written_back(string xml, ulong? expected, int unrecognized)
    {
        var (element, value) = Parse(xml);

        Assert.Equal(expected, value.GetValue(element));
        Assert.Equal(xml, Call<string>(element, "ToXml"));
        Assert.Equal(unrecognized, Call<System.Collections.Generic.IReadOnlyList<UnrecognizedItem>>(element, "GetUnrecognized").Count);
    }

    [Theory]
    [InlineData("<memory unit='KiB'>lots</memory>")]
    [InlineData("<memory unit='KiB'>1<!-- of what? -->0</memory>")]
    [InlineData("<memory unit='KiB'>5</memory>")]
    public void An_assigned_text_takes_the_place_of_what_was_there(string xml)
    {
        var (element, value) = Parse(xml);

        value.SetValue(element, 3UL);
        Assert.Equal("<memory unit='KiB'>3</memory>", Call<string>(element, "ToXml"));
        value.SetValue(element, null);
        Assert.Equal("<memory unit='KiB'/>", Call<string>(element, "ToXml"));
    }

    private static (object Element, PropertyInfo Value) Parse(string xml) =>
        (Memory.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!, Memory.GetProperty("Value")!);

    private static T Call<T>(object element, string method) => (T)Memory.GetMethod(method, Type.EmptyTypes)!.Invoke(element, null)!;

    private static Type Load()
    {
        var schema = TestSchema.Of("""
            <element name="memory" root="true">
              <attribute name="unit"/>
              <text type="integer" max="18446744073709551615" summary="How much."/>
            </element>
            """);
        return EmittedAssembly.Load(schema).GetType("Libvirt.Xml.Memory")!;
    }
}
