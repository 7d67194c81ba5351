using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

public sealed class WrapInGuardTests
{
    [Fact]
    public Task Wraps_a_statement_with_the_parameter_in_scope() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion version)
            {
                // Why.
                x.Teaming = new Teaming(); // And how.
                x.Model = "virtio";
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion version)
            {
                // Why.
                if (version >= new LibvirtVersion(6, 1, 0))
                {
                    x.Teaming = new Teaming(); // And how.
                }
                x.Model = "virtio";
            }
        }
        """);

    [Fact]
    public Task Prefers_a_local_that_is_no_constant() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, Connection c)
            {
                var least = new LibvirtVersion(5, 0, 0);
                var running = c.Version;
                x.Teaming = new Teaming();
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, Connection c)
            {
                var least = new LibvirtVersion(5, 0, 0);
                var running = c.Version;
                if (running >= new LibvirtVersion(6, 1, 0))
                {
                    x.Teaming = new Teaming();
                }
            }
        }
        """);

    [Fact]
    public Task Takes_the_version_of_an_object_in_scope() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            private readonly Connection _connection = new Connection();

            void M(DomainInterface x)
            {
                x.Model = "virtio-transitional";
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            private readonly Connection _connection = new Connection();

            void M(DomainInterface x)
            {
                if (_connection.Version >= new LibvirtVersion(6, 2, 0))
                {
                    x.Model = "virtio-transitional";
                }
            }
        }
        """);

    [Fact]
    public async Task Offers_nothing_where_no_version_is_in_scope() => Assert.Empty(
        await FixHost.Offered<WrapInGuard>(
            """
            using Libvirt.Xml;

            class C
            {
                static void M(DomainInterface x) { x.Teaming = new Teaming(); }
            }
            """));

    [Fact]
    public async Task Spells_the_type_out_where_it_is_not_in_scope() => Assert.Equal(
        ["Guard with 'v >= new global::Libvirt.Xml.LibvirtVersion(6, 1, 0)'"],
        await FixHost.Offered<WrapInGuard>(
            """
            class C
            {
                void M(Libvirt.Xml.DomainInterface x, Libvirt.Xml.LibvirtVersion v) { x.Teaming = new(); }
            }
            """));

    [Fact]
    public Task Chooses_between_the_value_and_null_in_an_initializer() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M(LibvirtVersion v) => new DomainInterface
            {
                Model = "virtio",
                Teaming = new Teaming { Type = TeamingType.Persistent },
                Mac = new Mac(),
            };
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M(LibvirtVersion v) => new DomainInterface
            {
                Model = "virtio",
                Teaming = v >= new LibvirtVersion(6, 1, 0) ? new Teaming { Type = TeamingType.Persistent } : null,
                Mac = new Mac(),
            };
        }
        """);

    [Fact]
    public Task Chooses_only_for_the_newer_of_two_values() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M(LibvirtVersion v, bool other) => new DomainInterface { Model = other ? "igb" : "virtio" };
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M(LibvirtVersion v, bool other) => new DomainInterface { Model = other ? (v >= new LibvirtVersion(9, 3, 0) ? "igb" : null) : "virtio" };
        }
        """);

    [Fact]
    public Task Takes_along_what_uses_a_declaration() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                x.Model = "virtio";
                var teaming = new Teaming();
                teaming.Persistent = "a";
                x.Teaming = teaming;
                x.Mac = null;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                x.Model = "virtio";
                if (v >= new LibvirtVersion(6, 1, 0))
                {
                    var teaming = new Teaming();
                    teaming.Persistent = "a";
                    x.Teaming = teaming;
                }
                x.Mac = null;
            }
        }
        """);

    [Fact]
    public Task Keeps_the_else_of_the_statement_above() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v, bool other)
            {
                if (other)
                    x.Teaming = new Teaming();
                else
                    x.Mac = null;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v, bool other)
            {
                if (other)
                {
                    if (v >= new LibvirtVersion(6, 1, 0))
                    {
                        x.Teaming = new Teaming();
                    }
                }
                else
                    x.Mac = null;
            }
        }
        """);

    [Fact]
    public Task Wraps_everything_at_once() => FixHost.FixAll<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                x.Teaming = new Teaming { Later = "a" };
                x.Routes.Add(new Route());
                x.Isolated = true;
                var i = new DomainInterface { Teaming = new Teaming(), Model = "igb" };
                x.Weight++;
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                if (v >= new LibvirtVersion(6, 1, 0))
                {
                    x.Teaming = new Teaming { Later = v >= new LibvirtVersion(7, 0, 0) ? "a" : null };
                }
                if (v >= new LibvirtVersion(6, 4, 0))
                {
                    x.Routes.Add(new Route());
                }
                if (v >= new LibvirtVersion(6, 1, 1))
                {
                    x.Isolated = true;
                }
                var i = new DomainInterface { Teaming = v >= new LibvirtVersion(6, 1, 0) ? new Teaming() : null, Model = v >= new LibvirtVersion(9, 3, 0) ? "igb" : null };
                if (v >= new LibvirtVersion(8, 0, 0))
                {
                    x.Weight++;
                }
            }
        }
        """);

    [Fact]
    public Task Wraps_top_level_statements() => FixHost.FixOnly<WrapInGuard>(
        """
        //top-level
        using Libvirt.Xml;

        var x = new DomainInterface();
        var running = LibvirtVersion.FromNumber(ulong.Parse(args[0]));
        x.Teaming = new Teaming();
        """,
        """
        //top-level
        using Libvirt.Xml;

        var x = new DomainInterface();
        var running = LibvirtVersion.FromNumber(ulong.Parse(args[0]));
        if (running >= new LibvirtVersion(6, 1, 0))
        {
            x.Teaming = new Teaming();
        }
        """);

    [Fact]
    public async Task Offers_nothing_where_a_value_must_be()
    {
        Assert.Empty(await FixHost.Offered<WrapInGuard>(
            "using Libvirt.Xml; class C { Teaming M(LibvirtVersion v) { return new Teaming(); } }"));
        Assert.Empty(await FixHost.Offered<WrapInGuard>(
            "using Libvirt.Xml; class C { Teaming M(LibvirtVersion v) { var t = new Teaming(); return t; } }"));
        Assert.Empty(await FixHost.Offered<WrapInGuard>(
            "using Libvirt.Xml; class C { void M(MacType t = MacType.Static) { } }"));
    }

    [Fact]
    public Task Returns_null_where_that_is_allowed() => FixHost.FixOnly<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            Teaming? M(LibvirtVersion v) => new Teaming();
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            Teaming? M(LibvirtVersion v) => v >= new LibvirtVersion(6, 1, 0) ? new Teaming() : null;
        }
        """);
}
