using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Reading;

/// <summary>Files that a project lays over the shipped schema: what does nothing in them, and what is a slip away from something known.</summary>
public sealed class OwnSchemaTests
{
    private const string Before = "<element name=\"interface\">";
    private const string After = "</element>";

    /// <summary>Content, and what the message says; a bar stands where the diagnostic belongs.</summary>
    public static TheoryData<string, string> WithoutEffect => new()
    {
        { "<¦element name=\"interfcae\"/>", "The element 'interfcae' does nothing: it is no root, in no element, and no 'ref' names it; did you mean 'interface'?" },
        { "<¦element name=\"inteface\"><attribute name=\"label\"/></element>", "did you mean 'interface'?" },
        { "<¦element name=\"interfaces\"/>", "did you mean 'interface'?" },
        { "<¦element name=\"Interface\"/>", "did you mean 'interface'?" },
        { "<¦element name=\"driver\"><attribute name=\"label\"/></element>", "The element 'driver' does nothing: it is no root, in no element, and no 'ref' names it" },
        { "<element name=\"interface\"/>\n<¦element name=\"source\" summary=\"Ours.\"/>", "The element 'source' does nothing" },
        { "<¦group name=\"virtualPrt\"><attribute name=\"label\"/></group>", "The group 'virtualPrt' does nothing: no <use> names it; did you mean 'virtualport'?" },
        { "<¦group name=\"ours\"/>", "The group 'ours' does nothing: no <use> names it" },
        { "<¦enumeration name=\"Colour\"><value name=\"red\"/></enumeration>", "The enumeration 'Colour' does nothing: no 'type' names it" },
        { "<¦enumeration name=\"IpFamilly\"><value name=\"ipv9\"/></enumeration>", "did you mean 'IpFamily'?" },
        { "<¦word xml=\"acmething\" words=\"acme thing\"/>", "The word 'acmething' does nothing: nothing has that name" },
        { "<¦word xml=\"portgruop\" words=\"port group\"/>", "did you mean 'portgroup'?" },
    };

    /// <summary>What stands in the interface, and what is meant.</summary>
    public static TheoryData<string, string> Slips => new()
    {
        { "<element ¦name=\"modle\"/>", "The element 'modle' is new; did you mean 'model'? Give it a name with 'cs' if not" },
        { "<element ¦name=\"modl\"><attribute name=\"type\"/></element>", "did you mean 'model'?" },
        { "<element ¦name=\"models\"/>", "did you mean 'model'?" },
        { "<element ¦name=\"driever\"/>", "did you mean 'driver'?" },
        { "<element ¦name=\"Suorce\"/>", "did you mean 'source'?" },
        { "<element ¦name=\"mca\"/>", "did you mean 'mac'?" },
        { "<element ¦name=\"bandwith\"/>", "did you mean 'bandwidth'?" },
        { "<element ¦name=\"virtualprot\"/>", "did you mean 'virtualport'?" },
        { "<attribute ¦name=\"manged\"/>", "The attribute 'manged' is new; did you mean 'managed'?" },
        { "<attribute ¦name=\"trustGuestRxFilter\" type=\"yesNo\"/>", "did you mean 'trustGuestRxFilters'?" },
        { "<element name=\"driver\"><attribute ¦name=\"quues\"/></element>", "did you mean 'queues'?" },
        { "<element name=\"driver\"><attribute ¦name=\"ioeventfb\"/></element>", "did you mean 'ioeventfd'?" },
        { "<element name=\"link\"><attribute name=\"state\"><value ¦name=\"dwon\"/></attribute></element>", "The value 'dwon' is new; did you mean 'down'?" },
        { "<element name=\"driver\"><attribute name=\"name\"><value ¦name=\"vhsot\"/></attribute></element>", "did you mean 'vhost'?" },
        { "<element name=\"source\"><variant ¦value=\"brigde\"/></element>", "The variant 'brigde' is new; did you mean 'bridge'?" },
        { "<element name=\"source\"><variant value=\"network\"><attribute ¦name=\"netwrok\"/></variant></element>", "did you mean 'network'?" },
    };

    public static TheoryData<string> RealNews =>
    [
        "<attribute name=\"label\"/>",
        "<element name=\"acme\"><attribute name=\"modle\"/></element>",
        "<element name=\"mode\" cs=\"Mode\"/>",
        "<element name=\"models\" csType=\"InterfaceModels\"/>",
        "<element name=\"lin\" cs=\"Lin\"/>",
        "<element name=\"max\"/>",
        "<element name=\"model2\"/>",
        "<element name=\"driver\"><attribute name=\"queueDepth\" type=\"integer\"/></element>",
        "<element name=\"driver\"><attribute name=\"iommuGroup\"/></element>",
        "<element name=\"model\"><attribute name=\"type\"><value name=\"e1000x\"/></attribute></element>",
        "<element name=\"link\"><attribute name=\"state\"><value name=\"dormant\"/></attribute></element>",
        "<element name=\"source\"><variant value=\"acme\"><attribute name=\"dev\"/></variant></element>",
    ];

    [Theory]
    [MemberData(nameof(WithoutEffect))]
    public async Task What_does_nothing_is_an_error_and_not_emitted(string content, string message)
    {
        var diagnostic = await Single(content);

        AssertPlace(content, "LVG0014", DiagnosticSeverity.Error, message, diagnostic);
        Assert.Equal(GeneratorRun.Emit(TestSchema.Shipped), GeneratorRun.Emit([.. TestSchema.Shipped, Own(content.Replace("¦", "", StringComparison.Ordinal))]));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_name_that_is_a_slip_away_from_another_is_a_warning_at_that_name(string content, string message)
    {
        content = Before + content + After;

        AssertPlace(content, "LVG0015", DiagnosticSeverity.Warning, message, await Single(content));
    }

    [Theory]
    [MemberData(nameof(RealNews))]
    public async Task A_new_name_is_no_slip(string content) => Assert.Empty(await Analyze(Own(Before + content + After)));

    [Fact]
    public async Task What_an_own_file_uses_has_an_effect() => Assert.Empty(await Analyze(Own(
        """
        <word xml="acmeport" words="acme port"/>
        <enumeration name="AcmeMode"><value name="a"/></enumeration>
        <group name="acme"><element name="acmeport"><attribute name="kind" type="AcmeMode"/></element></group>
        <element name="interface"><use group="acme"/></element>
        <element name="nest" root="true"/>
        """)));

    [Theory]
    [InlineData("<schema xmlns=\"urn:libvirt-gen:schema\"/>", "LVG0014", "The schema file does nothing: <schema> holds nothing")]
    [InlineData("<schema xmlns=\"urn:libvirt-gen:schema\"><!-- later --></schema>", "LVG0014", "The schema file does nothing: <schema> holds nothing")]
    [InlineData("", "LVG0001", "it is empty")]
    [InlineData(" \n\t", "LVG0001", "it is empty")]
    public async Task A_file_without_content_is_told_so(string text, string rule, string message)
    {
        var diagnostic = Assert.Single(await Analyze(new SchemaText("own.xml", text, IsShipped: false)));

        Assert.Equal(rule, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task A_file_in_an_encoding_that_nothing_tells_is_told_so(string encoding)
    {
        // As the compiler decodes what has no byte order mark.
        var text = Encoding.UTF8.GetString(Encoding.GetEncoding(encoding).GetBytes(Own(Before + After).Content));

        var diagnostic = Assert.Single(await Analyze(new SchemaText("own.xml", text, IsShipped: false)));

        Assert.Equal("LVG0001", diagnostic.Id);
        Assert.Contains("it is not encoded in UTF-8", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.1")]
    [InlineData("9")]
    [InlineData("v9.1.0")]
    [InlineData("9.1.0.0")]
    [InlineData("nine")]
    [InlineData("")]
    [InlineData("9,1,0")]
    [InlineData("9.01.0")]
    [InlineData("9.1.x")]
    [InlineData("1000.0.0")]
    public async Task A_release_in_short_form_is_named_as_it_is_written(string release)
    {
        var content = $"{Before}<attribute name=\"label\" ¦since=\"{release}\"/>{After}";

        AssertPlace(content, "LVG0006", DiagnosticSeverity.Error, $"'{release}' is no release for 'since': expected three numbers such as 6.1.0", await Single(content));
    }

    [Theory]
    [InlineData("<element name=\"interface\" csType=\"Inner\" ¦root=\"true\"/>")]
    [InlineData("<element name=\"acme\"><element name=\"interface\" csType=\"Inner\" ¦root=\"true\"><attribute name=\"a\"/></element></element>")]
    [InlineData("<element name=\"source\"><variant value=\"network\"><element name=\"interface\" csType=\"Inner\" ¦root=\"true\"/></variant></element>")]
    public async Task A_root_inside_another_element_does_not_take_the_name_of_one(string content)
    {
        content = Before + content + After;

        AssertPlace(content, "LVG0012", DiagnosticSeverity.Error, "element 'interface' is a root of the same name as the one in line", await Single(content));
    }

    [Theory]
    [InlineData("<element name=\"interface\" ¦root=\"yes\"/>", "LVG0004", "'yes' is no value for 'root': expected true or false")]
    [InlineData("<element name=\"interface\" ¦root=\"\"/>", "LVG0004", "expected true or false")]
    [InlineData("<element name=\"interface\" ¦root=\"false\"/>", "LVG0012", "The element 'interface' is a root of the shipped schema and cannot cease to be one")]
    [InlineData("<element name=\"interface\" ¦root=\"false\"><attribute name=\"trustGuestRxFilters\"/></element>", "LVG0012", "cannot cease to be one")]
    [InlineData("<element name=\"interface\"><element name=\"mtu\"><attribute name=\"size\" ¦max=\"many\"/></element></element>", "LVG0004", "a number of at most 64 bits")]
    [InlineData("<element name=\"interface\"><element name=\"mtu\"><attribute name=\"size\" ¦min=\"99999999999\"/></element></element>", "LVG0004", "at most 'max'")]
    [InlineData("<element name=\"interface\"><attribute name=\"trustGuestRxFilters\" ¦type=\"bool\"/></element>", "LVG0007", "There is no value type 'bool': expected one of string, path, yesNo,")]
    [InlineData("<element name=\"interface\"><attribute name=\"trustGuestRxFilters\" ¦type=\"yseNo\"/></element>", "LVG0007", "did you mean 'yesNo'?")]
    [InlineData("<element name=\"interface\"><attribute name=\"trustGuestRxFilters\" ¦type=\"enum\"/></element>", "LVG0012", "has type 'enum' and no <value>")]
    [InlineData("<element name=\"interface\"><element name=\"alias\" ¦occurs=\"twice\"/></element>", "LVG0004", "one of 0..1, 1, 0..n, 1..n")]
    [InlineData("<element name=\"interface\"><element name=\"mac\" ¦content=\"xml\"/></element>", "LVG0012", "element 'mac' is described by the shipped schema, which 'content' cannot change")]
    [InlineData("<element name=\"interface\"><element name=\"source\" ¦content=\"xml\"/></element>", "LVG0012", "which 'content' cannot change")]
    [InlineData("<element name=\"interface\"><element name=\"mac\" ¦type=\"presence\"/></element>", "LVG0012", "which 'type' cannot change")]
    [InlineData("<element name=\"interface\"><element name=\"source\" ¦shapes=\"own\"/></element>", "LVG0012", "which 'shapes' cannot change")]
    [InlineData("<element name=\"interface\"><element name=\"mac\" ¦ref=\"interface\"/></element>", "LVG0012", "which 'ref' cannot change")]
    [InlineData("<element name=\"interface\"><element ¦ref=\"mac\"/></element>", "LVG0012", "which 'ref' cannot change")]
    [InlineData("<element name=\"interface\"><element name=\"model\"><¦attribute name=\"mine\" selects=\"self\"/><variant value=\"virtio\"/></element></element>", "LVG0012", "element 'model' has no shapes in the shipped schema, and cannot get any")]
    [InlineData("<element name=\"interface\"><element name=\"model\"><attribute name=\"type\" ¦selects=\"self\"/></element></element>", "LVG0012", "attribute 'type' selects no shape in the shipped schema")]
    [InlineData("<element name=\"interface\"><element name=\"model\"><¦variant value=\"x\"/></element></element>", "LVG0012", "element 'model' has no shapes")]
    [InlineData("<element name=\"interface\"><attribute name=\"type\" ¦selects=\"mac\"/></element>", "LVG0012", "attribute 'type' selects the shape of 'source' in the shipped schema, and nothing else")]
    [InlineData("<element name=\"interface\"><¦attribute name=\"mine\" selects=\"source\"/></element>", "LVG0012", "element 'interface' cannot get another attribute that selects the shape of its 'source', which is shipped")]
    [InlineData("<element name=\"interface\"><¦attribute name=\"mine\" selects=\"mac\"/></element>", "LVG0012", "cannot get another attribute that selects the shape of its 'mac'")]
    [InlineData("<element name=\"interface\"><element name=\"source\"><¦attribute name=\"mine\"/></element></element>", "LVG0012", "element 'source' has variants, so its members belong into them")]
    [InlineData("<element name=\"interface\"><attribute name=\"managed\"><¦value name=\"perhaps\"/></attribute></element>", "LVG0012", "has <value>s, which only")]
    [InlineData("<element name=\"interface\"><attribute name=\"type\"><¦value name=\"perhaps\"/></attribute></element>", "LVG0012", "takes its values from the variants it selects")]
    [InlineData("<hypervisor name=\"qemu\" ¦title=\"X\" summary=\"y\" coveredBy=\"xen\"/>", "LVG0012", "hypervisor 'qemu' is described by the shipped schema, which a project's file cannot change")]
    [InlineData("<hypervisor name=\"kvm\" title=\"KVM\" summary=\"KVM. libvirt runs KVM guests in its QEMU driver, so what QEMU has, KVM has.\" ¦coveredBy=\"xen\"/>", "LVG0012", "which a project's file cannot change")]
    public async Task A_fact_that_is_wrong_leaves_the_shipped_one(string content, string rule, string message)
    {
        AssertPlace(content, rule, DiagnosticSeverity.Error, message, await Single(content));
        Assert.Equal(GeneratorRun.Emit(TestSchema.Shipped), GeneratorRun.Emit([.. TestSchema.Shipped, Own(content.Replace("¦", "", StringComparison.Ordinal))]));
    }

    [Theory]
    [InlineData("<attribute name=\"label\" ¦since=\"91.0.0\"/>", "since")]
    [InlineData("<attribute name=\"label\" ¦since=\"12.9.0\"/>", "since")]
    [InlineData("<attribute name=\"label\" ¦since=\"13.0.0\" source=\"spec\"/>", "since")]
    [InlineData("<attribute name=\"trustGuestRxFilters\" ¦since=\"91.0.0\"/>", "since")]
    [InlineData("<attribute name=\"label\"><since ¦release=\"91.0.0\"/></attribute>", "release")]
    [InlineData("<attribute name=\"label\"><since release=\"9.1.0\"/><since ¦release=\"91.0.0\" hypervisors=\"xen\"/></attribute>", "release")]
    [InlineData("<attribute name=\"label\"><until ¦release=\"12.8.1\"/></attribute>", "release")]
    [InlineData("<attribute name=\"trustGuestRxFilters\"><until ¦release=\"80.0.0\"/></attribute>", "release")]
    [InlineData("<attribute name=\"label\" required=\"true\"><optional ¦release=\"60.0.0\"/></attribute>", "release")]
    [InlineData("<element name=\"acme\" ¦since=\"999.0.0\"/>", "since")]
    public async Task A_release_that_the_schema_does_not_know_is_told_so(string content, string fact)
    {
        content = Before + content + After;
        var release = content.Split('¦')[1].Split('"')[1];
        var message = $"'{release}' is no release for '{fact}': expected none later than 12.8.0, the newest that the schema knows; state 'release' on <schema> if it is meant";

        AssertPlace(content, "LVG0006", DiagnosticSeverity.Error, message, await Single(content));
    }

    [Theory]
    [InlineData("13.0.0", "13.0.0")]
    [InlineData("13.1.0", "13.0.0")]
    [InlineData("1.0.0", "12.8.0")]
    public async Task A_release_that_an_own_file_knows_is_one(string known, string since) => Assert.Empty(await Analyze(new SchemaText(
        "own.xml",
        $"<schema xmlns=\"urn:libvirt-gen:schema\" release=\"{known}\"><element name=\"interface\"><attribute name=\"label\" since=\"{since}\"/></element></schema>",
        IsShipped: false)));

    [Theory]
    [InlineData(null, "12.8.0")]
    [InlineData("12.9.0", "12.9.0")]
    [InlineData("13.0.0", "13.0.0")]
    [InlineData("12.5.0", "12.8.0")]
    [InlineData("12.8.0", "12.8.0")]
    public void The_newest_release_is_that_of_the_file_that_knows_most(string? own, string newest)
    {
        SchemaText[] files = own is null ? [] : [new("own.xml", $"<schema xmlns=\"urn:libvirt-gen:schema\" release=\"{own}\"/>", IsShipped: false)];

        var table = GeneratorRun.Emit([.. TestSchema.Shipped, .. files]).Single(file => file.Key.Contains("LibvirtFeatures", StringComparison.Ordinal)).Value;

        Assert.Contains($"public const string NewestRelease = \"{newest}\";", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newest_release_that_is_none_is_told_so()
    {
        var diagnostic = Assert.Single(await Analyze(new SchemaText("own.xml", "<schema xmlns=\"urn:libvirt-gen:schema\" release=\"12.9\"/>", IsShipped: false)));

        Assert.Equal("'12.9' is no release for 'release': expected three numbers such as 6.1.0", diagnostic.GetMessage());
    }

    private static void AssertPlace(string content, string rule, DiagnosticSeverity severity, string message, Diagnostic diagnostic)
    {
        var lines = content.Split('¦')[0].Split('\n');
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal((rule, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(("own.xml", lines.Length, lines[^1].Length), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    private static async Task<Diagnostic> Single(string content) =>
        Assert.Single(await Analyze(Own(content.Replace("¦", "", StringComparison.Ordinal))));

    private static SchemaText Own(string content) => TestSchema.Of(content, "own.xml", isShipped: false);

    private static Task<IReadOnlyList<Diagnostic>> Analyze(SchemaText own) => GeneratorRun.Analyze([.. TestSchema.Shipped, own]);
}
