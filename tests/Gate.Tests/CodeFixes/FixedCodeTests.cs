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
}
