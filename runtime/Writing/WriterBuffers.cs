using System;

namespace Libvirt.Xml.Serialization;

/// <summary>What a writer writes into. Kept per thread, so that writing allocates nothing but its result.</summary>
internal sealed class WriterBuffers
{
    private const int MaxKeptLength = 64 * 1024;

    [ThreadStatic]
    private static WriterBuffers? s_cached;

    // A mark instead of taking them out of the field: the field of a thread is looked up once.
    private bool _isInUse;

    public char[] Characters { get; private set; } = new char[1024];

    /// <summary>Where the names of the open elements end in their start tags, outermost first.</summary>
    public int[] NameEnds { get; private set; } = new int[16];

    /// <summary>The buffers of this thread; others while those are in use, which a stream may do that writes in between.</summary>
    public static WriterBuffers Rent()
    {
        var buffers = s_cached;
        if (buffers is null || buffers._isInUse)
        {
            s_cached = buffers = new WriterBuffers();
        }

        buffers._isInUse = true;
        return buffers;
    }

    public static void Return(WriterBuffers buffers)
    {
        if (buffers.Characters.Length <= MaxKeptLength)
        {
            buffers._isInUse = false;
        }
        else
        {
            s_cached = null;
        }
    }

    public char[] GrowCharacters(int used, int more)
    {
        var grown = Characters;
        Array.Resize(ref grown, Math.Max(2 * grown.Length, checked(used + more)));
        return Characters = grown;
    }

    public int[] GrowNameEnds()
    {
        var grown = NameEnds;
        Array.Resize(ref grown, 2 * grown.Length);
        return NameEnds = grown;
    }
}
