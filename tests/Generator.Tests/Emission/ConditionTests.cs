using System;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Conditions of rows, judged by the emitted code.</summary>
public class ConditionTests
{
    private const int Count = 200;

    [Fact]
    public void Two_hundred_conditions_are_told_apart()
    {
        var members = Enumerable.Range(0, Count).Select(i =>
            $"<attribute name=\"f{i}\" type=\"yesNo\"/><attribute name=\"a{i}\" since=\"1.0.0\"><since release=\"2.{i}.0\" when=\"t@f{i}=yes\"/></attribute>");
        var schema = TestSchema.Of($"<element name=\"t\" root=\"true\">{string.Concat(members)}</element>");
        var type = EmittedAssembly.Load(schema).GetType("Libvirt.Xml.T")!;

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(new LibvirtVersion(2, i, 0), Minimum(type, $"<t f{i}='yes' a{i}='x'/>"));
            Assert.Equal(new LibvirtVersion(1, 0, 0), Minimum(type, $"<t f{i}='no' a{i}='x' f{(i + 64) % Count}='yes'/>"));
        }
    }

    [Theory]
    [InlineData("<t kind='a' x='1'/>", "3.0.0")]
    [InlineData("<t kind='a' x='1'><part shape='round'/></t>", "2.0.0")]
    [InlineData("<t kind='a' x='1'><part shape='long'/></t>", "2.0.0")]
    [InlineData("<t kind='a' x='1'><part shape='flat'/></t>", "3.0.0")]
    [InlineData("<t kind='a' x='1'><part shape='unheard of'/></t>", "3.0.0")]
    [InlineData("<t kind='a' x='1'><part/></t>", "3.0.0")]
    [InlineData("<t kind='b' x='1'/>", "2.0.0")]
    public void A_negated_condition_holds_for_other_values_and_for_none(string xml, string expected)
    {
        const string values = "<value name=\"round\"/><value name=\"long\"/><value name=\"flat\"/>";
        var type = EmittedAssembly.Load(TestSchema.Of($"""
            <element name="t" root="true">
              <attribute name="kind" type="enum"><value name="a"/><value name="b"/></attribute>
              <attribute name="x"><since release="2.0.0"/><since release="3.0.0" when="t@kind=a and t/part@shape!=round|long"/></attribute>
              <element name="part"><attribute name="shape" type="enum">{values}</attribute></element>
            </element>
            """)).GetType("Libvirt.Xml.T")!;

        Assert.Equal(LibvirtVersion.Parse(expected), Minimum(type, xml));
    }

    [Fact]
    public void Where_no_row_holds_the_earliest_counts_and_the_comment_names_each_with_its_condition()
    {
        var schema = TestSchema.Of("""
            <element name="t" root="true">
              <attribute name="kind" type="enum"><value name="a"/><value name="b"/><value name="c"/></attribute>
              <attribute name="x"><since release="3.0.0" when="t@kind=a"/><since release="2.0.0" when="t@kind=b"/></attribute>
            </element>
            """);
        var type = EmittedAssembly.Load(schema).GetType("Libvirt.Xml.T")!;

        Assert.Equal(
            [new(3, 0, 0), new(2, 0, 0), new(2, 0, 0), new(2, 0, 0)],
            new[] { "kind='a'", "kind='b'", "kind='c'", "" }.Select(kind => Minimum(type, $"<t {kind} x='1'/>")));
        Assert.Contains(
            "<para>Since libvirt 3.0.0 where t@kind=a; 2.0.0 where t@kind=b.</para>",
            GeneratorRun.Emit([schema])["Libvirt.T.g.cs"],
            StringComparison.Ordinal);
    }

    private static LibvirtVersion Minimum(Type type, string xml) =>
        (LibvirtVersion)type.GetMethod("GetMinimumVersion")!.Invoke(type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml]), null)!;
}
