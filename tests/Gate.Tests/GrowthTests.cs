using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>
/// Large members: the gate's work stays in proportion to their size. Counted in bytes allocated, which do not depend on what else the
/// machine does, and without those of a gate that has no target: the compiler's own work is not always in proportion. They are those of the
/// whole process, so no other test runs meanwhile.
/// </summary>
[Collection(nameof(GrowthTests))]
[CollectionDefinition(nameof(GrowthTests), DisableParallelization = true)]
public sealed class GrowthTests
{
    private const int Size = 150;
    private const int Times = 8;

    // What is allocated once for all, and lists that double, make up for the rest.
    private const double Slack = 1.5;

    [Theory]
    [InlineData("uses of one variable", "x.Ips.Add(new Ip { Address = \"a\" });", "1.0.0")]
    [InlineData("assignments to one variable", "x.Source = new BridgeSource(); x.Tag = 4;", "6.0.0")]
    [InlineData("objects", "var i# = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } }; i#.Driver = new Driver { Packed = true };", "1.0.0")]
    [InlineData("guards with lambdas", "var ok# = v >= new LibvirtVersion(6, 1, 0); Action a# = () => { if (ok#) x.Teaming = new Teaming(); };", "6.0.0")]
    [InlineData("calls of one local function", "var ok# = v >= V.V610; if (ok#) L(); ", "6.0.0")]
    [InlineData("early returns", "if (v < new LibvirtVersion(6, #, 0)) return; x.Teaming = new Teaming();", "6.0.0")]
    [InlineData("different guards", "if (v >= new LibvirtVersion(6, #, 0)) x.Teaming = new Teaming();", "6.0.0")]
    [InlineData("guards that are changed in branches", "var ok# = v >= V.V610; if (other) ok# = false; if (ok#) x.Teaming = new Teaming();", "6.0.0")]
    [InlineData("tries", "var ok# = v >= V.V610; try { if (ok#) x.Teaming = new Teaming(); } catch (Exception) { x.Teaming = null; }", "6.0.0")]
    [InlineData("texts in locals", "var m# = other ? \"igb\" : \"virtio\"; x.Model = m#;", "6.0.0")]
    [InlineData("tests of types", "if (x.Source is UserSource) x.Ips.Add(new Ip());", "1.0.0")]
    public async Task Work_is_in_proportion(string what, string statement, string target)
    {
        // Whatever is made once, by the compiler too, is made now.
        await Work(statement, Size, target);

        var (small, large) = (await Work(statement, Size, target), await Work(statement, Size * Times, target));

        Assert.True(large <= small * Times * Slack, $"{what}: {Times} times as many take {(double)large / small:F1} times the work");
    }

    private static async Task<long> Work(string statement, int count, string target)
    {
        var statements = string.Join("\n", Enumerable.Range(0, count).Select(i => statement.Replace("#", $"{i}", StringComparison.Ordinal)));
        var file = "#nullable disable\nusing System; using Libvirt.Xml; class C { void M(DomainInterface x, LibvirtVersion v, bool other) {\n"
            + $"{statements}\nvoid L() => x.Teaming = new Teaming();\n}} }}";
        return await Allocated(file, target) - await Allocated(file, target: "");
    }

    private static async Task<long> Allocated(string file, string target)
    {
        var compilation = GateHost.Compile(fromMetadata: true, file, CaseTable.ReadText("Stubs/Helpers"));
        compilation.GetDiagnostics();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await GateHost.Analyze(compilation, new Dictionary<string, string> { ["target"] = target });
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
