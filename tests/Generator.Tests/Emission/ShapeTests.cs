using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// Shapes that an attribute chooses, in every place where they can stand: beside it and on it, in groups, variants and lists, shared by
/// several elements, nested, on a root; and what holds where that attribute is absent.
/// </summary>
public class ShapeTests
{
    private const string Schema = """
        <source id="s" title="t"/>
        <shapes name="storage" csType="Storage" summary="Where data is.">
          <variant value="file" csType="FileStorage"><attribute name="path" type="path"/><use group="common"/></variant>
          <variant value="block" csType="BlockStorage" since="3.0.0" source="s"><attribute name="dev"/><use group="common"/></variant>
        </shapes>
        <group name="common">
          <element name="store" csType="DataStore"><attribute name="kind" selects="source"/><element name="source" shapes="storage"/></element>
        </group>
        <element name="disk" csType="Disk" root="true">
          <attribute name="type" selects="source" default="file"/>
          <attribute name="rank"/>
          <element name="source" shapes="storage"/>
          <element ref="backing"/>
          <element name="mirror" csType="Mirror"><attribute name="type" selects="source"/><element name="source" shapes="storage"/></element>
        </element>
        <element name="backing" csType="Layer" since="2.0.0" source="s">
          <attribute name="type" selects="source" since="2.5.0" source="s"/>
          <element name="source" shapes="storage"/>
          <element ref="backing"/>
        </element>
        <element name="port" csType="Port" root="true">
          <use group="line"/>
          <element name="end" csType="End" occurs="0..n"><attribute name="style" selects="self" default="plain"/>
            <variant value="plain" csType="PlainEnd"><attribute name="a"/></variant>
            <variant value="fancy" csType="FancyEnd"><attribute name="b"/></variant>
          </element>
        </element>
        <group name="line">
          <attribute name="type" selects="source" csType="LineType"/>
          <element name="source" csType="LineSource" occurs="0..n">
            <variant value="pty" csType="PtySource"><attribute name="path"/></variant>
            <variant value="udp" csType="UdpSource"><attribute name="mode"/><attribute name="host" since="4.0.0" source="s"/></variant>
          </element>
        </group>
        <element name="hostdev" csType="Hostdev" root="true">
          <attribute name="mode" selects="self" default="subsystem" csType="HostdevMode"/>
          <variant value="subsystem" csType="Subsystem">
            <attribute name="type" selects="source" csType="SubsystemType"/>
            <element name="source" csType="SubsystemSource">
              <variant value="usb" csType="UsbSource"><attribute name="v"/></variant>
              <variant value="pci" csType="PciSource" since="1.5.0" source="s"><attribute name="w"/></variant>
            </element>
          </variant>
          <variant value="capabilities" csType="Capabilities" since="1.1.0" source="s"><attribute name="x"/></variant>
        </element>
        <element name="machine" csType="Machine" root="true">
          <element ref="disk" occurs="0..n"/>
          <element ref="hostdev" occurs="0..n" since="6.0.0" source="s"/>
          <element name="inner" csType="InnerPart" root="true"><attribute name="b" since="4.0.0" source="s"/></element>
        </element>
        """;

    private static readonly Assembly Emitted = EmittedAssembly.Load(TestSchema.Of(Schema));

    public static TheoryData<string, string> Documents => new()
    {
        { "Disk", "<disk type='file'>\n  <source path='/a'/>\n</disk>" },
        { "Disk", "<disk>\n  <source path='/a'/>\n</disk>" },
        { "Disk", "<disk/>" },
        { "Disk", "<disk type='file'/>" },
        { "Disk", "<disk type='block' rank='1'>\n  <source dev='/b'>\n    <store kind='file'>\n      <source path='/c'>\n        <store kind='block'>\n          <source dev='d'/>\n        </store>\n      </source>\n    </store>\n  </source>\n</disk>" },
        { "Disk", "<disk type='unheard' rank='1'>\n  <source what='/b'>\n    <x/>\n  </source>\n</disk>" },
        { "Disk", "<disk>\n  <backing type='file'>\n    <source path='1'/>\n    <backing type='block'>\n      <source dev='2'/>\n      <backing/>\n    </backing>\n  </backing>\n  <mirror type='file'>\n    <source path='m'/>\n  </mirror>\n</disk>" },
        { "Port", "<port type='pty'/>" },
        { "Port", "<port type='pty'>\n  <source path='/dev/pts/1'/>\n</port>" },
        { "Port", "<port type='udp'>\n  <source mode='bind'/>\n  <source mode='connect' host='h'/>\n</port>" },
        { "Port", "<port type='strange'>\n  <source q='1'/>\n  <source q='2'/>\n</port>" },
        { "Port", "<port>\n  <source q='1'/>\n  <end a='1'/>\n  <end style='fancy' b='2'/>\n  <end style='other' c='3'/>\n</port>" },
        { "Hostdev", "<hostdev mode='subsystem' type='usb'>\n  <source v='1'/>\n</hostdev>" },
        { "Hostdev", "<hostdev type='pci'>\n  <source w='1'/>\n</hostdev>" },
        { "Hostdev", "<hostdev mode='capabilities' x='1'/>" },
        { "Hostdev", "<hostdev mode='none' x='1'/>" },
        { "Machine", "<machine>\n  <disk type='block'>\n    <source dev='1'/>\n  </disk>\n  <disk/>\n  <hostdev type='usb'/>\n  <inner b='1'/>\n</machine>" },
        { "InnerPart", "<inner b='1'/>" },
    };

    [Fact]
    public void The_schema_is_sound() => Assert.Empty(SchemaLoader.Load([TestSchema.Of(Schema)], CancellationToken.None).Issues);

    [Fact]
    public void What_several_shapes_hold_has_a_path_once()
    {
        var paths = Emitted.GetTypes().SelectMany(type => type.GetMembers().Append(type))
            .Select(member => member.GetCustomAttributes<LibvirtItemAttribute>(inherit: false).Select(item => item.Path).ToList())
            .Where(found => found.Count > 0)
            .ToList();

        Assert.Contains("disk/source/store/source", paths.SelectMany(found => found));
        Assert.All(paths, found => Assert.Distinct(found));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_comes_back_as_it_was(string root, string xml) => Assert.Equal(xml, Xml(Parse(root, xml)));

    [Theory]
    [InlineData("Disk", "<disk type='file'><source path='/a'/></disk>", "Source", "FileStorage")]
    [InlineData("Disk", "<disk><source path='/a'/></disk>", "Source", "FileStorage")]
    [InlineData("Disk", "<disk type='block'/>", "Source", "BlockStorage")]
    [InlineData("Disk", "<disk type='x'/>", "Source", "UnrecognizedStorage")]
    [InlineData("Disk", "<disk type='file'><source><store kind='block'><source dev='d'/></store></source></disk>", "Source.Store.Source", "BlockStorage")]
    [InlineData("Disk", "<disk><mirror type='block'/></disk>", "Mirror.Source", "BlockStorage")]
    [InlineData("Disk", "<disk><mirror><source/></mirror></disk>", "Mirror.Source", "UnrecognizedStorage")]
    [InlineData("Disk", "<disk><backing><backing type='block'/></backing></disk>", "Backing.Backing.Source", "BlockStorage")]
    [InlineData("Port", "<port type='udp'><source/><source/></port>", "Sources[1]", "UdpSource")]
    [InlineData("Port", "<port type='pty'/>", "Sources[0]", "PtySource")]
    [InlineData("Port", "<port><end/></port>", "Ends[0]", "PlainEnd")]
    [InlineData("Port", "<port><end style='fancy'/></port>", "Ends[0]", "FancyEnd")]
    [InlineData("Port", "<port><end style='x'/></port>", "Ends[0]", "UnrecognizedEnd")]
    [InlineData("Hostdev", "<hostdev type='pci'/>", "", "Subsystem")]
    [InlineData("Hostdev", "<hostdev type='pci'/>", "Source", "PciSource")]
    [InlineData("Hostdev", "<hostdev mode='capabilities'/>", "", "Capabilities")]
    [InlineData("Hostdev", "<hostdev mode='?'/>", "", "UnrecognizedHostdev")]
    [InlineData("Machine", "<machine><disk type='block'/></machine>", "Disks[0]", "Disk")]
    [InlineData("Machine", "<machine><inner/></machine>", "Inner", "InnerPart")]
    public void The_attribute_or_its_default_chooses_the_class(string root, string xml, string path, string expected) =>
        Assert.Equal(expected, At(Parse(root, xml), path)!.GetType().Name);

    [Theory]
    [InlineData("Disk", "<disk type='block'/>", "Type", "Block")]
    [InlineData("Disk", "<disk><source path='/a'/></disk>", "Type", null)]
    [InlineData("Disk", "<disk type='x'/>", "Type", null)]
    [InlineData("Port", "<port type='udp'><source/></port>", "Type", "Udp")]
    [InlineData("Port", "<port type='pty'/>", "Type", "Pty")]
    [InlineData("Port", "<port/>", "Type", null)]
    [InlineData("Port", "<port><end/></port>", "Ends[0].Style", null)]
    [InlineData("Port", "<port><end style='plain'/></port>", "Ends[0].Style", "Plain")]
    [InlineData("Hostdev", "<hostdev type='pci'/>", "Mode", null)]
    [InlineData("Hostdev", "<hostdev type='pci'/>", "Type", "Pci")]
    public void The_attribute_is_there_only_where_the_document_has_it(string root, string xml, string path, string? expected) =>
        Assert.Equal(expected, At(Parse(root, xml), path)?.ToString());

    [Fact]
    public void A_new_shape_writes_the_attribute_that_was_implied()
    {
        var disk = Parse("Disk", "<disk>\n  <source path='/a'/>\n</disk>");
        Set(disk, "Source", New("BlockStorage", ("Dev", "/b")));
        Assert.Equal("<disk type='block'>\n  <source dev='/b'/>\n</disk>", Xml(disk));

        Set(disk, "Source", New("FileStorage"));
        Assert.Equal("<disk type='file'/>", Xml(disk));
    }

    [Fact]
    public void A_change_inside_an_implied_shape_leaves_it_implied()
    {
        var disk = Parse("Disk", "<disk>\n  <source path='/a'/>\n</disk>");
        Set(At(disk, "Source")!, "Path", "/b");
        Assert.Equal("<disk>\n  <source path='/b'/>\n</disk>", Xml(disk));
    }

    [Fact]
    public void An_implied_shape_is_told_where_it_is_put()
    {
        var disk = Parse("Disk", "<disk>\n  <source path='/a'/>\n</disk>");
        var other = Parse("Disk", "<disk type='block'>\n  <source dev='/b'/>\n</disk>");
        Set(other, "Source", At(disk, "Source")!);
        Assert.Equal("<disk type='file'>\n  <source path='/a'/>\n</disk>", Xml(other));

        var layer = New("Layer");
        Set(layer, "Source", At(Parse("Disk", "<disk>\n  <source path='/a'/>\n</disk>"), "Source")!);
        Set(disk, "Backing", layer);
        Assert.Contains("<backing type='file'>", Xml(disk), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<disk>\n  <source path='/a'/>\n</disk>")]
    [InlineData("<disk type='weird'>\n  <source q='1'/>\n</disk>")]
    public void A_shape_put_where_it_is_stays_as_it_was(string xml)
    {
        var disk = Parse("Disk", xml);
        Set(disk, "Source", At(disk, "Source")!);
        Assert.Equal(xml, Xml(disk));
    }

    [Fact]
    public void A_shape_whose_value_is_not_known_goes_nowhere_without_it()
    {
        var disk = New("Disk");
        Set(disk, "Source", At(Parse("Disk", "<disk type='weird'><source q='1'/></disk>"), "Source")!);
        AssertRefused(disk, "disk@type");

        var port = New("Port");
        ((IList)At(port, "Sources")!).Add(At(Parse("Port", "<port type='strange'><source q='1'/></port>"), "Sources[0]")!);
        AssertRefused(port, "port@type");
    }

    [Fact]
    public void Shapes_that_no_value_told_can_move()
    {
        var port = Parse("Port", "<port>\n  <source q='1'/>\n  <source q='2'/>\n</port>");
        var sources = (IList)At(port, "Sources")!;
        sources.RemoveAt(0);
        Assert.Equal("<port>\n  <source q='2'/>\n</port>", Xml(port));

        var other = New("Port");
        ((IList)At(other, "Sources")!).Add(sources[0]);
        Assert.Equal("<port>\n  <source q='2'/>\n</port>", Xml(other));
    }

    private static void AssertRefused(object root, string path)
    {
        var error = Assert.IsType<LibvirtXmlException>(Assert.Throws<TargetInvocationException>(() => Xml(root)).InnerException);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void The_first_of_several_tells_the_attribute()
    {
        var port = New("Port");
        var sources = (IList)At(port, "Sources")!;
        sources.Add(New("UdpSource", ("Mode", "bind")));
        sources.Add(New("UdpSource", ("Mode", "connect")));
        Assert.Equal("<port type='udp'>\n  <source mode='bind'/>\n  <source mode='connect'/>\n</port>", Xml(port));

        sources.Clear();
        Assert.Equal("<port/>", Xml(port));
    }

    [Fact]
    public void An_unknown_type_goes_when_the_list_gets_another_shape()
    {
        var port = Parse("Port", "<port type='strange'>\n  <source q='1'/>\n</port>");
        ((IList)At(port, "Sources")!)[0] = New("PtySource", ("Path", "p"));
        Assert.Equal("<port type='pty'>\n  <source path='p'/>\n</port>", Xml(port));
    }

    /// <summary>The emitted lists take no null, but any list can be put in their place.</summary>
    [Fact]
    public void A_list_of_shapes_with_nothing_in_a_place_is_written_without_it()
    {
        var port = New("Port");
        var sources = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(Type("LineSource")))!;
        sources.Add(New("UdpSource", ("Mode", "bind")));
        sources.Add(null);
        Set(port, "Sources", sources);

        Assert.Equal("<port type='udp'>\n  <source mode='bind'/>\n</port>", Xml(port));
    }

    [Fact]
    public void Shapes_that_one_attribute_cannot_tell_are_refused()
    {
        var port = New("Port");
        var sources = (IList)At(port, "Sources")!;
        sources.Add(New("UdpSource"));
        sources.Add(New("PtySource"));
        var error = Assert.IsType<LibvirtXmlException>(Assert.Throws<TargetInvocationException>(() => Xml(port)).InnerException);
        Assert.Equal("port/source[2]", error.Path);
    }

    [Theory]
    [InlineData("Disk", "<disk type='block'/>", "disk@type=block", "3.0.0")]
    [InlineData("Disk", "<disk><mirror type='block'/></disk>", "disk/mirror@type=block", "3.0.0")]
    [InlineData("Disk", "<disk><backing type='file'/></disk>", "disk/backing@type", "2.5.0")]
    [InlineData("Disk", "<disk><backing><backing><backing type='block'/></backing></backing></disk>", "disk/backing@type=block", "3.0.0")]
    [InlineData("Disk", "<disk type='file'><source><store kind='block'><source/></store></source></disk>", "disk/source/store@kind=block", "3.0.0")]
    [InlineData("Disk", "<disk type='file'><source><store kind='file'><source><store kind='block'/></source></store></source></disk>", "disk/source/store@kind=block", "3.0.0")]
    [InlineData("Port", "<port type='udp'><source/><source host='h'/></port>", "port/source@host", "4.0.0")]
    [InlineData("Hostdev", "<hostdev type='pci'/>", "hostdev@type=pci", "1.5.0")]
    [InlineData("Hostdev", "<hostdev mode='capabilities'/>", "hostdev@mode=capabilities", "1.1.0")]
    [InlineData("Machine", "<machine><disk type='block'/></machine>", "machine/disk@type=block", "3.0.0")]
    [InlineData("Machine", "<machine><hostdev type='pci'/></machine>", "machine/hostdev", "6.0.0")]
    [InlineData("Machine", "<machine><inner b='1'/></machine>", "machine/inner@b", "4.0.0")]
    [InlineData("InnerPart", "<inner b='1'/>", "inner@b", "4.0.0")]
    public void An_item_has_the_path_and_the_release_of_its_place(string root, string xml, string path, string release)
    {
        var issues = Issues(Parse(root, xml), "0.0.1");
        Assert.Contains((path, (LibvirtVersion?)LibvirtVersion.Parse(release)), issues.Select(i => (i.Path, i.RequiredVersion)));
        Assert.All(issues, issue => Assert.StartsWith(path.Split('/', '@')[0], issue.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Disk", "<disk><source path='a'/></disk>")]
    [InlineData("Hostdev", "<hostdev/>")]
    [InlineData("Port", "<port><end a='1'/></port>")]
    public void What_is_implied_needs_nothing(string root, string xml) => Assert.Empty(Issues(Parse(root, xml), "0.0.1"));

    [Fact]
    public void Paths_end_where_they_begin_to_repeat()
    {
        var paths = ((IEnumerable<LibvirtFeature>)Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!).Select(f => f.Path).ToList();

        Assert.Contains("disk/backing/backing", paths);
        Assert.DoesNotContain(paths, path => path.Contains("backing/backing/", StringComparison.Ordinal) || path.Contains("backing/backing@", StringComparison.Ordinal));
        Assert.Contains("disk/source/store/source", paths);
        Assert.DoesNotContain(paths, path => path.Contains("store/source/", StringComparison.Ordinal) || path.Contains("store/source@", StringComparison.Ordinal));
    }

    private static object Parse(string root, string xml) => Type(root).GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static string Xml(object root) => (string)root.GetType().GetMethod("ToXml")!.Invoke(root, null)!;

    private static IReadOnlyList<CompatibilityIssue> Issues(object root, string target) =>
        (IReadOnlyList<CompatibilityIssue>)root.GetType().GetMethod("CheckCompatibility")!.Invoke(root, [LibvirtVersion.Parse(target), Hypervisor.Any])!;

    private static object New(string type, params (string Member, string Value)[] members)
    {
        var made = Activator.CreateInstance(Type(type))!;
        foreach (var (member, value) in members)
        {
            Set(made, member, value);
        }

        return made;
    }

    private static void Set(object element, string member, object value) => element.GetType().GetProperty(member)!.SetValue(element, value);

    private static object? At(object element, string path)
    {
        object? at = element;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            at = at!.GetType().GetProperty(bracket < 0 ? step : step[..bracket])!.GetValue(at);
            at = bracket < 0 ? at : ((IList)at!)[step[bracket + 1] - '0'];
        }

        return at;
    }

    private static Type Type(string name) => Emitted.GetType("Libvirt.Xml." + name)!;
}
