using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The namespace prefixes in force at a place of the document. Namespaces are told apart by number, so that a long one costs its length
/// where it is declared, and not at each use of its prefix. Trees, because texts can be made whose hash codes collide.
/// </summary>
internal sealed class NamespaceScopes
{
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>The attribute that declares the namespace of names without a prefix. For the scopes that is the empty prefix.</summary>
    public const string DefaultDeclaration = "xmlns";

    /// <summary>What the name of an attribute begins with that declares a prefix.</summary>
    public const string Declaration = "xmlns:";

    /// <summary>The number of a prefix that is not declared.</summary>
    public const int Undeclared = -1;

    private readonly SortedDictionary<string, int> _numbers = new(StringComparer.Ordinal) { [XmlNamespace] = 0, [XmlnsNamespace] = 1 };
    private readonly List<string> _uris = [XmlNamespace, XmlnsNamespace];
    private readonly SortedDictionary<string, int> _inForce = new(StringComparer.Ordinal) { ["xml"] = 0, ["xmlns"] = 1 };
    private readonly Stack<(int Depth, string Prefix, int Hidden)> _declared = new();

    // The prefix that was found last for a namespace: most of what is written is in one.
    private string? _lastFound;

    /// <summary>The depth of the innermost element that declares prefixes; 0 when there is none.</summary>
    public int Depth => _declared.Count == 0 ? 0 : _declared.Peek().Depth;

    /// <summary>Puts a prefix into force for the element at a depth.</summary>
    public void Declare(int depth, string prefix, string uri)
    {
        if (!_numbers.TryGetValue(uri, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(uri, number);
            _uris.Add(uri);
        }

        _declared.Push((depth, prefix, Find(prefix)));
        _inForce[prefix] = number;
    }

    /// <summary>The number of the prefix's namespace, or <see cref="Undeclared"/>.</summary>
    public int Find(string prefix) => _inForce.TryGetValue(prefix, out var number) ? number : Undeclared;

    /// <summary>The namespace of a number.</summary>
    public string UriOf(int number) => _uris[number];

    /// <summary>Whether a prefix stands for a namespace.</summary>
    public bool IsInForce(string prefix, string uri) => Find(prefix) is var number and not Undeclared && _uris[number] == uri;

    /// <summary>The namespace that a prefix stands for; null when there is none.</summary>
    public string? UriOf(string prefix) => Find(prefix) is var number and not Undeclared && _uris[number].Length > 0 ? _uris[number] : null;

    /// <summary>A prefix that stands for the namespace, <paramref name="usual"/> before any other; null when none does.</summary>
    /// <param name="uri">The namespace.</param>
    /// <param name="usual">The prefix to be preferred.</param>
    /// <param name="hidden">Prefixes that stand for something else where the name is; null when there are none.</param>
    public string? FindPrefix(string uri, string usual, SortedSet<string>? hidden)
    {
        if (IsUsable(usual))
        {
            return usual;
        }

        if (_lastFound is not null && IsUsable(_lastFound))
        {
            return _lastFound;
        }

        if (!_numbers.TryGetValue(uri, out var wanted))
        {
            return null;
        }

        foreach (var inForce in _inForce)
        {
            if (inForce.Value == wanted && hidden?.Contains(inForce.Key) != true)
            {
                return _lastFound = inForce.Key;
            }
        }

        return null;

        bool IsUsable(string prefix) => IsInForce(prefix, uri) && hidden?.Contains(prefix) != true;
    }

    /// <summary>The attribute that declares a prefix.</summary>
    public static string DeclarationOf(string prefix) => prefix.Length == 0 ? DefaultDeclaration : Declaration + prefix;

    /// <summary>Ends the declarations of elements deeper than a depth.</summary>
    public void Leave(int depth)
    {
        while (Depth > depth)
        {
            TakeBack();
        }
    }

    /// <summary>Ends the last declaration.</summary>
    public void TakeBack()
    {
        (_, var prefix, var hidden) = _declared.Pop();
        if (hidden == Undeclared)
        {
            _inForce.Remove(prefix);
        }
        else
        {
            _inForce[prefix] = hidden;
        }
    }
}
