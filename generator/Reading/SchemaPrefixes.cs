using System;
using System.Collections.Generic;

namespace Libvirt.Gen.Reading;

/// <summary>
/// The prefix that each namespace of the described XML has in paths and C# names: the one of the first file that names it. So all files mean
/// the same element by the same text, whatever prefix they declare themselves.
/// </summary>
internal sealed class SchemaPrefixes
{
    private readonly Dictionary<string, string> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPrefix = new(StringComparer.Ordinal);

    /// <summary>The prefix of a namespace: one already known, else the one given; null when that stands for another namespace already.</summary>
    public string? Of(string uri, string prefix)
    {
        if (_byUri.TryGetValue(uri, out var known))
        {
            return known;
        }

        if (_byPrefix.ContainsKey(prefix))
        {
            return null;
        }

        _byUri.Add(uri, prefix);
        _byPrefix.Add(prefix, uri);
        return prefix;
    }

    /// <summary>The namespace that a known prefix stands for.</summary>
    public string UriOf(string prefix) => _byPrefix[prefix];
}
