using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The namespace prefixes in force at a place of the document.</summary>
internal sealed class NamespaceScopes
{
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly Dictionary<string, string> _uris = new() { ["xml"] = XmlNamespace, ["xmlns"] = XmlnsNamespace };
    private readonly Stack<(int Depth, string Prefix, string? Hidden)> _declared = new();

    /// <summary>The depth of the innermost element that declares prefixes; 0 when there is none.</summary>
    public int Depth => _declared.Count == 0 ? 0 : _declared.Peek().Depth;

    /// <summary>Puts a prefix into force for the element at a depth.</summary>
    public void Declare(int depth, string prefix, string uri)
    {
        _declared.Push((depth, prefix, _uris.TryGetValue(prefix, out string? hidden) ? hidden : null));
        _uris[prefix] = uri;
    }

    /// <summary>The namespace of a prefix, or null when it is not declared.</summary>
    public string? Find(string prefix) => _uris.TryGetValue(prefix, out string? uri) ? uri : null;

    /// <summary>Ends the declarations of elements deeper than a depth.</summary>
    public void Leave(int depth)
    {
        while (Depth > depth)
        {
            (_, string prefix, string? hidden) = _declared.Pop();
            if (hidden is null)
                _uris.Remove(prefix);
            else
                _uris[prefix] = hidden;
        }
    }
}
