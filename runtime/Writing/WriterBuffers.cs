using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>What a writer writes into. Kept per thread, so that writing allocates nothing but its result.</summary>
internal sealed class WriterBuffers
{
    private const int MaxKeptLength = 64 * 1024;
    private const int MaxUnused = 16;

    [ThreadStatic]
    private static WriterBuffers? s_cached;

    private readonly Stack<PendingContent> _unused = new();

    public char[] Characters { get; private set; } = new char[1024];

    /// <summary>The names of the open elements, outermost first.</summary>
    public string[] Names { get; private set; } = new string[16];

    public static WriterBuffers Rent()
    {
        WriterBuffers buffers = s_cached ?? new WriterBuffers();
        s_cached = null;
        return buffers;
    }

    public static void Return(WriterBuffers buffers)
    {
        if (buffers.Characters.Length <= MaxKeptLength)
            s_cached = buffers;
    }

    /// <summary>Begins with the kept content of an element inside another one.</summary>
    public PendingContent StartPending(KeptContent kept, PendingContent? outer)
    {
        PendingContent pending = _unused.Count > 0 ? _unused.Pop() : new PendingContent();
        pending.Start(kept, outer);
        return pending;
    }

    /// <summary>Ends with it, and gives back that of the element around.</summary>
    public PendingContent? EndPending(PendingContent pending)
    {
        PendingContent? outer = pending.Outer;
        pending.End();
        if (!pending.IsLarge && _unused.Count < MaxUnused)
            _unused.Push(pending);
        return outer;
    }

    public char[] GrowCharacters(int used, int more)
    {
        char[] grown = Characters;
        Array.Resize(ref grown, Math.Max(2 * grown.Length, checked(used + more)));
        return Characters = grown;
    }

    public void GrowNames()
    {
        string[] grown = Names;
        Array.Resize(ref grown, 2 * grown.Length);
        Names = grown;
    }
}
