using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>What an item needs, in the form that emitted code calculates with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Requirement
{
    // What the check told already of an item around this one. In bits that no hypervisor has, so that it costs no room.
    private const Hypervisor ReleaseTold = (Hypervisor)(1 << 30);
    private const Hypervisor HypervisorsTold = (Hypervisor)(1 << 29);

    private readonly Hypervisor _hypervisors;

    /// <summary>A release as libvirt numbers it (6001000, or 0 when undated) and the hypervisors that have the item.</summary>
    public Requirement(int release, Hypervisor hypervisors = Hypervisor.Any)
    {
        Release = release;
        _hypervisors = hypervisors;
    }

    /// <summary>The release as libvirt numbers it; 0 when undated.</summary>
    public int Release { get; }

    /// <summary>The hypervisors that have the item; <see cref="Hypervisor.Any"/> when it is not restricted.</summary>
    public Hypervisor Hypervisors => _hypervisors & ~(ReleaseTold | HypervisorsTold);

    /// <summary>Whether it was told of what the item stands in that it needs this release.</summary>
    internal bool IsReleaseTold => (_hypervisors & ReleaseTold) != 0;

    /// <summary>Whether it was told of what the item stands in that only these hypervisors have it.</summary>
    internal bool AreHypervisorsTold => (_hypervisors & HypervisorsTold) != 0;

    /// <summary>What an item with rows of its own needs inside something that needs this.</summary>
    public Requirement With(int release, Hypervisor hypervisors = Hypervisor.Any)
    {
        Hypervisor told = _hypervisors & (ReleaseTold | HypervisorsTold);
        if (release > Release)
            told &= ~ReleaseTold;
        if (hypervisors != Hypervisor.Any && hypervisors != Hypervisors)
            told &= ~HypervisorsTold;
        return new(release > Release ? release : Release, told | (hypervisors == Hypervisor.Any ? Hypervisors : hypervisors));
    }

    /// <summary>A release without restriction to hypervisors.</summary>
    public static implicit operator Requirement(int release) => new(release);

    /// <summary>The same, for what stands inside the item of which one or both were told.</summary>
    internal Requirement Told(bool release, bool hypervisors) =>
        new(Release, _hypervisors | (release ? ReleaseTold : 0) | (hypervisors ? HypervisorsTold : 0));
}
