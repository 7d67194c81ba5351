using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The kept content of an element that is being written, and how much of it is written already. Used again and again.</summary>
internal sealed class PendingContent
{
    private const int MaxKeptPieces = 1024;
    private const int MaxUnused = 16;

    [ThreadStatic]
    private static Stack<PendingContent>? s_unused;

    private bool[] _isWritten = [];

    /// <summary>That of the element around.</summary>
    public PendingContent? Outer { get; private set; }

    public KeptContent Kept { get; private set; } = null!;

    public IReadOnlyList<KeptItem> Items => Kept.Items;

    /// <summary>Begins with the kept content of an element inside another one; nothing of it is written yet.</summary>
    public static PendingContent Start(KeptContent kept, PendingContent? outer)
    {
        var pending = s_unused is { Count: > 0 } unused ? unused.Pop() : new PendingContent();
        pending.Begin(kept, outer);
        return pending;
    }

    /// <summary>Ends with it, forgets the document, and gives back that of the element around.</summary>
    public PendingContent? End()
    {
        var outer = Outer;
        Kept = null!;
        Outer = null;

        // One that has noted many pieces once is not held on to.
        s_unused ??= new Stack<PendingContent>();
        if (_isWritten.Length <= MaxKeptPieces && s_unused.Count < MaxUnused)
        {
            s_unused.Push(this);
        }

        return outer;
    }

    /// <summary>Whether a piece remains to be written; it counts as written from now on.</summary>
    public bool Take(int index)
    {
        var remained = !_isWritten[index];
        _isWritten[index] = true;
        return remained;
    }

    private void Begin(KeptContent kept, PendingContent? outer)
    {
        Kept = kept;
        Outer = outer;
        var count = kept.Items.Count;
        if (_isWritten.Length < count)
        {
            _isWritten = new bool[count];
        }
        else
        {
            Array.Clear(_isWritten, 0, count);
        }
    }
}
