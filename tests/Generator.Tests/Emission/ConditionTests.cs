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

    /// <summary>All that a term can ask, of elements, attributes, texts, lists, shapes and what is around.</summary>
    [Theory]
    [InlineData("t@kind=a or t@kind=b and t@n=5", "<t x='' kind='a'/>", true)]
    [InlineData("t@kind=a or t@kind=b and t@n=5", "<t x='' kind='b'/>", false)]
    [InlineData("t@kind=a or t@kind=b and t@n=5", "<t x='' kind='b' n='5'/>", true)]
    [InlineData("t@kind!=a", "<t x='' kind='new'/>", true)]
    [InlineData("t@n=5", "<t x='' n='+5'/>", true)]
    [InlineData("t@n!=5", "<t x='' n='many'/>", true)]
    [InlineData("t@n", "<t x='' n='many'/>", true)]
    [InlineData("no t@n", "<t x='' n='many'/>", false)]
    [InlineData("no t@n", "<t x=''/>", true)]
    [InlineData("t@h=0x000a", "<t x='' h='10'/>", true)]
    [InlineData("t@m=02:00:00:00:00:01", "<t x='' m='02:00:00:00:00:01'/>", true)]
    [InlineData("t@on=yes", "<t x=''/>", true)]
    [InlineData("t@on!=yes", "<t x=''/>", false)]
    [InlineData("t@on!=yes", "<t x='' on='no'/>", true)]
    [InlineData("t@on", "<t x=''/>", false)]
    [InlineData("t/size#text=7", "<t x=''><size>7</size></t>", true)]
    [InlineData("t/size#text!=7", "<t x=''/>", true)]
    [InlineData("t/size", "<t x=''><size>big</size></t>", true)]
    [InlineData("t/size#text=big|7", "<t x=''><size>7</size></t>", true)]
    [InlineData("t/ip@v=six", "<t x=''><ip/><ip v='six'/></t>", true)]
    [InlineData("t/ip@v!=six", "<t x=''><ip v='six'/></t>", false)]
    [InlineData("t/ip@v!=six", "<t x=''><ip v='six'/><ip/></t>", true)]
    [InlineData("no t/ip@v", "<t x=''><ip/><ip v='six'/></t>", false)]
    [InlineData("no t/ip", "<t x=''/>", true)]
    [InlineData("t/ip@auto=yes", "<t x=''/>", false)]
    [InlineData("t/ip@auto=yes", "<t x=''><ip/></t>", true)]
    [InlineData("t/shape@type=round", "<t x=''><shape type='round' r='1'/></t>", true)]
    [InlineData("t/shape@type!=round", "<t x=''><shape type='odd'/></t>", true)]
    [InlineData("t/shape@r=1", "<t x=''><shape type='round' r='1'/></t>", true)]
    [InlineData("t/shape@r", "<t x=''><shape type='flat'/></t>", false)]
    [InlineData("t/shape", "<t x=''><shape type='odd'/></t>", true)]
    public void A_condition_asks_what_the_document_has(string when, string xml, bool holds)
    {
        var schema = TestSchema.Of($"""
            <element name="t" root="true">
              <attribute name="kind" type="enum"><value name="a"/><value name="b"/></attribute>
              <attribute name="n" type="integer"/><attribute name="h" type="hex" digits="4"/><attribute name="m" type="mac"/>
              <attribute name="on" cs="IsOn" type="yesNo" default="yes"/>
              <attribute name="x"><since release="2.0.0"/><since release="3.0.0" when="{when}"/></attribute>
              <element name="size"><text type="open"><value name="7" cs="Seven"/></text></element>
              <element name="ip" occurs="0..n"><attribute name="v"/><attribute name="auto" type="yesNo" default="yes"/></element>
              <element name="shape">
                <attribute name="type" selects="self"/>
                <variant value="round"><attribute name="r" type="integer"/></variant><variant value="flat"/>
              </element>
            </element>
            """);

        Assert.Equal(new LibvirtVersion(holds ? 3 : 2, 0, 0), Minimum(EmittedAssembly.Load(schema).GetType("Libvirt.Xml.T")!, xml));
    }

    /// <summary>A condition can begin at an outer element, and at the nearest of several of one name.</summary>
    [Theory]
    [InlineData("<dd type='xen'><dvs><vid heads='2'/></dvs></dd>", "2.0.0")]
    [InlineData("<dd type='kvm'><dvs><vid heads='2'/></dvs></dd>", "1.0.0")]
    [InlineData("<dd type='kvm'><os><arch name='x86'/></os><dvs><vid/><vid heads='2'/></dvs></dd>", "3.0.0")]
    [InlineData("<dd type='kvm'><dvs><vid kind='old'/><vid kind='new' heads='2'/></dvs></dd>", "1.0.0")]
    [InlineData("<dd type='kvm'><dvs><vid kind='old' heads='2'/><vid kind='new'/></dvs></dd>", "4.0.0")]
    [InlineData("<dd type='kvm'><dvs><vid kind='old'/></dvs><late a='1'/></dd>", "1.5.0")]
    public void A_condition_reaches_the_elements_around(string xml, string expected)
    {
        var schema = TestSchema.Of("""
            <element name="dd" root="true">
              <attribute name="type"/>
              <element name="os"><element name="arch"><attribute name="name"/></element></element>
              <element name="dvs"><element name="vid" occurs="0..n">
                <attribute name="kind"/>
                <attribute name="heads" type="integer">
                  <since release="1.0.0"/>
                  <since release="2.0.0" when="dd@type=xen"/>
                  <since release="3.0.0" when="dd/os/arch@name=x86"/>
                  <since release="4.0.0" when="vid@kind=old"/>
                </attribute>
              </element></element>
              <element name="late"><attribute name="a"><since release="1.5.0"/><since release="5.0.0" when="vid@kind=old"/></attribute></element>
            </element>
            """);

        Assert.Equal(LibvirtVersion.Parse(expected), Minimum(EmittedAssembly.Load(schema).GetType("Libvirt.Xml.Dd")!, xml));
    }

    private static LibvirtVersion Minimum(Type type, string xml) =>
        (LibvirtVersion)type.GetMethod("GetMinimumVersion")!.Invoke(type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml]), null)!;
}
