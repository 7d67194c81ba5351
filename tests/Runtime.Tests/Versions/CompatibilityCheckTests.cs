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

    [Theory]
    [InlineData(Hypervisor.Any, 1000000)]
    [InlineData(Hypervisor.Qemu, 2000000)]
    [InlineData(Hypervisor.Kvm, 2000000)]
    [InlineData(Hypervisor.Lxc, 1000000)]
    [InlineData(Hypervisor.Lxc | Hypervisor.Qemu, 2000000)]
    [InlineData(Hypervisor.Xen, 1000000)]
    public void The_row_of_the_asked_hypervisor_counts(Hypervisor asked, int release)
    {
        var check = new CompatibilityCheck(new LibvirtVersion(1, 0, 0), asked);
        var qemu = new Requirement(2000000, Hypervisor.Qemu);
        var lxc = new Requirement(1000000, Hypervisor.Lxc);
        Assert.Equal(release, check.For(qemu, lxc).Release);
        Assert.Equal(release, check.For(lxc, qemu).Release);
    }

    [Fact]
    public void A_row_for_all_serves_where_a_particular_one_does_not()
    {
        var all = new Requirement(3000000);
        var qemu = new Requirement(1000000, Hypervisor.Qemu);
        Assert.Equal(3000000, new CompatibilityCheck(default, Hypervisor.Lxc).For(qemu, all).Release);
        Assert.Equal(1000000, new CompatibilityCheck(default, Hypervisor.Qemu).For(all, qemu).Release);
    }

    [Theory]
    [InlineData(Hypervisor.Any, 1000000)]
    [InlineData(Hypervisor.Qemu, 1000000)]
    [InlineData(Hypervisor.Xen, 5000000)]
    [InlineData(Hypervisor.Xen | Hypervisor.Qemu, 5000000)]
    public void A_later_row_for_one_hypervisor_is_the_one_for_it(Hypervisor asked, int release)
    {
        var check = new CompatibilityCheck(default, asked);
        var xen = new Requirement(5000000, Hypervisor.Xen);
        foreach (Requirement wider in new[] { new Requirement(1000000), new Requirement(1000000, Hypervisor.Qemu | Hypervisor.Xen) })
        {
            Assert.Equal(release, check.For(xen, wider).Release);
            Assert.Equal(release, check.For(wider, xen).Release);
        }
    }

    [Fact]
    public void The_row_for_some_hypervisors_counts_where_the_others_have_nothing()
    {
        var check = new CompatibilityCheck(default, Hypervisor.Xen | Hypervisor.Vz);
        var xen = new Requirement(1000000, Hypervisor.Xen);
        Assert.Equal(1000000, check.For(xen, new Requirement(2000000, Hypervisor.Qemu | Hypervisor.Xen)).Release);
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
    public void Facts_are_remembered()
    {
        CompatibilityCheck check = CompatibilityCheck.ForMinimum();
        check.Know(63, true);
        check.Know(5, true);
        check.Know(5, false);
        check.Know(64, true);
        check.Know(300, true);
        check.Know(301, false);
        Assert.True(check.Has(63));
        Assert.True(check.Has(64));
        Assert.True(check.Has(300));
        Assert.False(check.Has(301));
        Assert.False(check.Has(1000));
        Assert.False(check.Has(5));
        Assert.False(check.Has(0));
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
