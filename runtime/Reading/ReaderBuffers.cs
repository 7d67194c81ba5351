using System;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// What a reader needs besides the text. Kept per thread, so that reading a small document allocates nothing but its objects.
/// </summary>
internal sealed class ReaderBuffers
{
    private const int MaxKeptAttributes = 1024;
    private const int MaxKeptFrames = 1024;
    private const int MaxKeptScratch = 64 * 1024;

    // So many texts of a thread, up to so long, are gone through without a map of runs. Its code takes the just-in-time compiler as long as
    // all else that a first interface needs (24 ms with it, 13 without); it pays for itself only with more texts.
    private const int FirstTexts = 16;
    private const int MaxFirstLength = 4096;

    [ThreadStatic]
    private static ReaderBuffers? s_cached;

    private byte[]? _runs;
    private int _texts;

    /// <summary>The attributes of the current start tag.</summary>
    public XmlAttributeRange[] Attributes { get; private set; } = new XmlAttributeRange[32];

    /// <summary>The open elements, outermost first.</summary>
    public XmlFrame[] Frames { get; private set; } = new XmlFrame[16];

    /// <summary>Room for a value with its references resolved.</summary>
    public char[] Scratch { get; private set; } = [];

    /// <summary>The namespace prefixes in force; null until a document uses any.</summary>
    public NamespaceScopes? Namespaces { get; set; }

    public static ReaderBuffers Rent()
    {
        var buffers = s_cached ?? new ReaderBuffers();
        s_cached = null;
        return buffers;
    }

    public static void Return(ReaderBuffers buffers)
    {
        var isLarge = buffers.Attributes.Length > MaxKeptAttributes
            || buffers.Frames.Length > MaxKeptFrames
            || buffers.Scratch.Length > MaxKeptScratch;
        if (isLarge)
        {
            return;
        }

        buffers.Namespaces = null;
        s_cached = buffers;
    }

    /// <summary>Begins to look for the ends of runs in a text of this length.</summary>
    public XmlRuns StartRuns(int length)
    {
        if (_runs is null && length <= MaxFirstLength && _texts++ < FirstTexts)
        {
            return new XmlRuns(map: null);
        }

        return new XmlRuns(_runs ??= XmlRuns.NewMap());
    }

    public XmlAttributeRange[] GrowAttributes()
    {
        var grown = Attributes;
        Array.Resize(ref grown, 2 * grown.Length);
        return Attributes = grown;
    }

    public void GrowFrames()
    {
        var grown = Frames;
        Array.Resize(ref grown, 2 * grown.Length);
        Frames = grown;
    }

    /// <summary>Makes room for more characters behind those in use.</summary>
    public char[] GetScratch(int used, int more)
    {
        if (Scratch.Length - used < more)
        {
            var grown = Scratch;
            Array.Resize(ref grown, Math.Max(2 * grown.Length, Math.Max(256, used + more)));
            Scratch = grown;
        }

        return Scratch;
    }

    public NamespaceScopes UseNamespaces() => Namespaces ??= new NamespaceScopes();
}
