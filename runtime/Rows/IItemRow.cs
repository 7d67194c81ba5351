namespace Libvirt.Xml.Serialization;

/// <summary>A row of an item: a release, and where and under which condition it counts.</summary>
internal interface IItemRow
{
    /// <summary>The release as libvirt numbers it; 0 when only the rest of the row is known.</summary>
    int Release { get; }

    /// <summary>The hypervisors that the row speaks of, as flags of <c>Hypervisor</c>; 0 when it is all of them.</summary>
    int Hypervisors { get; }

    /// <summary>The text of its condition; empty when it always counts.</summary>
    string When { get; }
}
