using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Rows;

/// <summary>Which row decides; analyzers and documents are judged by this one rule.</summary>
public sealed class SinceRowSetTests
{
    private const int Qemu = 1;
    private const int Kvm = 2;
    private const int Xen = 4;
    private const int Lxc = 8;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(Qemu, 2)]
    [InlineData(Kvm, 2)]
    [InlineData(Lxc, 1)]
    [InlineData(Lxc | Qemu, 2)]
    public void The_alternative_of_the_asked_hypervisor_counts(int asked, int release)
    {
        Assert.Equal((release, 0), Decide(asked, new Row(2, Qemu), new Row(1, Lxc)));
        Assert.Equal((release, 0), Decide(asked, new Row(1, Lxc), new Row(2, Qemu)));
    }

    [Fact]
    public void What_no_alternative_names_does_not_have_the_item()
    {
        Assert.Equal((1, Xen), Decide(Xen, new Row(2, Qemu), new Row(1, Lxc)));
        Assert.Equal((2, Xen), Decide(Xen | Qemu, new Row(2, Qemu), new Row(1, Lxc)));
        Assert.Equal((2, Qemu), Decide(Qemu | Kvm, new Row(2, Kvm)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(Qemu, 1)]
    [InlineData(Lxc, 3)]
    [InlineData(Lxc | Qemu, 3)]
    public void A_row_for_all_serves_those_that_no_other_names(int asked, int release) =>
        Assert.Equal((release, 0), Decide(asked, new Row(1, Qemu), new Row(3, 0)));

    [Theory]
    [InlineData(true, true, 3)]
    [InlineData(true, false, 2)]
    [InlineData(false, true, 3)]
    [InlineData(false, false, 1)]
    public void The_latest_that_holds_counts_or_else_the_earliest(bool x, bool y, int release)
    {
        var rows = new SinceRowSet<Row>([new Row(2, 0, "x"), new Row(3, 0, "y"), new Row(1, 0, "z")]);
        Assert.Equal(release, rows.Decide([x, y, false], 0).Release);
    }

    [Fact]
    public void Each_condition_has_alternatives_of_its_own()
    {
        var rows = new SinceRowSet<Row>([new Row(1, 0), new Row(5, Qemu | Lxc, "x"), new Row(6, Xen, "x")]);
        Assert.Equal([5, 6, 1], new[] { Qemu, Xen, Qemu }.Select((asked, i) => rows.Decide([true, i < 2], asked).Release));
        Assert.Equal((16, Qemu | Lxc | Xen), (rows.Decide([true, true], 16).Missing, rows.Decide([true, true], 16).Hypervisors));
    }

    [Theory]
    [InlineData(0, Qemu, 0, true)]
    [InlineData(Qemu, 0, 0, false)]
    [InlineData(Qemu, Qemu | Kvm, 0, true)]
    [InlineData(Qemu, Qemu | Lxc, 0, false)]
    [InlineData(Qemu, 0, Kvm, true)]
    [InlineData(Qemu, Lxc, Qemu | Lxc, false)]
    [InlineData(Qemu, 0, Lxc, false)]
    public void A_row_that_ends_an_item_concerns_its_hypervisors(int row, int item, int asked, bool concerns) =>
        Assert.Equal(concerns, RowRule.Concerns(row, item, asked));

    private static (int Release, int Missing) Decide(int asked, params Row[] rows)
    {
        SinceDecision<Row> decision = new SinceRowSet<Row>(rows).Decide([true], asked);
        return (decision.Release, decision.Missing);
    }

    private sealed record Row(int Release, int Hypervisors, string When = "") : IItemRow;
}
