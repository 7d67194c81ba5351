using System.Collections.Generic;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What the code of one file must work with.</summary>
internal sealed record GateTarget(int Release, IReadOnlyList<string> Hypervisors)
{
    /// <summary>Above every release, so that nothing is newer; <see cref="int.MaxValue"/> itself stands for 'never reached'.</summary>
    public const int AnyRelease = int.MaxValue - 1;

    /// <summary>Whether the project names a release at all.</summary>
    public bool HasRelease => Release != AnyRelease;

    public bool IsEmpty => !HasRelease && Hypervisors.Count == 0;
}
