using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

public sealed class RemoveBlindGuardTests
{
    [Theory]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] static bool X => true;", "static bool X => true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)]\n    bool X() => true;", "bool X() => true;")]
    [InlineData("[System.Obsolete, LibvirtVersionGuard(6, 1, 0)] bool X => true;", "[System.Obsolete] bool X => true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0), System.Obsolete] bool X => true;", "[System.Obsolete] bool X => true;")]
    [InlineData("[System.Obsolete]\n    [LibvirtVersionGuard(6, 1, 0)]\n    bool X => true;", "[System.Obsolete]\n    bool X => true;")]
    [InlineData("[LibvirtVersionGuard] bool X(LibvirtVersion v) => true;", "bool X(LibvirtVersion v) => true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] readonly bool X = true;", "readonly bool X = true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] public const bool X = true;", "public const bool X = true;")]
    [InlineData("[LibvirtVersionGuard(6, 1, 0)] void X() { }", "void X() { }")]
    [InlineData("[Libvirt.Xml.LibvirtVersionGuardAttribute(6, 1, 0)] bool X { get; } = true;", "bool X { get; } = true;")]
    public Task Takes_the_attribute_off(string before, string after) =>
        GuardFixHost.Fix<RemoveBlindGuard>(InClass(before), InClass(after));

    [Fact]
    public Task Takes_a_comment_with_it_no_more_than_needed() => GuardFixHost.Fix<RemoveBlindGuard>(
        InClass("/// <summary>Whether it is new.</summary>\n    [LibvirtVersionGuard(6, 1, 0)]\n    bool X => true;"),
        InClass("/// <summary>Whether it is new.</summary>\n    bool X => true;"));

    [Fact]
    public Task Takes_all_off_at_once() => GuardFixHost.Fix<RemoveBlindGuard>(
        InClass("[LibvirtVersionGuard(6, 1, 0)] bool X => true;\n    [LibvirtVersionGuard(7, 0, 0)] bool Y => false;"),
        InClass("bool X => true;\n    bool Y => false;"),
        all: true);

    private static string InClass(string members) => "using Libvirt.Xml;\n\nclass Case\n{\n    " + members + "\n}\n";
}
