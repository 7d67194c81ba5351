using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Checks for a release that is certain where they stand.</summary>
public sealed class ObsoleteGuardTests
{
    [Theory]
    [InlineData("if (¦v >= V.V610¦) U.Other();")]
    [InlineData("if (¦V.V610 <= v¦) U.Other();")]
    [InlineData("if (¦v > V.V600¦) U.Other();")]
    [InlineData("if (¦v < V.V610¦) U.Other();")]
    [InlineData("if (¦v <= V.V600¦) return;")]
    [InlineData("if (¦v == V.V600¦) return;")]
    [InlineData("if (¦v != V.V550¦) return;")]
    [InlineData("if (!(¦v >= V.V610¦)) return;")]
    [InlineData("if (¦v >= new LibvirtVersion(5, 0, 0)¦) U.Other();")]
    [InlineData("if (¦v >= LibvirtVersion.Parse(\"6.1.0\")¦) U.Other();")]
    [InlineData("if (¦v.IsAtLeast(V.V610)¦) U.Other();")]
    [InlineData("if (¦v.CompareTo(V.V610) >= 0¦) U.Other();")]
    [InlineData("if (¦c.Version >= V.V610¦) U.Other();")]
    [InlineData("if (other && ¦v >= V.V610¦) U.Other();")]
    [InlineData("if (other || ¦v < V.V610¦) U.Other();")]
    [InlineData("if (¦v >= V.V600¦ && ¦c.Version >= V.V610¦) U.Other();")]
    [InlineData("if (¦c.HasTeaming¦) U.Other();")]
    [InlineData("if (¦c.KnowsTeaming()¦) U.Other();")]
    [InlineData("if (!¦Connection.Modern¦) return;")]
    [InlineData("if (¦c.Supports(V.V600)¦) U.Other();")]
    [InlineData("while (¦v < V.V610¦) U.Other();")]
    [InlineData("for (; ¦v < V.V610¦; ) U.Other();")]
    [InlineData("x.Priority = ¦v >= V.V610¦ ? 1u : 2u;")]
    [InlineData("U.Run(() => { if (¦v >= V.V610¦) U.Other(); });")]
    [InlineData("L(); void L() { if (¦v >= V.V610¦) U.Other(); }")]
    [InlineData("switch (other) { case true when ¦v >= V.V610¦: break; }")]
    [InlineData("x.Priority = other switch { true when ¦v >= V.V610¦ => 1u, _ => 2u };")]
    [InlineData("if (¦v >= V.V610¦) { if (v >= V.V700) return; }")]
    [InlineData("if (¦nv < V.V610¦) return;")]
    [InlineData("var ok = v >= V.V610; if (¦ok¦) U.Other();")]
    [InlineData("var old = v < V.V610; if (!¦old¦) U.Other();")]
    [InlineData("bool ok; ok = v >= V.V610; if (¦ok¦ && other) U.Other();")]
    [InlineData("var ok = v >= V.V610 || other; x.Priority = ¦ok¦ ? 1u : 2u;")]
    [InlineData("var ok = v.CompareTo(V.V610) >= 0; U.Run(() => { if (¦ok¦) U.Other(); });")]
    [InlineData("const bool no = false; var ok = v >= V.V610; if (¦ok¦ || no) U.Other();")]
    [InlineData("L(); [LibvirtSince(7, 0, 0)] void L() { if (¦v >= V.V700¦) U.Other(); }")]
    [InlineData("L(); [LibvirtSince(7, 0, 0)] void L() { U.Run(() => { if (¦v >= V.V700¦) U.Other(); }); }")]
    [InlineData("U.Run([LibvirtSince(7, 0, 0)] () => { if (¦v >= V.V700¦) U.Other(); }); if (v >= V.V700) U.Other();")]
    [InlineData("L(); [LibvirtSince(5, 0, 0)] void L() { if (¦v >= V.V610¦) U.Other(); }")]
    public Task Is_told_where_a_floor_guarantees_the_release(string code) => GuardHost.Check("LVG1010", GuardHost.InFloor(code));

    [Theory]
    [InlineData("if (v >= V.V611) U.Other();")]
    [InlineData("if (v > V.V610) U.Other();")]
    [InlineData("if (v <= V.V610) U.Other();")]
    [InlineData("if (v == V.V610) U.Other();")]
    [InlineData("if (v >= V.Unknown) U.Other();")]
    [InlineData("if (V.V600 >= V.V550) U.Other();")]
    [InlineData("if (nv >= V.V610) U.Other();")]
    [InlineData("if (nv.GetValueOrDefault() >= V.V610) U.Other();")]
    [InlineData("if ((nv ?? default) >= V.V610) U.Other();")]
    [InlineData("if (c.Supports(V.V700)) U.Other();")]
    [InlineData("if (c.IsNice) U.Other();")]
    [InlineData("if (true) U.Other();")]
    [InlineData("if (other) U.Other();")]
    [InlineData("if (v < V.V610) throw new Exception();")]
    [InlineData("if (v < V.V610) { U.Other(); throw new Exception(); }")]
    [InlineData("if (v >= V.V610) U.Other(); else throw new Exception();")]
    [InlineData("if (v < V.V610) U.Fail();")]
    [InlineData("if (!c.HasTeaming) throw new Exception();")]
    [InlineData("var n = v >= V.V610 ? 1 : throw new Exception();")]
    [InlineData("var n = v switch { _ when v < V.V610 => throw new Exception(), _ => 1 };")]
    [InlineData("c.RequireAtLeast(V.V610);")]
    [InlineData("Debug.Assert(v >= V.V610);")]
    [InlineData("U.Check(v >= V.V610);")]
    [InlineData("U.Use(v >= V.V610);")]
    [InlineData("var newer = new[] { v }.Where(w => w >= V.V610);")]
    [InlineData("L(); [LibvirtSince(7, 0, 0)] void L() { } if (v >= V.V700) U.Other();")]
    [InlineData("L(); [LibvirtSince(7, 0, 0)] void L() { if (v >= V.V800) U.Other(); }")]
    [InlineData("var ok = v >= V.V700; if (ok) U.Other();")]
    [InlineData("var ok = v >= V.V610; ok = other; if (ok) U.Other();")]
    [InlineData("var ok = v >= V.V610; U.Run(() => ok = other); if (ok) U.Other();")]
    [InlineData("var ok = v >= V.V610; U.Ref(ref ok); if (ok) U.Other();")]
    [InlineData("var ok = v >= V.V610 && other; if (ok) U.Other();")]
    [InlineData("var ok = c?.Version >= V.V610; if (ok) U.Other();")]
    [InlineData("var ok = (nv ?? default) >= V.V610; if (ok) U.Other();")]
    [InlineData("var ok = v >= V.V610; if (!ok) throw new Exception();")]
    [InlineData("var ok = v >= V.V610; U.Use(ok);")]
    public Task Is_not_told_where_something_is_decided(string code) => GuardHost.Check("LVG1010", GuardHost.InFloor(code));

    [Theory]
    [InlineData("[LibvirtSince(6, 1, 0)] class C { void M(LibvirtVersion v) { if (¦v >= V.V610¦) U.Other(); } }")]
    [InlineData("[LibvirtSince(6, 1, 0)] class C { class D { void M(LibvirtVersion v) { if (¦v >= V.V610¦) U.Other(); } } }")]
    [InlineData("class C { [LibvirtSince(6, 1, 0)] int P { get { if (¦Connection.Modern¦) return 1; return 2; } } }")]
    [InlineData("class C { int P { [LibvirtSince(6, 1, 0)] get { if (¦Connection.Modern¦) return 1; return 2; } set { if (Connection.Modern) return; } } }")]
    [InlineData("class C { [LibvirtSince(6, 1, 0)] C(LibvirtVersion v) { if (¦v >= V.V610¦) U.Other(); } }")]
    [InlineData("class C { [LibvirtSince(6, 1, 0)] int F = ¦Connection.Modern¦ ? 1 : 2; }")]
    [InlineData("[LibvirtSince(5, 0, 0)] class C { [LibvirtSince(6, 1, 0)] void M(LibvirtVersion v) { if (¦v >= V.V610¦) U.Other(); } }")]
    [InlineData("class C { void M(LibvirtVersion v) { L(); [LibvirtSince(6, 1, 0)] void L() { if (¦v >= V.V610¦) U.Other(); } } }")]
    [InlineData("class C { void M(LibvirtVersion v) { if (v >= V.V610) U.Other(); } }")]
    [InlineData("class C { [LibvirtSince(6, 0, 0)] void M(LibvirtVersion v) { if (v >= V.V610) U.Other(); } }")]
    [InlineData("class C { [LibvirtSince(6, 1, 0)] void N() { } void M(LibvirtVersion v) { N(); if (v >= V.V610) U.Other(); } }")]
    public Task Every_enclosing_floor_counts(string code) => GuardHost.Check("LVG1010", GuardHost.InClass(code));

    [Fact]
    public Task The_assembly_s_floor_counts() => GuardHost.Check(
        "LVG1010",
        "using Libvirt.Xml; [assembly: LibvirtSince(6, 1, 0)] class C { void M(LibvirtVersion v) { if (¦v >= V.V610¦) U.Other(); } }");

    [Theory]
    [InlineData("if (¦v >= V.V600¦) U.Other();", "target", "6.0.0")]
    [InlineData("if (¦v >= V.V610¦) U.Other(); if (v >= V.V700) U.Other();", "target", "6.5.0")]
    [InlineData("if (v >= V.V610) U.Other();", "target", "6.0.0")]
    [InlineData("if (¦c.HasTeaming¦) U.Other();", "folder", "6.1.0")]
    [InlineData("if (v >= V.V600) U.Other();", "target", "")]
    [InlineData("if (v >= V.V600) U.Other();", "target", "nonsense")]
    [InlineData("if (v < V.V600) throw new Exception();", "target", "6.0.0")]
    public Task The_target_counts_where_it_is_asked_for(string code, string setting, string release) => GuardHost.Check(
        "LVG1010", GuardHost.InClass($"void M(LibvirtVersion v, Connection c) {{ {code} }}"), (setting, release), ("obsolete", "target"));

    [Theory]
    [InlineData("")]
    [InlineData("floor")]
    [InlineData("nonsense")]
    public Task The_target_counts_nowhere_else(string setting) => GuardHost.Check(
        "LVG1010", GuardHost.InClass("void M(LibvirtVersion v) { if (v >= V.V600) U.Other(); }"), ("target", "7.0.0"), ("obsolete", setting));

    [Theory]
    [InlineData("[LibvirtSince(6, 1, 0)]", "This check is not needed: libvirt 6.1.0 is certain here, as this code is for 6.1.0 and later")]
    [InlineData("[LibvirtSince(7, 0, 0)]", "This check is not needed: libvirt 6.1.0 is certain here, as this code is for 7.0.0 and later")]
    [InlineData("", "This check is not needed: libvirt 6.1.0 is certain here, as the project targets 6.3.0")]
    public async Task Says_why_it_is_certain(string floor, string message)
    {
        var found = Assert.Single(await GuardHost.Analyze(
            GuardHost.InClass(floor + "void M(LibvirtVersion v) { if (v >= V.V610) U.Other(); }"), ("target", "6.3.0"), ("obsolete", "target")));

        Assert.Equal(message, found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
    }

    [Theory]
    [InlineData("v >= V.V610", "true")]
    [InlineData("v < V.V610", "false")]
    [InlineData("nv < V.V610", "false")]
    [InlineData("c.HasTeaming", null)]
    public async Task Says_what_it_always_is(string guard, string? always) => Assert.Equal(
        always, Assert.Single(await GuardHost.Analyze(GuardHost.InFloor($"if ({guard}) U.Other();"))).Properties["Always"]);
}
