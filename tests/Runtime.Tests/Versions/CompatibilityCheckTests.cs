using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

public sealed class CompatibilityCheckTests
{
    private const int Teaming = 0;
    private const int Queues = 1;
    private const int Guest = 2;

    private static readonly IReadOnlyList<LibvirtFeature> Features =
    [
        new("interface/teaming", LibvirtFeatureKind.Element, "DomainInterface", "Teaming", new LibvirtVersion(6, 1, 0),
            [new LibvirtFeatureCondition(new LibvirtVersion(6, 1, 0), minimumQemu: "4.2.0", minimumGuestKernel: "4.18")], false, "A pair."),
        new("interface/driver@queues", LibvirtFeatureKind.Attribute, "Driver", "Queues", new LibvirtVersion(1, 0, 6), [], false, "Queues."),
        new("interface/guest", LibvirtFeatureKind.Element, "Guest", null, null,
            [new LibvirtFeatureCondition(null, Hypervisor.Lxc)], false, "In the guest."),
    ];

    [Fact]
    public void A_newer_item_is_an_issue_that_names_release_and_target()
    {
        CompatibilityIssue issue = Assert.Single(Check("6.0.0", Hypervisor.Any, (Teaming, 6001000)));
        Assert.Equal("interface/teaming", issue.Path);
        Assert.Equal(new LibvirtVersion(6, 1, 0), issue.RequiredVersion);
        Assert.Equal(Hypervisor.Any, issue.Hypervisors);
        Assert.Same(Features[Teaming], issue.Feature);
        Assert.Equal(
            "'DomainInterface.Teaming' (interface/teaming) needs libvirt 6.1.0; the target is 6.0.0"
                + "; it also needs QEMU 4.2.0 and a guest with Linux 4.18",
            issue.Message);
    }

    [Fact]
    public void An_item_of_the_target_release_is_none() => Assert.Empty(Check("6.1.0", Hypervisor.Any, (Teaming, 6001000), (Guest, 0)));

    [Fact]
    public void Issues_come_in_the_order_of_the_visit_and_once_each()
    {
        var issues = Check("1.0.0", Hypervisor.Any, (Queues, 1000006), (Teaming, 6001000), (Queues, 1000006), (Queues, 1002017));
        Assert.Equal(["1.0.6", "6.1.0", "1.2.17"], issues.Select(issue => issue.RequiredVersion.ToString()));
    }

    [Fact]
    public void What_a_hypervisor_lacks_is_an_issue_without_a_release()
    {
        var needed = new Requirement(0, Hypervisor.Lxc);
        CompatibilityIssue issue = Assert.Single(Check("6.0.0", Hypervisor.Qemu | Hypervisor.Lxc, (Guest, needed)));
        Assert.Null(issue.RequiredVersion);
        Assert.Equal(Hypervisor.Qemu, issue.Hypervisors);
        Assert.Equal("'Guest' (interface/guest) is for LXC only; the target is QEMU", issue.Message);
        Assert.Empty(Check("6.0.0", Hypervisor.Lxc, (Guest, needed)));
        Assert.Empty(Check("6.0.0", Hypervisor.Any, (Guest, needed)));
    }

    [Fact]
    public void A_newer_libvirt_is_not_asked_for_where_it_would_not_help()
    {
        var needed = new Requirement(6001000, Hypervisor.Qemu);
        Assert.Null(Assert.Single(Check("6.0.0", Hypervisor.Lxc, (Teaming, needed))).RequiredVersion);
        Assert.Equal(2, Check("6.0.0", Hypervisor.Lxc | Hypervisor.Qemu, (Teaming, needed)).Count);
        Assert.NotNull(Assert.Single(Check("6.0.0", Hypervisor.Any, (Teaming, needed))).RequiredVersion);
    }

    [Fact]
    public void What_qemu_has_kvm_has_but_not_the_other_way()
    {
        Assert.Empty(Check("6.0.0", Hypervisor.Kvm, (Queues, new Requirement(0, Hypervisor.Qemu))));
        Assert.Single(Check("6.0.0", Hypervisor.Qemu, (Queues, new Requirement(0, Hypervisor.Kvm))));
    }

    [Fact]
    public void The_minimum_is_the_highest_release_met()
    {
        CompatibilityCheck check = CompatibilityCheck.ForMinimum();
        Assert.Equal(default, check.Minimum);
        check.Item(Queues, 1000006);
        check.Item(Teaming, 6001000);
        check.Item(Guest, 0);
        Assert.Equal(new LibvirtVersion(6, 1, 0), check.Minimum);
        Assert.Empty(check.ToIssues(Features));
    }

    [Fact]
    public void A_document_that_is_fine_costs_no_memory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var check = new CompatibilityCheck(new LibvirtVersion(6, 1, 0), Hypervisor.Qemu);
        check.Item(Teaming, new Requirement(6001000, Hypervisor.Qemu));
        check.Item(Queues, 1000006);
        int issues = check.ToIssues(Features).Count;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, issues);
    }

    private static IReadOnlyList<CompatibilityIssue> Check(string target, Hypervisor hypervisor, params (int Item, Requirement Needed)[] items)
    {
        var check = new CompatibilityCheck(LibvirtVersion.Parse(target), hypervisor);
        foreach ((int item, Requirement needed) in items)
            check.Item(item, needed);
        return check.ToIssues(Features);
    }
}
