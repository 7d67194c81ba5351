using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>What an item needs, in the form that emitted code calculates with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Requirement
{
    private const Hypervisor HypervisorsTold = (Hypervisor)(1 << 30);

    // Twice the release and, where it was told of an item around that it needs this release, 1 more: so the later one of two, which this
    // is about, is found without looking at that, and what is told stays so until something needs more. A fine document pays nothing.
    private readonly int _release;

    // With one more bit where it was told of an item around that only these have it.
    private readonly Hypervisor _hypervisors;

    /// <summary>A release as libvirt numbers it (6001000, or 0 when undated) and the hypervisors that have the item.</summary>
    public Requirement(int release, Hypervisor hypervisors = Hypervisor.Any)
    {
        _release = release << 1;
        _hypervisors = hypervisors;
    }

    private Requirement(Hypervisor hypervisors, int doubledRelease)
    {
        _release = doubledRelease;
        _hypervisors = hypervisors;
    }

    /// <summary>The release as libvirt numbers it; 0 when undated.</summary>
    public int Release => _release >> 1;

    /// <summary>The hypervisors that have the item; <see cref="Hypervisor.Any"/> when it is not restricted.</summary>
    public Hypervisor Hypervisors => _hypervisors & ~HypervisorsTold;

    internal bool IsRestricted => _hypervisors != Hypervisor.Any;

    internal bool IsReleaseTold => (_release & 1) != 0;

    internal bool AreHypervisorsTold => (_hypervisors & HypervisorsTold) != 0;

    /// <summary>What an item with rows of its own needs inside something that needs this.</summary>
    public Requirement With(int release, Hypervisor hypervisors = Hypervisor.Any) => new(
        hypervisors == Hypervisor.Any || hypervisors == Hypervisors ? _hypervisors : hypervisors,
        release << 1 > _release ? release << 1 : _release);

    /// <summary>A release without restriction to hypervisors.</summary>
    public static implicit operator Requirement(int release) => new(release);

    /// <summary>The same, for what stands inside the item of which one or both were told.</summary>
    internal Requirement Told(bool release, bool hypervisors) =>
        new(hypervisors ? _hypervisors | HypervisorsTold : _hypervisors, release ? _release | 1 : _release);
}
