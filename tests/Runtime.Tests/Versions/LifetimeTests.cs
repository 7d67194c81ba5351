using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Versions;

/// <summary>Targets that are too new for an item, and targets that are too old to do without one.</summary>
public sealed class LifetimeTests
{
    private const int Kvm = 0;
    private const int Path = 1;

    private static readonly IReadOnlyList<LibvirtFeature> Features =
    [
        new("interface/driver@name=kvm", LibvirtFeatureKind.Value, "DriverName", "Kvm", null, [], false, "The old way.",
            [new LibvirtFeatureRemoval(new LibvirtVersion(8, 2, 0), summary: "Only VFIO is left."), new LibvirtFeatureRemoval(new LibvirtVersion(8, 2, 0), Hypervisor.Qemu)]),
        new("interface/source@path", LibvirtFeatureKind.Attribute, "VhostUserSource", "Path", null, [], false, "The socket.",
            optionalSince: [new LibvirtFeatureCondition(new LibvirtVersion(11, 1, 0))]),
    ];

    [Fact]
    public void A_removed_item_is_an_issue_from_its_release_on()
    {
        Assert.Empty(Until("8.1.0", Hypervisor.Any, new(0), (8002000, Hypervisor.Any, true)));

        foreach (string target in new[] { "8.2.0", "9.0.0" })
        {
            CompatibilityIssue issue = Assert.Single(Until(target, Hypervisor.Any, new(0), (8002000, Hypervisor.Any, true)));
            Assert.Equal(CompatibilityIssueKind.Removed, issue.Kind);
            Assert.Equal(new LibvirtVersion(8, 2, 0), issue.RemovedIn);
            Assert.Null(issue.RequiredVersion);
            Assert.Equal(Hypervisor.Any, issue.Hypervisors);
            Assert.Equal(
                $"'DriverName.Kvm' (interface/driver@name=kvm) is not accepted by libvirt from 8.2.0 on; the target is {target}. Only VFIO is left.",
                issue.Message);
        }
    }

    [Fact]
    public void A_row_that_does_not_hold_removes_nothing() =>
        Assert.Empty(Until("9.0.0", Hypervisor.Any, new(0), (8002000, Hypervisor.Any, false)));

    [Fact]
    public void Of_several_rows_the_first_that_counts_is_told_and_once() => Assert.Equal(
        [new LibvirtVersion(8, 2, 0)],
        Until("9.0.0", Hypervisor.Any, new(0), (7000000, Hypervisor.Any, false), (8002000, Hypervisor.Any, true), (8005000, Hypervisor.Any, true))
            .Select(issue => issue.RemovedIn!.Value));

    [Theory]
    [InlineData(Hypervisor.Qemu, Hypervisor.Any, true)]
    [InlineData(Hypervisor.Kvm, Hypervisor.Any, true)]
    [InlineData(Hypervisor.Lxc, Hypervisor.Any, false)]
    [InlineData(Hypervisor.Lxc | Hypervisor.Qemu, Hypervisor.Any, true)]
    [InlineData(Hypervisor.Lxc | Hypervisor.Qemu, Hypervisor.Lxc, false)]
    [InlineData(Hypervisor.Any, Hypervisor.Any, false)]
    [InlineData(Hypervisor.Any, Hypervisor.Qemu, true)]
    [InlineData(Hypervisor.Any, Hypervisor.Qemu | Hypervisor.Kvm, true)]
    [InlineData(Hypervisor.Any, Hypervisor.Qemu | Hypervisor.Lxc, false)]
    public void A_row_of_QEMU_counts_for_QEMU(Hypervisor asked, Hypervisor item, bool counts)
    {
        var removed = Until("9.0.0", asked, new Requirement(0, item), (8002000, Hypervisor.Qemu, true))
            .Where(issue => issue.Kind == CompatibilityIssueKind.Removed).ToList();
        Assert.Equal(counts ? 1 : 0, removed.Count);
        Assert.All(removed, issue => Assert.Equal(
            "'DriverName.Kvm' (interface/driver@name=kvm) is not accepted by libvirt from 8.2.0 on with QEMU; the target is 9.0.0",
            issue.Message));
    }

    [Fact]
    public void What_an_item_needs_passes_through()
    {
        var check = new CompatibilityCheck(new LibvirtVersion(9, 0, 0), Hypervisor.Any);
        Requirement needed = check.Item(Kvm, new Requirement(5000000, Hypervisor.Lxc), RowTable.Read("item\nuntil|8.2.0"), 0);
        Assert.Equal((5000000, Hypervisor.Lxc), (needed.Release, needed.Hypervisors));
    }

    [Fact]
    public void A_missing_item_is_an_issue_before_the_release_that_does_without()
    {
        CompatibilityIssue issue = Assert.Single(Missing("11.0.0", 0, new Driver(), slot: 0));
        Assert.Equal(CompatibilityIssueKind.Missing, issue.Kind);
        Assert.Equal(new LibvirtVersion(11, 1, 0), issue.RequiredVersion);
        Assert.Null(issue.RemovedIn);
        Assert.Equal(
            "'VhostUserSource.Path' (interface/source@path) is required before libvirt 11.1.0; the target is 11.0.0", issue.Message);

        Assert.Empty(Missing("11.1.0", 0, new Driver(), slot: 0));
        Assert.Empty(Missing("11.0.0", 0, new Driver(), slot: 0, where: false));
    }

    [Fact]
    public void What_the_target_does_not_know_it_does_not_insist_on() => Assert.Empty(Missing("6.0.0", 7000000, new Driver(), slot: 0));

    [Fact]
    public void A_text_that_did_not_fit_is_not_missing()
    {
        var nic = Nic.Parse("<nic><driver queues='many'/></nic>");
        Assert.Null(nic.Driver!.Queues);
        Assert.Empty(Missing("9.0.0", 0, nic.Driver, slot: 3));
        Assert.Single(Missing("9.0.0", 0, nic.Driver, slot: 0));
    }

    [Fact]
    public void The_minimum_counts_what_is_missing_and_no_removal()
    {
        CompatibilityCheck check = CompatibilityCheck.ForMinimum();
        check.Item(Kvm, 1000000, RowTable.Read("item\nuntil|8.2.0"), 0);
        Assert.Equal(new LibvirtVersion(1, 0, 0), check.Minimum);
        RowTable rows = RowTable.Read("item\noptional|11.1.0\nitem\noptional|10.0.0");
        check.MissingAttribute(new Driver(), 0, Path, 0, rows, 0);
        check.MissingElement(new Driver(), 0, Path, 0, rows, 1);
        Assert.Equal(new LibvirtVersion(11, 1, 0), check.Minimum);
        Assert.False(check.HasFindings);
    }

    [Fact]
    public void Asking_costs_no_memory_where_all_is_fine()
    {
        var driver = new Driver();
        RowTable rows = RowTable.Read("item\nuntil|12.1.0|qemu\nitem\noptional|11.1.0|qemu||x@y=z\nitem\nsince|1.0.0\nsince|12.1.0|||||x@y=z or no x/y and no x");
        Assert.False(Ask()); // what is made once is made here

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool hasFindings = Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(hasFindings);

        bool Ask()
        {
            var check = new CompatibilityCheck(new LibvirtVersion(12, 0, 0), Hypervisor.Qemu);
            check.Item(Kvm, 0, rows, 0);
            check.MissingAttribute(driver, 0, Path, 0, rows, 1);
            check.MissingElement(driver, 0, Path, 0, rows, 1);
            LibvirtElement? outer = check.Enter("x", driver);
            check.Item(Kvm, 0, rows, 2);
            check.Leave("x", outer);
            return check.HasFindings;
        }
    }

    private static IReadOnlyList<CompatibilityIssue> Until(
        string target, Hypervisor asked, Requirement needed, params (int Release, Hypervisor Hypervisors, bool Holds)[] rows)
    {
        var check = new CompatibilityCheck(LibvirtVersion.Parse(target), asked);
        string text = string.Concat(rows.Select(row =>
            $"until|{LibvirtVersion.FromNumber((ulong)row.Release)}|{(row.Hypervisors == Hypervisor.Any ? "" : row.Hypervisors.ToString())}{When(row.Holds)}\n"));
        check.Item(Kvm, needed, RowTable.Read("item\n" + text), 0);
        return check.ToIssues(Features);
    }

    private static IReadOnlyList<CompatibilityIssue> Missing(string target, Requirement needed, LibvirtElement owner, int slot, bool where = true)
    {
        var check = new CompatibilityCheck(LibvirtVersion.Parse(target), Hypervisor.Any);
        check.MissingAttribute(owner, slot, Path, needed, RowTable.Read($"item\noptional|11.1.0|{When(where)}"), 0);
        return check.ToIssues(Features);
    }

    // Nothing is around, so nothing is known of it.
    private static string When(bool holds) => holds ? "" : "|outer";
}
