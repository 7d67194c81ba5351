using System;

namespace Libvirt.Xml;

/// <summary>How much a text may ask of its reader.</summary>
public sealed class LibvirtXmlOptions
{
    internal const int DefaultMaxDepth = 256;

    private int _maxDepth = DefaultMaxDepth;

    /// <summary>
    /// How deeply elements may be nested, the root element being 1 deep. A text that goes deeper is refused. 256 unless set, which is
    /// many times what libvirt writes; reading needs no stack for it, so that a higher limit costs memory in proportion only.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        set => _maxDepth = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least the root element must be allowed.");
    }

    internal static int MaxDepthOf(LibvirtXmlOptions? options) => options?._maxDepth ?? DefaultMaxDepth;
}
