using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

public sealed class RemoveAssignmentTests
{
    [Fact]
    public Task Removes_a_statement() => FixHost.FixOnly<RemoveAssignment>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                x.Model = "virtio";
                x.Teaming = new Teaming();
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                x.Model = "virtio";
            }
        }
        """);

    [Fact]
    public Task Removes_what_is_no_longer_taken() => FixHost.FixOnly<RemoveAssignment>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                x.Model = "virtio";
                x.Relay = new Relay();
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                x.Model = "virtio";
            }
        }
        """);

    [Fact]
    public Task Removes_members_of_initializers_all_at_once() => FixHost.FixAll<RemoveAssignment>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, bool other)
            {
                x = new DomainInterface
                {
                    Model = "igb",
                    Teaming = new Teaming { Later = "a" },
                    Mac = new Mac { Type = MacType.Static, Address = "00" },
                };
                if (other)
                    x.Priority = 1;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, bool other)
            {
                x = new DomainInterface
                {
                    Mac = new Mac { Address = "00" },
                };
                if (other)
                {
                }
            }
        }
        """);

    [Fact]
    public async Task Offers_nothing_where_the_value_is_used()
    {
        Assert.Empty(await FixHost.Offered<RemoveAssignment>("using Libvirt.Xml; class C { Teaming? M(DomainInterface x) => x.Teaming = new(); }"));
        Assert.Empty(await FixHost.Offered<RemoveAssignment>("using Libvirt.Xml; class C { void M(DomainInterface x) { (x.Teaming, x.Mac) = (new(), new()); } }"));
        Assert.Empty(await FixHost.Offered<RemoveAssignment>("using Libvirt.Xml; class C { void M(DomainInterface x) { x.Routes.Add(x.Routes[0]); } }"));
    }

    [Fact]
    public async Task Says_what_it_removes() => Assert.Equal(
        ["Remove the assignment of 'Teaming'"],
        await FixHost.Offered<RemoveAssignment>("using Libvirt.Xml; class C { void M(DomainInterface x) { x.Teaming = new(); } }"));
}
