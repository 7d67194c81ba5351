using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Projects that see a library which states its own floor.</summary>
public sealed class DownstreamTests
{
    private const string Consumer = """
        using Libvirt.Xml;

        public class Consumer
        {
            public void Use(Library library, LibvirtVersion v)
            {
                library.Instance();
                Library.Static();
                new Library();
                library.Marked();
                if (v >= new LibvirtVersion(6, 1, 0)) { Library.Static(); library.Marked(); }
                if (library.IsModern) { Library.Static(); }
            }
        }
        """;

    [Fact]
    public async Task A_library_states_its_floor_for_its_own_code() =>
        Assert.Empty(await GateHost.Analyze(Library("[assembly: Libvirt.Xml.LibvirtSince(6, 1, 0)]")));

    [Fact]
    public async Task Callers_of_a_library_with_a_floor_are_warned() => Assert.Equal(
        [
            "8: 'Library.Static()' needs libvirt 6.1.0; the project targets 6.0.0",
            "9: 'Library' needs libvirt 6.1.0; the project targets 6.0.0",
            "10: 'Library.Marked()' needs libvirt 7.0.0; the project targets 6.0.0",
            "11: 'Library.Marked()' needs libvirt 7.0.0; the project targets 6.0.0",
        ],
        await WarningsOfConsumer("[assembly: Libvirt.Xml.LibvirtSince(6, 1, 0)]", "6.0.0"));

    [Fact]
    public async Task Callers_of_a_library_without_a_floor_are_warned_of_its_members() => Assert.Equal(
        [
            "10: 'Library.Marked()' needs libvirt 7.0.0; the project targets 6.5.0",
            "11: 'Library.Marked()' needs libvirt 7.0.0; the project targets 6.5.0",
        ],
        await WarningsOfConsumer("", "6.5.0"));

    [Fact]
    public async Task Nothing_is_gated_where_the_types_are_unknown()
    {
        var empty = GateHost.Compile(fromMetadata: true, "class C { int M(string s) => s.Length; }");
        var unknown = empty.WithReferences(empty.References.Where(r => r.Display!.EndsWith(".dll", System.StringComparison.Ordinal)));
        Assert.Empty(await GateHost.Analyze(unknown));
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Library(string attribute) => GateHost.Compile(
        fromMetadata: true,
        attribute + """

        public class Library
        {
            private readonly Libvirt.Xml.DomainInterface _interface = new();
            public void Instance() => _interface.Driver = new Libvirt.Xml.Driver();
            public static void Static() { }
            [Libvirt.Xml.LibvirtSince(7, 0, 0)] public void Marked() => _interface.Teaming = new Libvirt.Xml.Teaming();
            [Libvirt.Xml.LibvirtVersionGuard(6, 1, 0)] public bool IsModern => true;
        }
        """);

    private static async Task<IEnumerable<string>> WarningsOfConsumer(string attribute, string target)
    {
        var consumer = GateHost.Compile(fromMetadata: true, Consumer)
            .WithAssemblyName("Consumer")
            .AddReferences(Library(attribute).WithAssemblyName("Library").ToReference());
        var found = await GateHost.Analyze(consumer, new Dictionary<string, string> { ["target"] = target });
        return found.OrderBy(d => d.Location.SourceSpan.Start).Select(d =>
        {
            var line = d.Location.GetLineSpan().StartLinePosition.Line + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{line}: {d.GetMessage(CultureInfo.InvariantCulture)}");
        });
    }
}
