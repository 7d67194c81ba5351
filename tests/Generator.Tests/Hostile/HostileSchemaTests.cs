using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Hostile;

/// <summary>Schema files that mean harm: nothing of theirs gets into the emitted code as code, and none keeps the compiler busy for long.</summary>
public class HostileSchemaTests
{
    /// <summary>What stands beside a hostile file, and must survive it.</summary>
    private static readonly SchemaText Sound = TestSchema.Of("<element name=\"good\" root=\"true\"><attribute name=\"fine\"/></element>", "sound.xml");

    public static TheoryData<string> Places => new(NastySchemas.InjectionPlaces);

    public static TheoryData<string> Explosions => new(NastySchemas.Explosions.Keys);

    public static TheoryData<string> Additions => new(NastySchemas.Additions.Keys);

    public static TheoryData<string> WholeFiles => new()
    {
        "",
        "\0",
        "\ufeff",
        "<!DOCTYPE schema [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><schema xmlns=\"urn:libvirt-gen:schema\"><word xml=\"&c;\" words=\"a\"/></schema>",
        "<!DOCTYPE schema SYSTEM \"file:///etc/passwd\"><schema xmlns=\"urn:libvirt-gen:schema\"/>",
        "<schema xmlns=\"urn:libvirt-gen:schema\"><?evil class EVIL {} ?><!-- class EVIL {} --><![CDATA[class EVIL {}]]></schema>",
        "<schema xmlns=\"urn:libvirt-gen:schema\"><element name=\"a&#0;\"/></schema>",
        "<schema xmlns=\"urn:libvirt-gen:schema\" docs=\"&#10;class EVIL {}\"><element name=\"a\" root=\"true\" anchor=\"#x\"/></schema>",
        "<?xml version=\"1.1\"?><schema xmlns=\"urn:libvirt-gen:schema\"/>",
        "<schema xmlns=\"urn:libvirt-gen:schema\"><element name=\"\ud800\"/></schema>",
        "<s:schema xmlns:s=\"urn:libvirt-gen:schema\"><s:element s:name=\"a\" name=\"b\" root=\"true\"/></s:schema>",
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_text_stays_a_text(string place)
    {
        foreach (var content in NastySchemas.Injections(place))
        {
            var result = await HostileRun.Survive(TestSchema.Of(content), Sound);
            AssertSoundRest(result);
            var errors = HostileRun.CompileErrors(result);
            Assert.True(errors.Count == 0, string.Join("\n", errors) + "\n" + content);
        }
    }

    [Theory]
    [MemberData(nameof(Explosions))]
    public async Task What_grows_beyond_measure_is_cut(string name) =>
        AssertSoundRest(await HostileRun.Survive(TestSchema.Of(NastySchemas.Explosions[name]), Sound));

    [Theory]
    [MemberData(nameof(Additions))]
    public async Task What_a_project_adds_is_looked_at_in_time(string name) => AssertSoundRest(await HostileRun.Survive(
        TestSchema.Of(NastySchemas.Extended, "extended.xml"), TestSchema.Of(NastySchemas.Additions[name], "own.xml", isShipped: false), Sound));

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public async Task A_file_that_is_no_schema_does_no_harm(string content) =>
        AssertSoundRest(await HostileRun.Survive(new SchemaText("evil.xml", content, IsShipped: false), Sound));

    [Theory]
    [InlineData(SchemaLimits.FileLength)]
    [InlineData(SchemaLimits.Constructs)]
    [InlineData(SchemaLimits.TextLength)]
    [InlineData(SchemaLimits.NameLength)]
    [InlineData(2 * SchemaLimits.NameLength)]
    [InlineData(SchemaLimits.Depth)]
    [InlineData(SchemaLimits.Rows)]
    [InlineData(SchemaLimits.Conditions)]
    public void The_rule_s_page_states_each_limit(int limit) => Assert.Contains(
        $"| {limit} |", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", "LVG0013.md")), StringComparison.Ordinal);

    private static void AssertSoundRest(HostileResult result) =>
        Assert.Contains(result.Trees, tree => tree.FilePath.EndsWith("Libvirt.Good.g.cs", StringComparison.Ordinal));
}
