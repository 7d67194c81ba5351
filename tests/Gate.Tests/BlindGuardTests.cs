using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Guards that claim to know a release and never look at one.</summary>
public sealed class BlindGuardTests
{
    [Theory]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] static bool X => true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] static bool X => !false;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X() => true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X() { return true; }")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X() { var isNew = 1 < 2; isNew = true; return isNew; }")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X { get { return true; } }")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X { get => true; set { } }")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X { get; } = true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] static bool X { get; } = true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] static readonly bool X = true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] readonly bool X = true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] const bool X = true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] void X() { }")]
    [InlineData("[¦LibvirtVersionGuard¦] bool X(LibvirtVersion version) => true;")]
    [InlineData("[¦LibvirtVersionGuard¦] bool X(LibvirtVersion version, int retries = 3) => true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool? X => true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] Task<bool> X() => null;")]
    [InlineData("const bool Yes = true; [¦LibvirtVersionGuard(6, 1, 0)¦] bool X => Yes;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] bool X => 6 >= 5 ? true : default;")]
    [InlineData("[Obsolete, ¦LibvirtVersionGuard(6, 1, 0)¦] bool X => true;")]
    [InlineData("[¦LibvirtVersionGuard(6, 1, 0)¦] public partial bool X(); public partial bool X() => true;")]
    [InlineData("sealed class D { [¦LibvirtVersionGuard(6, 1, 0)¦] public override string ToString() => \"yes\"; }")]
    public Task Is_told_at_its_declaration(string code) => GuardHost.Check("LVG1011", GuardHost.InClass(code));

    [Theory]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X(LibvirtVersion v) => v >= V.V610;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X(ulong number) => number >= 6001000;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X(Connection c) => c.IsNice;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X => U.Other();")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X => Environment.Is64BitProcess;")]
    [InlineData("static bool _y; [LibvirtVersionGuard(6, 1, 0)] static bool X => _y;")]
    [InlineData("static bool Y { get; set; } [LibvirtVersionGuard(6, 1, 0)] static bool X { get { return Y; } }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X { get; set; } = true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] public static bool X { get; private set; }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] bool X { get; init; } = true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X = true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static readonly bool X = true; static Case() { X = U.Other(); }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] readonly bool X = true; Case(bool x) { X = x; }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] bool X { get; } = true; Case(bool x) { X = x; }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] extern static bool X();")]
    [InlineData("interface I { [LibvirtVersionGuard(6, 1, 0)] bool X { get; } }")]
    [InlineData("interface I { [LibvirtVersionGuard(6, 1, 0)] bool X => true; }")]
    [InlineData("abstract class A { [LibvirtVersionGuard(6, 1, 0)] public abstract bool X { get; } }")]
    [InlineData("class A { [LibvirtVersionGuard(6, 1, 0)] public virtual bool X => true; }")]
    [InlineData("class A { [LibvirtVersionGuard(6, 1, 0)] public override string ToString() => \"yes\"; }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X => throw new NotImplementedException();")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static readonly Lazy<bool> X = new(() => true);")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static async Task<bool> X() { await Task.Yield(); return true; }")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static LibvirtVersion X => default;")]
    [InlineData("static bool X => true;")]
    [InlineData("[Own.LibvirtVersionGuard] static bool X => true; } namespace Own { class LibvirtVersionGuardAttribute : Attribute { }")]
    public Task Is_not_told_where_a_release_may_come_in(string code) => GuardHost.Check("LVG1011", GuardHost.InClass(code));

    [Theory]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X => true;", "'Case.X' claims to guard a release, but nothing in it can depend on one")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] void X() { }", "'Case.X()' claims to guard a release, but nothing in it can depend on one")]
    public async Task Names_the_member(string code, string message)
    {
        var found = Assert.Single(await GuardHost.Analyze(GuardHost.InClass(code)));

        Assert.Equal(message, found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
    }
}
