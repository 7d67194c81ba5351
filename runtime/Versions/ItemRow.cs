namespace Libvirt.Xml.Serialization;

/// <summary>A row of an item, as a document is judged by it.</summary>
internal sealed class ItemRow : IItemRow
{
    public ItemRow(int release, int hypervisors, string? when)
    {
        Release = release;
        Hypervisors = hypervisors;
        When = when ?? "";
        Condition = when is null ? null : ConditionParser.Parse(when);
    }

    public int Release { get; }

    public int Hypervisors { get; }

    public string When { get; }

    /// <summary>The condition taken apart; null when the row always counts.</summary>
    public Condition? Condition { get; }
}
