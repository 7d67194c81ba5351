using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A set of slots. Those below 64, in practice all, take no memory of their own.</summary>
internal struct SlotSet
{
    private ulong _low;
    private HashSet<int>? _high;

    public readonly bool Contains(int slot) => slot < 64 ? (_low & (1UL << slot)) != 0 : _high is not null && HighContains(slot);

    public void Add(int slot)
    {
        if (slot < 64)
        {
            _low |= 1UL << slot;
        }
        else
        {
            (_high ??= []).Add(slot);
        }
    }

    private readonly bool HighContains(int slot) => _high!.Contains(slot);
}
