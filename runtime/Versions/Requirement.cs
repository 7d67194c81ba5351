using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>What an item needs, in the form that emitted code calculates with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Requirement
{
    /// <summary>A release as libvirt numbers it (6001000, or 0 when undated) and the hypervisors that have the item.</summary>
    public Requirement(int release, Hypervisor hypervisors = Hypervisor.Any)
    {
        Release = release;
        Hypervisors = hypervisors;
    }

    /// <summary>The release as libvirt numbers it; 0 when undated.</summary>
    public int Release { get; }

    /// <summary>The hypervisors that have the item; <see cref="Hypervisor.Any"/> when it is not restricted.</summary>
    public Hypervisor Hypervisors { get; }

    /// <summary>What an item with rows of its own needs inside something that needs this.</summary>
    public Requirement With(int release, Hypervisor hypervisors = Hypervisor.Any) => new(
        release > Release ? release : Release,
        hypervisors == Hypervisor.Any ? Hypervisors : hypervisors);

    /// <summary>A release without restriction to hypervisors.</summary>
    public static implicit operator Requirement(int release) => new(release);
}
