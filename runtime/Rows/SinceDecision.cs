namespace Libvirt.Xml.Serialization;

/// <summary>Which of an item's since rows decides, and for whom.</summary>
/// <param name="row">The row that decides; null when none of the asked hypervisors has the item, and for an item without rows.</param>
/// <param name="hypervisors">The hypervisors that have the item, as far as the deciding rows name any; 0 when it is all of them.</param>
/// <param name="missing">The asked hypervisors that do not have it.</param>
/// <param name="release">The release of the row; where there is none, the earliest of any.</param>
internal readonly struct SinceDecision<TRow>(TRow? row, int hypervisors, int missing, int release)
    where TRow : class, IItemRow
{
    public TRow? Row => row;

    public int Hypervisors => hypervisors;

    public int Missing => missing;

    public int Release => release;
}
