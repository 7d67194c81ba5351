using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>Numbers with a unit, as a property of their own and in a class with more to it: read, kept, set, written and dated.</summary>
public class SizeTests
{
    private const string Schema = """
        <element name="machine" csType="Machine" root="true">
          <element name="memory" since="1.0.0">
            <attribute name="unit" type="unit" since="2.0.0" summary="What is counted."/>
            <text type="size" unit="KiB" summary="How much memory there is."/>
          </element>
          <element name="limit" csType="Limit">
            <attribute name="slots" type="integer"/>
            <attribute name="unit" type="unit" since="3.0.0"/>
            <text type="size" unit="MiB"/>
          </element>
          <element name="pages" csType="Pages">
            <attribute name="measure" type="unit"/>
            <text type="size" unit="bytes" cs="Size"/>
            <element name="page" csType="Page"><use group="amount"/></element>
          </element>
          <attribute name="large"><since release="4.0.0"/><since release="5.0.0" when="machine/limit@unit=GiB"/><since release="6.0.0" when="machine/memory"/></attribute>
          <element name="use"><attribute name="unit" type="unit"/><text type="size" unit="KB"/></element>
        </element>
        <group name="amount"><attribute name="unit" type="unit"/><text type="size" unit="GiB"/></group>
        """;

    private static readonly Assembly Emitted = EmittedAssembly.Load(TestSchema.Of(Schema));

    /// <summary>The element as it stands, and the size that is read from it.</summary>
    public static TheoryData<string, string> Sizes => new()
    {
        { "<memory unit='GiB'>2</memory>", "2 GiB" },
        { "<memory>2</memory>", "2 KiB" },
        { "<memory unit=''>2</memory>", "2 KiB" },
        { "<memory unit='g'>2</memory>", "2 GiB" },
        { "<memory unit='kib'>2</memory>", "2 KiB" },
        { "<memory unit='b'>2</memory>", "2 bytes" },
        { "<memory unit='KiB'> +0002</memory>", "2 KiB" },
        { "<memory unit='KiB'>1<!-- thousand -->000</memory>", "1000 KiB" },
        { "<memory unit='bytes'>18446744073709551615</memory>", "18446744073709551615 bytes" },
        { "<memory unit='KiB'>18014398509481983</memory>", "18014398509481983 KiB" },
        { "<limit slots='1' unit='GiB'>2</limit>", "2 GiB" },
        { "<limit slots='1'>2</limit>", "2 MiB" },
        { "<limit slots='1' unit=''>2</limit>", "2 MiB" },
        { "<limit slots='1' unit='g'>2</limit>", "2 GiB" },
        { "<limit slots='1' unit='KiB'> +0002</limit>", "2 KiB" },
        { "<limit slots='1' unit='KiB'>1<!-- thousand -->000</limit>", "1000 KiB" },
        { "<limit>2</limit>", "2 MiB" },
        { "<pages measure='KiB'>2</pages>", "2 KiB" },
        { "<pages>2</pages>", "2 bytes" },
    };

    /// <summary>The element as it stands, and what of it is unrecognized.</summary>
    public static TheoryData<string, string> Misfits => new()
    {
        { "<memory unit='furlong'>2</memory>", "machine/memory@unit=furlong machine/memory#text=2" },
        { "<memory unit=' KiB'>2</memory>", "machine/memory@unit= KiB machine/memory#text=2" },
        { "<memory unit='KiB'>much</memory>", "machine/memory@unit=KiB machine/memory#text=much" },
        { "<memory>0x2</memory>", "machine/memory#text=0x2" },
        { "<memory>2 </memory>", "machine/memory#text=2 " },
        { "<memory>-2</memory>", "machine/memory#text=-2" },
        { "<memory/>", "machine/memory#text=" },
        { "<memory unit='EiB'>16</memory>", "machine/memory@unit=EiB machine/memory#text=16" },
        { "<memory unit='KiB'>18446744073709551616</memory>", "machine/memory@unit=KiB machine/memory#text=18446744073709551616" },
        { "<memory unit='KiB'><two/></memory>", "machine/memory@unit=KiB machine/memory#text=<two/>" },
        { "<limit slots='1' unit='furlong'>2</limit>", "machine/limit@unit=furlong machine/limit#text=2" },
        { "<limit slots='1' unit='KiB'>much</limit>", "machine/limit#text=much" },
        { "<limit slots='1' unit='EiB'>16</limit>", "machine/limit#text=16" },
        { "<limit slots='1' unit='KiB'>2 </limit>", "machine/limit#text=2 " },
        { "<limit slots='1' unit='KiB'><two/></limit>", "machine/limit#text=<two/>" },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_size_is_read_given_back_and_set(string element, string size)
    {
        var xml = Document(element);
        var machine = Parse(xml);
        Assert.Equal(size, SizeIn(machine, element)?.ToString());
        Assert.Empty(Unrecognized(machine));
        Assert.Equal(xml, Xml(machine));

        Set(machine, element, ByteSize.FromTiB(7));
        var (open, close) = (element[..element.IndexOf('>', StringComparison.Ordinal)].Split(' ')[0], element[element.LastIndexOf('<')..]);
        var slots = element.Contains("slots", StringComparison.Ordinal) ? " slots='1'" : "";
        var comment = element.Contains("<!--", StringComparison.Ordinal) && slots.Length == 0 ? "<!-- thousand -->" : "";
        var unit = element.Contains("pages", StringComparison.Ordinal) ? "measure" : "unit";
        Assert.Equal(Document($"{open}{slots} {unit}='TiB'>7{comment}{close}"), Xml(machine));

        Set(machine, element, null);
        Assert.Null(SizeIn(machine, element));
        Assert.Equal(open == "<memory" ? "<machine/>" : Document(open + slots + "/>"), Xml(machine));
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void What_is_no_size_is_kept_and_listed(string element, string unrecognized)
    {
        var xml = Document(element);
        var machine = Parse(xml);
        Assert.Null(SizeIn(machine, element));
        Assert.Equal(unrecognized, string.Join(' ', Unrecognized(machine)));
        Assert.Equal(xml, Xml(machine));

        Set(machine, element, ByteSize.FromKiB(3));
        Assert.Empty(Unrecognized(machine));
        Assert.Equal(Document(element[1] == 'm' ? "<memory unit='KiB'>3</memory>" : "<limit slots='1' unit='KiB'>3</limit>"), Xml(machine));
    }

    [Theory]
    [InlineData("<memory x='1' unit='k' y='2'>2<!-- c --></memory>", "<memory unit='GiB' x='1' y='2'>3<!-- c --></memory>")]
    [InlineData("<memory unit='k' y='2'>2</memory>", "<memory unit='GiB' y='2'>3</memory>")]
    [InlineData("<memory x='1'>2</memory>", "<memory unit='GiB' x='1'>3</memory>")]
    [InlineData("<memory x='1' unit='furlong'>2</memory>", "<memory unit='GiB' x='1'>3</memory>")]
    [InlineData("<memory\n unit = \"KiB\"\n x = \"a > b\">2</memory>", "<memory unit='GiB'\n x = \"a > b\">3</memory>")]
    public void What_else_stands_there_stays_when_the_size_changes(string element, string changed)
    {
        var machine = Parse(Document(element));
        Assert.Equal(Document(element), Xml(machine));
        Assert.All(Unrecognized(machine).Where(item => !element.Contains("furlong", StringComparison.Ordinal)), item => Assert.False(item.Contains("unit", StringComparison.Ordinal)));
        Set(machine, element, ByteSize.FromGiB(3));
        Assert.Equal(Document(changed), Xml(machine));
        Assert.DoesNotContain(Unrecognized(machine), item => item.Contains("unit", StringComparison.Ordinal));
    }

    [Fact]
    public void References_and_marked_sections_are_other_ways_to_write_the_same()
    {
        var machine = Parse(Document("<memory unit='K&#105;B'><![CDATA[2]]></memory>"));
        Assert.Equal("2 KiB", SizeIn(machine, "<memory")?.ToString());
        Assert.Equal(Document("<memory unit='KiB'>2</memory>"), Xml(machine));
    }

    [Fact]
    public void A_second_one_is_a_duplicate()
    {
        var xml = "<machine>\n  <memory unit='KiB'>1</memory>\n  <memory unit='MiB'>2</memory>\n</machine>";
        var machine = Parse(xml);
        Assert.Equal("1 KiB", SizeIn(machine, "<memory")?.ToString());
        Assert.Equal(["machine/memory=<memory unit='MiB'>2</memory>"], Unrecognized(machine));
        Assert.Equal(xml, Xml(machine));
    }

    [Fact]
    public void The_size_of_a_group_is_a_member_of_its_users()
    {
        var xml = "<machine>\n  <pages>\n    <page unit='MiB'>5</page>\n  </pages>\n  <use unit='EB'>1</use>\n</machine>";
        dynamic machine = Parse(xml);
        Assert.Equal("5 MiB", ((ByteSize?)machine.Pages.Page.Value).ToString());
        Assert.Equal("1 EB", ((ByteSize?)machine.Use).ToString());
        Assert.Equal(xml, Xml(machine));
    }

    [Theory]
    [InlineData("<memory>1</memory>", "1.0.0")]
    [InlineData("<memory unit='KiB'>1</memory>", "2.0.0")]
    [InlineData("<memory unit='k'>1</memory>", "2.0.0")]
    [InlineData("<limit slots='1'>1</limit>", "0.0.0")]
    [InlineData("<limit slots='1' unit='KiB'>1</limit>", "3.0.0")]
    public void A_unit_needs_its_release_where_it_is_written(string element, string release) =>
        Assert.Equal(release, ((LibvirtVersion?)((dynamic)Parse(Document(element))).GetMinimumVersion())?.ToString());

    [Theory]
    [InlineData("<machine large='1'/>", "4.0.0")]
    [InlineData("<machine large='1'><limit unit='GiB'>1</limit></machine>", "5.0.0")]
    [InlineData("<machine large='1'><limit unit='MiB'>1</limit></machine>", "4.0.0")]
    [InlineData("<machine large='1'><memory>1</memory></machine>", "6.0.0")]
    public void A_condition_asks_for_a_size_or_the_unit_of_a_class(string xml, string release) =>
        Assert.Equal(release, ((LibvirtVersion?)((dynamic)Parse(xml)).GetMinimumVersion())?.ToString());

    [Fact]
    public void A_size_that_is_set_has_a_unit()
    {
        var machine = Parse(Document("<memory>1</memory>"));
        Set(machine, "<memory", ByteSize.FromKiB(1));
        var issue = Assert.Single((IReadOnlyList<CompatibilityIssue>)((dynamic)machine).CheckCompatibility(new LibvirtVersion(1, 0, 0), Hypervisor.Any));
        Assert.Equal("machine/memory@unit", issue.Path);
    }

    [Fact]
    public void Number_and_unit_are_rows_of_one_member()
    {
        var rows = ((IEnumerable<LibvirtFeature>)Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!).ToDictionary(f => f.Path);
        Assert.All(["machine/memory", "machine/memory#text", "machine/memory@unit"], path => Assert.Equal(("Machine", "Memory"), (rows[path].TypeName, rows[path].MemberName)));
        Assert.All(["machine/limit@unit", "machine/limit#text"], path => Assert.Equal(("Limit", "Value"), (rows[path].TypeName, rows[path].MemberName)));
        Assert.Equal(["machine/limit#text", "machine/limit@unit"], Paths("Limit", "Value"));
        Assert.Equal(["machine/memory", "machine/memory#text", "machine/memory@unit"], Paths("Machine", "Memory"));
        Assert.Null(Emitted.GetType("Libvirt.Xml.Limit")!.GetProperty("Unit"));
    }

    private static IEnumerable<string> Paths(string type, string member) => Emitted.GetType("Libvirt.Xml." + type)!.GetProperty(member)!
        .GetCustomAttributes<LibvirtItemAttribute>().Select(item => item.Path).Order(StringComparer.Ordinal);

    private static string Document(string element) => $"<machine>\n  {element}\n</machine>";

    private static object Parse(string xml) => Emitted.GetType("Libvirt.Xml.Machine")!.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static string Xml(object machine) => (string)((dynamic)machine).ToXml();

    private static List<string> Unrecognized(object machine) =>
        ((IReadOnlyList<UnrecognizedItem>)((dynamic)machine).GetUnrecognized()).Select(item => $"{item.Path}={item.Text}").ToList();

    private static (object Owner, PropertyInfo Member) Place(object machine, string element)
    {
        var name = element[1] switch { 'm' => "Memory", 'l' => "Limit", _ => "Pages" };
        var member = machine.GetType().GetProperty(name)!;
        return member.PropertyType == typeof(ByteSize?) ? (machine, member) : (member.GetValue(machine)!, member.PropertyType.GetProperty(name == "Limit" ? "Value" : "Size")!);
    }

    private static ByteSize? SizeIn(object machine, string element)
    {
        var (owner, member) = Place(machine, element);
        return (ByteSize?)member.GetValue(owner);
    }

    private static void Set(object machine, string element, ByteSize? size)
    {
        var (owner, member) = Place(machine, element);
        member.SetValue(owner, size);
    }
}
