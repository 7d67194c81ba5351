using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Hostile;

/// <summary>Schema files that were damaged at random, always the same way.</summary>
public class MutationTests
{
    private const int PerSeed = 12;

    /// <summary>A schema with every construct, short enough for many runs.</summary>
    private const string Small = """
        <source id="doc" title="A document."/>
        <word xml="maxspeed" words="max speed"/>
        <enumeration name="Paint" summary="Colours of things." open="false">
          <value name="red" summary="Like a rose."/>
          <value name="ultra-violet" since="3.0.0" source="doc" summary="Not for eyes."/>
        </enumeration>
        <group name="wheels">
          <element name="wheel" occurs="0..n" summary="One of several wheels.">
            <attribute name="size" type="integer" max="255" required="true" summary="Its size."/>
            <use group="paint"/>
          </element>
        </group>
        <group name="paint">
          <attribute name="colour" type="Paint" summary="Its paint."/>
          <attribute name="gloss" type="enum"><value name="matt"/><value name="high" cs="Shiny" since="2.1.0" source="doc"/></attribute>
        </group>
        <document csType="Cars" summary="All cars."><list element="car" after="lift"/><container path="garage/cars" before="end"/></document>
        <element name="car" root="true" anchor="#car" summary="A car &amp; what is in it.">
          <attribute name="engine" selects="fuel" summary="What drives the car."/>
          <attribute name="maxspeed" type="integer" max="65535" since="1.2.0" source="doc" summary="How fast it goes."/>
          <attribute name="plate" type="open" pattern="[A-Z]+" summary="Where it is registered.">
            <value name="de" summary="Germany."/>
            <value name="x1" cs="Export" since="2.0.0" source="doc" summary="For export."/>
          </attribute>
          <place element="wheel" when="car@engine=electric"/>
          <element name="fuel" csType="Fuel" summary="What it runs on.">
            <variant value="petrol" summary="Petrol."><attribute name="octane" type="hex" digits="2" max="255" summary="Its number."/></variant>
            <variant value="electric" csType="Battery" since="4.0.0" source="doc" summary="A battery."/>
          </element>
          <element name="door" summary="Its door.">
            <attribute name="open" type="yesNo" outputOnly="true" summary="Whether it stands open."/>
            <since release="1.5.0" hypervisors="qemu kvm" qemu="2.0" hostKernel="3.1" source="doc"/>
            <until release="8.5.0" when="car@engine=petrol" source="doc" summary="Walls."/>
          </element>
          <element name="note" occurs="1"><optional release="7.0.0" source="doc"/><text summary="Anything."/></element>
          <use group="wheels"/>
          <element name="place" summary="Where it stands.">
            <attribute name="kind" selects="self" cs="PlaceKind" summary="What kind of place."/>
            <variant value="garage" csType="Garage" summary="A garage."><attribute name="mac" type="mac" summary="Of its door."/></variant>
            <variant value="street" csType="Street" summary="A street."><element name="wheel" csType="ParkedWheel" summary="What is left."/></variant>
          </element>
        </element>
        """;

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 6));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damaged_characters_do_no_harm(int seed)
    {
        var mutator = new SchemaMutator(seed);
        for (var i = 0; i < PerSeed; i++)
        {
            await HostileRun.Survive(TestSchema.Of(mutator.DamageCharacters(Small)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damaged_tokens_do_no_harm_and_the_rest_compiles(int seed)
    {
        var mutator = new SchemaMutator(seed);
        for (var i = 0; i < PerSeed; i++)
        {
            var content = mutator.DamageTokens(Small);
            var result = await HostileRun.Survive(TestSchema.Of(content));
            var errors = HostileRun.CompileErrors(result);
            Assert.True(errors.Count == 0, string.Join("\n", errors) + "\n" + content);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Damage_to_a_shipped_file_does_no_harm(int seed)
    {
        var mutator = new SchemaMutator(seed);
        var damaged = seed % TestSchema.Shipped.Count;
        await HostileRun.Survive(TestSchema.Shipped.Select((text, i) => i == damaged ? Damage(mutator, text) : text).ToArray());
    }

    private static SchemaText Damage(SchemaMutator mutator, SchemaText text) => text with { Content = mutator.DamageTokens(text.Content) };
}
