using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The kept content of an element that is being written, and how much of it is written already. Used again and again.</summary>
internal sealed class PendingContent
{
    private const int MaxKeptPieces = 1024;

    private bool[] _isWritten = [];

    /// <summary>That of the element around.</summary>
    public PendingContent? Outer { get; private set; }

    public KeptContent Kept { get; private set; } = null!;

    public IReadOnlyList<KeptItem> Items => Kept.Items;

    /// <summary>Whether so many pieces were noted once that they should not be held on to.</summary>
    public bool IsLarge => _isWritten.Length > MaxKeptPieces;

    /// <summary>Begins with content of which nothing is written yet.</summary>
    public void Start(KeptContent kept, PendingContent? outer)
    {
        Kept = kept;
        Outer = outer;
        int count = kept.Items.Count;
        if (_isWritten.Length < count)
            _isWritten = new bool[count];
        else
            Array.Clear(_isWritten, 0, count);
    }

    /// <summary>Forgets the document.</summary>
    public void End()
    {
        Kept = null!;
        Outer = null;
    }

    /// <summary>Whether a piece remains to be written; it counts as written from now on.</summary>
    public bool Take(int index)
    {
        bool remained = !_isWritten[index];
        _isWritten[index] = true;
        return remained;
    }
}
