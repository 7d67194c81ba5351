using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>The table of features is one text in the emitted code: whatever the schema says comes out of it unchanged.</summary>
public class FeatureTextTests
{
    [Theory]
    [InlineData("A 'summary' with \"quotes\", a bar |, a backslash \\ and \\u0041.", "A 'summary' with &quot;quotes&quot;, a bar |, a backslash \\ and \\u0041.")]
    [InlineData("Two lines:\nthe second\tone.", "Two lines:&#10;the second&#9;one.")]
    [InlineData("Ends with a bar |", "Ends with a bar |")]
    [InlineData("Unseen: \u200b\u202e\u0085\u2028, and seen: äß€𝄞", "Unseen: &#x200b;&#x202e;&#x85;&#x2028;, and seen: äß€𝄞")]
    public void Any_summary_comes_out(string expected, string written)
    {
        var feature = Features($"<element name=\"root\" root=\"true\"><attribute name=\"a\" summary=\"{written}\"/></element>")[1];

        Assert.Equal(("root@a", expected), (feature.Path, feature.Summary));
    }

    [Fact]
    public void Any_value_comes_out()
    {
        var paths = Features("""
            <element name="root" root="true">
              <attribute name="a" type="enum"><value name="x|y" cs="First"/><value name="\" cs="Second"/><value name="&quot;" cs="Third"/></attribute>
            </element>
            """).Select(feature => feature.Path);

        Assert.Equal(["root", "root@a", "root@a=x|y", "root@a=\\", "root@a=\""], paths);
    }

    private static IReadOnlyList<LibvirtFeature> Features(string schema) =>
        (IReadOnlyList<LibvirtFeature>)EmittedAssembly.Load(TestSchema.Of(schema)).GetType("Libvirt.Xml.LibvirtFeatures", throwOnError: true)!
            .GetProperty("All")!.GetValue(null)!;
}
