using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>What a warning says, to the letter, and where it stands.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData(
        "x.Teaming = null!; x.Teaming = y;",
        "'DomainInterface.Teaming' (interface/teaming) needs libvirt 6.1.0"
        + "; the project targets 6.0.0"
        + "; it also needs QEMU 4.2.0 and a guest with Linux 4.18")]
    [InlineData(
        "x.Isolated = true;",
        "'DomainInterface.Isolated' (interface/isolated) needs libvirt 6.1.1; the project targets 6.0.0")]
    [InlineData(
        "x.AcpiIndex = 1;",
        "'DomainInterface.AcpiIndex' (interface/acpi@index) needs libvirt 7.3.0"
        + "; the project targets 6.0.0"
        + "; it also needs QEMU 6.0, a host with Linux 3.6 and a guest with Linux 5.1")]
    [InlineData(
        "x.Source = new VdpaSource();",
        "'VdpaSource' (interface@type=vdpa) needs libvirt 6.9.0; the project targets 6.0.0")]
    [InlineData(
        "x.Mac!.Type = MacType.Static;",
        "'MacType.Static' (interface/mac@type=static) needs libvirt 6.1.0; the project targets 6.0.0")]
    [InlineData(
        "x.Model = \"igb\";",
        "'ModelType.Igb' (interface/model@type=igb) needs libvirt 9.3.0; the project targets 6.0.0")]
    [InlineData(
        "x.Driver!.Host!.MrgRxBuf = true;",
        "'DriverHost.MrgRxBuf' (interface/driver/host@mrg_rxbuf) needs libvirt 6.7.0; the project targets 6.0.0")]
    [InlineData(
        "OldApi.Modern();",
        "'OldApi.Modern()' needs libvirt 6.1.0; the project targets 6.0.0")]
    [InlineData(
        "new OldApi(1);",
        "'OldApi' needs libvirt 6.1.0; the project targets 6.0.0")]
    [InlineData(
        "new OldApi().Both = 1;",
        "'OldApi.Both' needs libvirt 7.0.0; the project targets 6.0.0")]
    [InlineData(
        "NewApi.Static();",
        "'NewApi.Static()' needs libvirt 6.1.0; the project targets 6.0.0")]
    public async Task Says_what_is_needed(string code, string message) => Assert.Equal([message], await Messages(code, ""));

    [Theory]
    [InlineData(
        "x.Trust = true;", "xen",
        "'DomainInterface.Trust' (interface/trust) is not available on xen; the project targets xen")]
    [InlineData(
        "x.Trust = true;", "qemu,xen,bhyve",
        "'DomainInterface.Trust' (interface/trust) is not available on xen, bhyve; the project targets qemu, xen, bhyve")]
    public async Task Says_which_hypervisor_lacks_it(string code, string hypervisors, string message) =>
        Assert.Equal([message], await Messages(code, hypervisors));

    [Theory]
    [InlineData(
        "x.Relay = new Relay();", "",
        "'DomainInterface.Relay' (interface/relay) is not accepted by libvirt from 5.5.0 on; the project targets 6.0.0. Wires are enough.")]
    [InlineData(
        "x.Driver!.Name = DriverName.Kvm;", "",
        "'DriverName.Kvm' (interface/driver@name=kvm) is not accepted by libvirt from 5.7.0 on with qemu, kvm; the project targets 6.0.0")]
    [InlineData(
        "if (v >= new LibvirtVersion(7, 1, 0)) x.Hub = y.ToString();", "",
        "'DomainInterface.Hub' (interface/hub) is not accepted by libvirt from 7.0.0 on; this code is for 7.1.0 and later")]
    [InlineData(
        "x.Fuse = y.ToString();", "qemu,lxc",
        "'DomainInterface.Fuse' (interface/fuse) is not accepted by libvirt from 5.5.0 on with lxc; the project targets 6.0.0")]
    public async Task Says_since_when_it_is_gone(string code, string hypervisors, string message) =>
        Assert.Equal([message], await Messages(code, hypervisors));

    [Theory]
    [InlineData("x.Driver!.Packed = true;", "Packed")]
    [InlineData("x.Teaming = new Teaming();", "Teaming")]
    [InlineData("var t = new Teaming { Type = null };", "Teaming")]
    [InlineData("Teaming t = new();", "new()")]
    [InlineData("x.Model = \"igb\";", "\"igb\"")]
    [InlineData("x.Mac!.Type = MacType.Static;", "Static")]
    [InlineData("OldApi.Modern();", "Modern")]
    public async Task Underlines_the_name(string code, string underlined)
    {
        var warning = Assert.Single(await Analyze(code, ""));
        Assert.Equal(underlined, (await warning.Location.SourceTree!.GetTextAsync()).ToString(warning.Location.SourceSpan));
    }

    [Fact]
    public async Task Is_a_warning_of_its_category()
    {
        var warning = Assert.Single(await Analyze("x.Isolated = true;", ""));
        Assert.Equal(("LVG1001", "Libvirt.Version"), (warning.Id, warning.Descriptor.Category));
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal("6.1.1", warning.Properties["Release"]);
    }

    private static async Task<IEnumerable<string>> Messages(string code, string hypervisors) =>
        (await Analyze(code, hypervisors)).Select(d => d.GetMessage(CultureInfo.InvariantCulture));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string code, string hypervisors)
    {
        var file = $"#nullable enable\nusing Libvirt.Xml; class C {{ void M(DomainInterface x, Teaming y, LibvirtVersion v) {{ {code} }} }}";
        var compilation = GateHost.Compile(fromMetadata: true, file, CaseTable.ReadText("Stubs/Helpers"));
        return await GateHost.Analyze(compilation, new Dictionary<string, string> { ["hypervisor"] = hypervisors });
    }
}
