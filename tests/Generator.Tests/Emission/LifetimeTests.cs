using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>What <c>until</c> and <c>optional</c> rows of a schema do to its documents: the emitted code at work.</summary>
public class LifetimeTests
{
    private static readonly SchemaText Schema = TestSchema.Of("""
        <group name="bells">
          <element name="bell" summary="A bell."><attribute name="tone"/></element>
        </group>
        <element name="car" root="true">
          <attribute name="engine" selects="fuel"/>
          <attribute name="plate" type="enum">
            <value name="old"><until release="3.0.0" summary="Plates are white now."/></value>
            <value name="new"/>
          </attribute>
          <element name="fuel">
            <variant value="petrol">
              <attribute name="octane" type="integer" required="true"><optional release="5.0.0"/></attribute>
            </variant>
            <variant value="coal"><until release="2.0.0"/><attribute name="tons"/></variant>
          </element>
          <element name="crank"><until release="4.0.0"/><attribute name="arm"/><element name="grip"><attribute name="wood"/></element></element>
          <element name="choke"><until release="6.0.0" when="car@engine=petrol"/></element>
          <element name="spark"><optional release="5.5.0" when="car@engine=petrol"/></element>
          <element name="note" occurs="1"><optional release="1.5.0"/><text/></element>
          <element name="wheel" occurs="1..n" since="1.0.0"><optional release="7.0.0" hypervisors="lxc"/></element>
          <use group="bells"><until release="8.0.0"/></use>
        </element>
        """);

    private static readonly Assembly Emitted = EmittedAssembly.Load(Schema);

    [Theory]
    [InlineData("<car plate='new' engine='petrol'><fuel octane='95'/><note>n</note></car>", "9.0.0", "")]
    [InlineData("<car plate='old'><note>n</note></car>", "2.9.0", "")]
    [InlineData("<car plate='old'><note>n</note></car>", "3.0.0", "Removed car@plate=old 3.0.0")]
    [InlineData("<car engine='coal'><fuel tons='1'/><note>n</note></car>", "2.0.0", "Removed car@engine=coal 2.0.0")]
    [InlineData("<car><crank arm='1'><grip wood='oak'/></crank><note>n</note></car>", "4.0.0", "Removed car/crank 4.0.0")]
    [InlineData("<car><choke/><note>n</note></car>", "6.0.0", "")]
    [InlineData("<car engine='petrol'><fuel octane='95'/><choke/><note>n</note></car>", "6.0.0", "Removed car/choke 6.0.0")]
    [InlineData("<car><note>n</note><bell tone='c'/></car>", "8.0.0", "Removed car/bell 8.0.0")]
    [InlineData("<car engine='petrol'><spark/><note>n</note></car>", "4.9.9", "Missing car/fuel@octane 5.0.0")]
    [InlineData("<car engine='petrol'><spark/><note>n</note></car>", "5.0.0", "")]
    [InlineData("<car engine='petrol'><fuel octane='many'/><spark/><note>n</note></car>", "4.9.9", "")]
    [InlineData("<car engine='petrol'><fuel octane='95'/><note>n</note></car>", "5.4.9", "Missing car/spark 5.5.0")]
    [InlineData("<car engine='petrol'><fuel octane='95'/><note>n</note></car>", "5.5.0", "")]
    [InlineData("<car/>", "1.4.0", "Missing car/note 1.5.0")]
    [InlineData("<car/>", "1.5.0", "")]
    public void Documents_are_judged_by_the_target(string xml, string target, string expected) => Assert.Equal(expected, Check(xml, target, Hypervisor.Any));

    [Theory]
    [InlineData("<car><note>n</note></car>", "6.0.0", Hypervisor.Lxc, "Missing car/wheel 7.0.0")]
    [InlineData("<car><note>n</note></car>", "0.9.0", Hypervisor.Lxc, "")]
    [InlineData("<car><note>n</note></car>", "6.0.0", Hypervisor.Qemu, "")]
    [InlineData("<car><note>n</note><wheel/></car>", "6.0.0", Hypervisor.Lxc, "")]
    public void A_row_counts_for_its_hypervisors(string xml, string target, Hypervisor hypervisor, string expected) =>
        Assert.Equal(expected, Check(xml, target, hypervisor));

    [Theory]
    [InlineData("<car plate='old'><crank/><note>n</note></car>", "0.0.0")]
    [InlineData("<car/>", "1.5.0")]
    [InlineData("<car engine='petrol'><spark/><note>n</note></car>", "5.0.0")]
    [InlineData("<car engine='petrol'><note>n</note></car>", "5.5.0")]
    public void The_minimum_counts_what_is_missing_and_nothing_that_is_gone(string xml, string expected) =>
        Assert.Equal(expected, Call(Parse(xml), "GetMinimumVersion").ToString());

    [Fact]
    public void The_table_has_the_rows_with_those_of_the_parents()
    {
        var all = (IReadOnlyList<LibvirtFeature>)Emitted.GetType("Libvirt.Xml.LibvirtFeatures")!.GetProperty("All")!.GetValue(null)!;
        var gone = all.Where(f => f.Removals.Count > 0).Select(f => $"{f.Path} {f.Removals.Single().Release} {f.Removals.Single().When}".TrimEnd());
        var relaxed = all.Where(f => f.OptionalSince.Count > 0).Select(f => $"{f.Path} {f.OptionalSince.Single().Release} {f.OptionalSince.Single().Hypervisors}");

        Assert.Equal(
            [
                "car@engine=coal 2.0.0", "car@plate=old 3.0.0", "car/fuel@tons 2.0.0",
                "car/crank 4.0.0", "car/crank@arm 4.0.0", "car/crank/grip 4.0.0", "car/crank/grip@wood 4.0.0",
                "car/choke 6.0.0 car@engine=petrol", "car/bell 8.0.0", "car/bell@tone 8.0.0",
            ],
            gone);
        Assert.Equal(["car/fuel@octane 5.0.0 Any", "car/spark 5.5.0 Any", "car/note 1.5.0 Any", "car/wheel 7.0.0 Lxc"], relaxed);
    }

    [Fact]
    public void The_members_carry_the_rows_of_what_ends_them() => Assert.Equal(
        [
            "Bell 8.0.0", "Bell.Tone 8.0.0",
            "Car.Bell 8.0.0", "Car.Choke 6.0.0 car@engine=petrol", "Car.Crank 4.0.0",
            "CarEngine.Coal 2.0.0", "CarPlate.Old 3.0.0 Plates are white now.",
            "Choke 6.0.0 car@engine=petrol", "CoalFuel 2.0.0", "CoalFuel.Tons 2.0.0",
            "Crank 4.0.0", "Crank.Arm 4.0.0", "Crank.Grip 4.0.0",
            "Grip 4.0.0", "Grip.Wood 4.0.0",
        ],
        Emitted.GetTypes().SelectMany(t => t.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Prepend(t))
            .SelectMany(m => m.GetCustomAttributes<LibvirtUntilAttribute>()
                .Select(a => $"{m.DeclaringType?.Name}.{m.Name} {a.Major}.{a.Minor}.{a.Release} {a.When}{a.Summary}".TrimStart('.').TrimEnd()))
            .OrderBy(row => row, StringComparer.Ordinal));

    [Fact]
    public void A_later_file_replaces_the_rows_of_each_kind_by_itself()
    {
        var own = TestSchema.Of(
            "<element name=\"car\"><element name=\"crank\"><until release=\"4.5.0\"/></element><element name=\"note\" since=\"1.2.0\"/></element>",
            "own.xml",
            isShipped: false);
        var emitted = string.Concat(GeneratorRun.Emit([Schema, own]).Where(f => f.Key == "Libvirt.LibvirtFeatures.g.cs").Select(f => f.Value));

        Assert.Contains("\nuntil|4.5.0\n", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("\nuntil|4.0.0\n", emitted, StringComparison.Ordinal);
        Assert.Contains("\noptional|1.5.0\n", emitted, StringComparison.Ordinal);
    }

    private static string Check(string xml, string target, Hypervisor hypervisor)
    {
        var issues = (IEnumerable<CompatibilityIssue>)Call(Parse(xml), "CheckCompatibility", LibvirtVersion.Parse(target), hypervisor);
        return string.Join("; ", issues.Select(issue => $"{issue.Kind} {issue.Path} {issue.RemovedIn ?? issue.RequiredVersion}"));
    }

    private static object Parse(string xml) => Emitted.GetType("Libvirt.Xml.Car")!.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml])!;

    private static object Call(object car, string method, params object[] arguments) => car.GetType().GetMethod(method)!.Invoke(car, arguments)!;
}
