using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Interfaces;

/// <summary>passt came to user interfaces, then to vhost-user, then with routes, and made superfluous what vhost-user insisted on.</summary>
public class PasstTests
{
    private const string Socket = "<source type='unix' path='/run/a.sock' mode='client'/>";
    private const string Virtio = "<model type='virtio'/>";
    private const string Passt = "<backend type='passt'/>";

    [Theory]
    [InlineData("<interface type='user'>" + Passt + "</interface>", "9.0.0")]
    [InlineData("<interface type='user'><source dev='eth0'/></interface>", "9.0.0")]
    [InlineData("<interface type='user'><portForward proto='tcp'/>" + Passt + "</interface>", "9.0.0")]
    [InlineData("<interface type='user'><backend type='default'/></interface>", "10.6.0")]
    [InlineData("<interface type='user'><backend type='passt' fqdn='a.example'/></interface>", "11.8.0")]
    [InlineData("<interface type='user'><route address='10.1.0.0' prefix='16' gateway='10.0.0.1'/>" + Passt + "</interface>", "12.2.0")]
    [InlineData("<interface type='vhostuser'>" + Socket + Virtio + "</interface>", "1.2.7")]
    [InlineData("<interface type='vhostuser'>" + Virtio + Passt + "</interface>", "11.1.0")]
    [InlineData("<interface type='vhostuser'><source type='unix' path='/a' mode='client' dev='eth0'/>" + Virtio + "</interface>", "11.1.0")]
    [InlineData("<interface type='vhostuser'>" + Socket + "<ip address='10.0.0.2'/>" + Virtio + "</interface>", "11.1.0")]
    [InlineData("<interface type='ethernet'><route gateway='10.0.0.1'/></interface>", "12.2.0")]
    [InlineData("<interface type='ethernet'><route address='10.1.0.0' prefix='16' gateway='10.0.0.1'/></interface>", "1.2.12")]
    public void A_document_needs_the_release_that_can_do_all_of_it(string xml, string release) =>
        Assert.Equal(release, DomainInterface.Parse(xml).GetMinimumVersion().ToString());

    [Theory]
    [InlineData("<interface type='vhostuser'>" + Socket + Virtio + "</interface>", "")]
    [InlineData("<interface type='vhostuser'><source path='/a'/>" + Virtio + "</interface>", "interface/source@type interface/source@mode")]
    [InlineData("<interface type='vhostuser'>" + Socket + "</interface>", "interface/model")]
    [InlineData("<interface type='bridge'><source bridge='br0'/></interface>", "")]
    public void What_vhost_user_insisted_on_is_missed_before_11_1(string xml, string missing)
    {
        var nic = DomainInterface.Parse(xml);

        var issues = nic.CheckCompatibility(new LibvirtVersion(11, 0, 0));
        Assert.All(issues, issue => Assert.Equal((CompatibilityIssueKind.Missing, new LibvirtVersion(11, 1, 0)), (issue.Kind, issue.RequiredVersion)));
        Assert.Equal(missing, string.Join(' ', issues.Select(issue => issue.Path)));
        Assert.Empty(nic.CheckCompatibility(new LibvirtVersion(11, 1, 0)));
    }

    [Fact]
    public void Only_passt_does_without_a_socket()
    {
        var old = new LibvirtVersion(11, 0, 0);
        var passt = DomainInterface.Parse("<interface type='vhostuser'>" + Virtio + Passt + "</interface>");
        var other = DomainInterface.Parse("<interface type='vhostuser'>" + Virtio + "</interface>");

        Assert.Contains("interface/source@path", passt.CheckCompatibility(old).Select(issue => issue.Path));
        Assert.DoesNotContain("interface/source@path", other.CheckCompatibility(old).Select(issue => issue.Path));
    }

    [Fact]
    public void Passt_is_for_QEMU() =>
        Assert.NotEmpty(DomainInterface.Parse("<interface type='user'>" + Passt + "</interface>").CheckCompatibility(new LibvirtVersion(12, 8, 0), Hypervisor.Bhyve));
}
