using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What the code of one file must work with.</summary>
internal sealed record GateTarget(int Release, IReadOnlyList<string> Hypervisors)
{
    /// <summary>Above every release, so that nothing is newer; <see cref="int.MaxValue"/> itself stands for 'never reached'.</summary>
    public const int AnyRelease = int.MaxValue - 1;

    /// <summary>Whether guards that the target makes needless are told: not where other projects may compile the same code.</summary>
    public bool MakesGuardsObsolete { get; init; }

    /// <summary>Whether the project names a release at all.</summary>
    public bool HasRelease => Release != AnyRelease;

    /// <summary>The hypervisors of the target that are left where some are ruled out.</summary>
    /// <param name="ruledOut">Flags of the runtime's <c>Hypervisor</c>.</param>
    public IReadOnlyList<string> Without(int ruledOut) =>
        ruledOut == 0 ? Hypervisors : [.. Hypervisors.Where(h => (ruledOut & HypervisorNames.FlagOf(h)) == 0)];

    public bool IsEmpty => !HasRelease && Hypervisors.Count == 0;
}
