using System;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>The generator and the runtime know hypervisors by the same names.</summary>
public class HypervisorTests
{
    public static TheoryData<string> Names => new(HypervisorNames.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_means_the_same_hypervisor(string name) =>
        Assert.Equal(HypervisorNames.MemberOf(name), Hypervisors.Parse(name).ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_means_the_same_flag(string name) => Assert.Equal((int)Hypervisors.Parse(name), HypervisorNames.FlagOf(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_implies_what_it_implies_at_run_time(string name) => Assert.Equal(
        (int)(name == "qemu" ? Hypervisor.Qemu | Hypervisor.Kvm : Hypervisors.Parse(name)),
        HypervisorNames.WithImplied(HypervisorNames.FlagOf(name)));

    [Fact]
    public void Every_hypervisor_has_a_name() => Assert.Equal(
        Enum.GetNames<Hypervisor>().Where(n => n != nameof(Hypervisor.Any)).Order(),
        HypervisorNames.All.Select(HypervisorNames.MemberOf).Order());
}
