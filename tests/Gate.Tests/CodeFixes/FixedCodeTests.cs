using System;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>What stands around fixed code stays as it was: comments, directives, line ends, indentation.</summary>
public sealed class FixedCodeTests
{
    [Fact]
    public Task Keeps_comments_and_directives_around_a_removed_statement() => FixHost.FixAll<RemoveAssignment>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                // First.
                x.Teaming = new Teaming(); // Team.
                x.Mac = null;
        #pragma warning disable CS0219
                x.Isolated = true;
                x.Model = "virtio";
        #if DEBUG
                x.Priority = 1;
        #endif
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x)
            {
                // First.
                // Team.
                x.Mac = null;
        #pragma warning disable CS0219
                x.Model = "virtio";
        #if DEBUG
        #endif
            }
        }
        """);

    [Fact]
    public Task Keeps_comments_in_an_initializer() => FixHost.FixAll<RemoveAssignment>(
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M() => new DomainInterface
            {
                // First.
                Teaming = new Teaming(), // Team.
                Model = "virtio", // Model.
                /* Alone. */ Isolated = true,
                Priority = 1 // Last.
            };
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            DomainInterface M() => new DomainInterface
            {
                // First.
                // Team.
                Model = "virtio" // Model.
                /* Alone. */        // Last.
            };
        }
        """);

    [Fact]
    public Task Wraps_between_directives_and_comments() => FixHost.FixAll<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
        #if DEBUG
                x.Teaming = new Teaming();
        #else
                x.Model = "none";
        #endif
                #region Isolation
                /* Why. */
                x.Isolated = true; // And how.

                #endregion
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
        #if DEBUG
                if (v >= new LibvirtVersion(6, 1, 0))
                {
                    x.Teaming = new Teaming();
                }
        #else
                x.Model = "none";
        #endif
                #region Isolation
                /* Why. */
                if (v >= new LibvirtVersion(6, 1, 1))
                {
                    x.Isolated = true; // And how.
                }

                #endregion
            }
        }
        """);

    [Fact]
    public async Task Wraps_nothing_across_directives() => Assert.Empty(await FixHost.Offered<WrapInGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                var t = new Teaming();
        #if DEBUG
                x.Teaming = t;
        #endif
            }
        }
        """));

    [Theory]
    [InlineData("\n", "    ")]
    [InlineData("\r\n", "    ")]
    [InlineData("\r\n", "\t")]
    [InlineData("\n", "\t")]
    [InlineData("\n", "  ")]
    public async Task Keeps_line_ends_and_indentation(string newLine, string indentation)
    {
        string Text(params string[] lines) =>
            string.Concat(lines.Select(line => line.Replace("    ", indentation, StringComparison.Ordinal) + newLine));
        var document = FixHost.Open(Text(
            "using Libvirt.Xml;", "class C", "{", "    void M(DomainInterface x, LibvirtVersion v)", "    {", "        x.Teaming = new Teaming();", "    }", "}"));
        var action = Assert.Single(await FixHost.Actions(new WrapInGuard(), document, (await FixHost.Warnings(document))[0]));
        Assert.Equal(
            Text("using Libvirt.Xml;", "class C", "{", "    void M(DomainInterface x, LibvirtVersion v)", "    {",
                "        if (v >= new LibvirtVersion(6, 1, 0))", "        {", "            x.Teaming = new Teaming();", "        }", "    }", "}"),
            (await (await FixHost.Apply(action, document)).GetTextAsync()).ToString());
    }

    [Fact]
    public Task Writes_what_an_expression_was_as_a_body() => FixHost.FixAll<WrapInGuard>(
        """
        using System;
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v) => x.Teaming = new Teaming(); // As ever.

            Action N(DomainInterface x, LibvirtVersion v) => () => x.Isolated = true;
        }
        """,
        """
        using System;
        using Libvirt.Xml;

        class C
        {
            void M(DomainInterface x, LibvirtVersion v)
            {
                if (v >= new LibvirtVersion(6, 1, 0))
                {
                    x.Teaming = new Teaming();
                }
            } // As ever.

            Action N(DomainInterface x, LibvirtVersion v) => () => { if (v >= new LibvirtVersion(6, 1, 1)) { x.Isolated = true; } };
        }
        """);
}
