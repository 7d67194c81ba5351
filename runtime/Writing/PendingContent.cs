using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The kept content of an element that is being written, and how much of it is written already.</summary>
internal sealed class PendingContent(KeptContent kept, PendingContent? outer)
{
    private readonly bool[] _isWritten = new bool[kept.Items.Count];

    /// <summary>That of the element around.</summary>
    public PendingContent? Outer { get; } = outer;

    public KeptContent Kept { get; } = kept;

    public IReadOnlyList<KeptItem> Items => Kept.Items;

    /// <summary>Whether a piece remains to be written; it counts as written from now on.</summary>
    public bool Take(int index)
    {
        bool remained = !_isWritten[index];
        _isWritten[index] = true;
        return remained;
    }
}
