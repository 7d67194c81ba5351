using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>The build's warnings about features newer than the target or gone by then, where the package is used and downstream.</summary>
[Collection(SharedPackage.Name)]
public sealed class GateTests(PackageFeed feed)
{
    private const string Teaming =
        "warning LVG1001: 'DomainInterface.Teaming' (interface/teaming) needs libvirt 6.1.0; the project targets 6.0.0; it also needs QEMU 4.2.0 and a guest with Linux 4.18";

    [Fact]
    public void Writing_warns_below_the_release_and_reading_does_not() => Assert.Equal(
        [$"Nics.cs(7,57): {Teaming}"],
        feed.Open("Gate").Build("", "-p:LibvirtTargetVersion=6.0.0").Succeeded().Diagnostics);

    [Fact]
    public void Nothing_warns_from_the_release_on() => feed.Open("Gate").Build("", "-p:LibvirtTargetVersion=6.1.0").SucceededCleanly();

    [Fact]
    public void Writing_what_the_target_no_longer_takes_warns() => Assert.Equal(
        ["Old.cs(8,74): warning LVG1003: 'DriverName.Kvm' (interface/driver@name=kvm) is not accepted by libvirt from 5.7.0 on with qemu, kvm; the project targets 6.1.0. libvirt no longer assigns devices in this way; vfio is left."],
        feed.Open("Gate").Build("", "-p:LibvirtTargetVersion=6.1.0", "-p:DefineConstants=OLD").Succeeded().Diagnostics);

    [Fact]
    public void A_project_that_only_sees_the_types_is_warned_and_gets_no_second_copy_of_them()
    {
        var solution = feed.Open("Transitive");

        Assert.Equal([$"Program.cs(5,5): {Teaming}"], solution.Build("App").Succeeded().Diagnostics);
        Assert.Equal(
            ["<interface type='network'>", "  <source network='default'/>", "  <teaming type='persistent'/>", "</interface>"],
            solution.RunApp("App").Succeeded().Lines);
    }
}
