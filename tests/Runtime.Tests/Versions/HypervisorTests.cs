using System;
using System.Linq;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

public sealed class HypervisorTests
{
    [Theory]
    [InlineData("qemu", Hypervisor.Qemu)]
    [InlineData("qemu,lxc", Hypervisor.Qemu | Hypervisor.Lxc)]
    [InlineData(" QEMU , Kvm ", Hypervisor.Qemu | Hypervisor.Kvm)]
    [InlineData("vbox", Hypervisor.VirtualBox)]
    [InlineData("ch", Hypervisor.CloudHypervisor)]
    [InlineData("openvz,vz,vmware,esx,hyperv,bhyve,test,xen", Hypervisor.OpenVz | Hypervisor.Vz | Hypervisor.VMware | Hypervisor.Esx
        | Hypervisor.HyperV | Hypervisor.Bhyve | Hypervisor.Test | Hypervisor.Xen)]
    [InlineData("", Hypervisor.Any)]
    [InlineData("  ", Hypervisor.Any)]
    [InlineData(null, Hypervisor.Any)]
    public void Names_are_read(string? text, Hypervisor expected)
    {
        Assert.True(Hypervisors.TryParse(text, out Hypervisor hypervisors));
        Assert.Equal(expected, hypervisors);
    }

    [Theory]
    [InlineData("qemu,")]
    [InlineData(",")]
    [InlineData("qemu;lxc")]
    [InlineData("any")]
    [InlineData("1")]
    public void Other_names_are_refused(string text)
    {
        Assert.False(Hypervisors.TryParse(text, out Hypervisor hypervisors));
        Assert.Equal(Hypervisor.Any, hypervisors);
        Assert.Throws<FormatException>(() => Hypervisors.Parse(text));
    }

    [Fact]
    public void Every_hypervisor_has_a_bit_and_a_name_of_its_own()
    {
        Hypervisor[] all = [.. Enum.GetValues<Hypervisor>().Where(one => one != Hypervisor.Any)];
        Assert.Equal(Enumerable.Range(0, all.Length).Select(bit => 1 << bit), all.Select(one => (int)one));
        Assert.Equal(all.Length, all.Select(Hypervisors.Describe).Distinct().Count());
    }

    [Theory]
    [InlineData(Hypervisor.Any, "any hypervisor")]
    [InlineData(Hypervisor.Qemu, "QEMU")]
    [InlineData(Hypervisor.Qemu | Hypervisor.Lxc, "QEMU and LXC")]
    [InlineData(Hypervisor.Qemu | Hypervisor.Xen | Hypervisor.Bhyve, "QEMU, Xen and bhyve")]
    public void Names_for_people_are_those_of_the_makers(Hypervisor hypervisors, string text) =>
        Assert.Equal(text, Hypervisors.Describe(hypervisors));
}
