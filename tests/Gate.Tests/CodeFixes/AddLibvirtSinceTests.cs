using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

public sealed class AddLibvirtSinceTests
{
    [Fact]
    public Task Marks_the_method() => FixHost.FixOnly<AddLibvirtSince>(
        """
        using Libvirt.Xml;

        class C
        {
            /// <summary>Sets it.</summary>
            void M(DomainInterface x)
            {
                x.Teaming = new Teaming();
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            /// <summary>Sets it.</summary>
            [LibvirtSince(6, 1, 0)]
            void M(DomainInterface x)
            {
                x.Teaming = new Teaming();
            }
        }
        """);

    [Fact]
    public Task Marks_each_member_once_with_the_highest_release() => FixHost.FixAll<AddLibvirtSince>(
        """
        using Libvirt.Xml;

        class C
        {
            private Teaming _teaming = new Teaming();

            MacType Type => MacType.Static;

            void M(DomainInterface x)
            {
                x.Teaming = _teaming;
                x.Priority = 1;
                x.Isolated = true;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            [LibvirtSince(6, 1, 0)]
            private Teaming _teaming = new Teaming();

            [LibvirtSince(6, 1, 0)]
            MacType Type => MacType.Static;

            [LibvirtSince(8, 0, 0)]
            void M(DomainInterface x)
            {
                x.Teaming = _teaming;
                x.Priority = 1;
                x.Isolated = true;
            }
        }
        """);

    [Fact]
    public Task Raises_a_release_that_is_stated_already() => FixHost.FixOnly<AddLibvirtSince>(
        """
        using Libvirt.Xml;

        class C
        {
            [LibvirtSince(6, 1, 0)]
            void M(DomainInterface x)
            {
                x.Priority = 1;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            [LibvirtSince(8, 0, 0)]
            void M(DomainInterface x)
            {
                x.Priority = 1;
            }
        }
        """);

    [Fact]
    public Task Spells_the_attribute_out_where_it_is_not_in_scope() => FixHost.FixOnly<AddLibvirtSince>(
        """
        class C
        {
            void M(Libvirt.Xml.DomainInterface x)
            {
                x.Priority = 1;
            }
        }
        """,
        """
        class C
        {
            [global::Libvirt.Xml.LibvirtSince(8, 0, 0)]
            void M(Libvirt.Xml.DomainInterface x)
            {
                x.Priority = 1;
            }
        }
        """);

    [Fact]
    public async Task Offers_nothing_for_top_level_statements() => Assert.Empty(await FixHost.Offered<AddLibvirtSince>(
        """
        //top-level
        using Libvirt.Xml;
        new DomainInterface().Priority = 1;
        """));

    [Fact]
    public async Task Says_what_it_marks() => Assert.Equal(
        ["Mark 'M' with LibvirtSince(6, 1, 0)"],
        await FixHost.Offered<AddLibvirtSince>("using Libvirt.Xml; class C { void M(DomainInterface x) => x.Teaming = new(); }"));
}
