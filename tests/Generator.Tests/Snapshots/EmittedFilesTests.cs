using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Generator.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Snapshots;

/// <summary>What is emitted, to be read in reviews: a small schema with every construct, whole.</summary>
public class EmittedFilesTests
{
    private const string Schema = """
        <source id="doc" title="A document."/>
        <word xml="maxspeed" words="max speed"/>
        <enumeration name="Paint" summary="Colours of things.">
          <value name="red" summary="Like a rose."/>
          <value name="ultra-violet" since="3.0.0" source="doc" summary="Not for eyes."/>
        </enumeration>
        <group name="wheels">
          <element name="wheel" occurs="0..n" summary="One of several wheels.">
            <attribute name="size" type="integer" max="255" required="true" summary="Its size in inches.">
              <optional release="3.1.0" source="doc"/>
              <optional release="3.3.0" hypervisors="qemu" when="car@engine=petrol" source="doc"/>
            </attribute>
          </element>
        </group>
        <element name="car" root="true" anchor="#car" summary="A car &amp; what is in it.">
          <attribute name="engine" selects="fuel" summary="What drives the car."/>
          <attribute name="maxspeed" type="integer" max="65535" since="1.2.0" source="doc" summary="How fast it goes, in km/h."/>
          <attribute name="colour" type="Paint" summary="Its paint."/>
          <attribute name="plate" type="open" summary="Where it is registered.">
            <value name="de" summary="Germany."/>
            <value name="x1" cs="Export" since="2.0.0" source="doc" summary="For export."><until release="7.0.0" source="doc" summary="Nobody exports &lt;cars&gt;."/></value>
          </attribute>
          <place element="wheel" when="car@engine=electric"/>
          <element name="fuel" summary="What it runs on.">
            <variant value="petrol" summary="Petrol."><attribute name="octane" type="hex" digits="2" max="255" summary="Its number."/></variant>
            <variant value="electric" since="4.0.0" source="doc" summary="A battery."><until release="9.9.0" hypervisors="lxc" source="doc"/></variant>
          </element>
          <element name="door" summary="Its door.">
            <attribute name="open" type="yesNo" outputOnly="true" summary="Whether it stands open."/>
            <since release="1.5.0" hypervisors="qemu kvm" qemu="2.0" hostKernel="3.1" source="doc"/>
            <since release="2.5.0" hypervisors="lxc" source="doc"/>
            <until release="6.0.0" hypervisors="qemu kvm" source="doc" summary="Doors are walls now."/>
            <until release="8.0.0" source="doc"/>
          </element>
          <element name="note" occurs="1"><optional release="1.3.0" source="doc"/><text summary="Anything."><until release="5.0.0" when="car@engine=petrol" source="doc"/></text></element>
          <use group="wheels"><since release="1.1.0" source="doc"/><since release="2.2.0" when="car@engine=petrol" source="doc"/></use>
          <element name="place" summary="Where it stands.">
            <attribute name="kind" selects="self" summary="What kind of place."/>
            <variant value="garage" csType="Garage" summary="A garage."><attribute name="mac" type="mac" summary="Of its door."/></variant>
            <variant value="street" csType="Street" summary="A street."><element name="wheel" csType="ParkedWheel" summary="What is left."/></variant>
          </element>
        </element>
        <document csType="CarPark" summary="Where cars are.">
          <list element="car" cs="Parked" after="gate" summary="The cars."/>
          <container path="park"/>
          <container path="city/park" before="lawn"/>
        </document>
        """;

    public static TheoryData<string> HintNames => new(GeneratorRun.Emit([TestSchema.Of(Schema)]).Keys);

    [Theory]
    [MemberData(nameof(HintNames))]
    public void A_file_of_the_sample_is_as_reviewed(string hintName) =>
        Snapshot.Match(GeneratorRun.Emit([TestSchema.Of(Schema)])[hintName], hintName.Replace(".g.cs", ".g", System.StringComparison.Ordinal));

    [Fact]
    public async Task The_sample_compiles_and_breaks_no_rule()
    {
        var compilation = GeneratorRun.Compile([TestSchema.Of(Schema)], null);

        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)));
        Assert.Empty(await GeneratorRun.Analyze([TestSchema.Of(Schema)]));
    }

    /// <summary>The names of all files of the shipped schema: a type that comes or goes shows in a review.</summary>
    [Fact]
    public void The_shipped_schema_emits_the_reviewed_files() =>
        Snapshot.Match(string.Join("\n", GeneratorRun.Emit(TestSchema.Shipped).Keys.Order(System.StringComparer.Ordinal)) + "\n", "ShippedFiles", "txt");

    /// <summary>The public surface that the shipped schema gives a consumer.</summary>
    [Fact]
    public void The_shipped_schema_gives_the_reviewed_surface() =>
        Snapshot.Match(PublicSurface.Of(GeneratorRun.Compile(TestSchema.Shipped, null)), "ShippedSurface", "txt");
}
