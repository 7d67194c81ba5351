using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>The prefixes that are in force where the typed elements of a document stand; looked for when one is written there.</summary>
internal sealed class PathPrefixes(string text)
{
    private readonly Dictionary<XmlPiece, NamespaceScopes?> _found = [];

    /// <summary>Those in an element: the same object as in the one around it if it declares none, null if none is declared at all.</summary>
    public NamespaceScopes? In(XmlPiece? element)
    {
        if (element is null)
        {
            return null;
        }

        if (!_found.TryGetValue(element, out var prefixes))
        {
            _found.Add(element, prefixes = Find(element));
        }

        return prefixes;
    }

    private NamespaceScopes? Find(XmlPiece element)
    {
        if (DeclaredBy(element).Count == 0)
        {
            return In(element.Parent);
        }

        var outermostFirst = new Stack<XmlPiece>();
        for (var piece = element; piece is not null; piece = piece.Parent)
        {
            outermostFirst.Push(piece);
        }

        var prefixes = new NamespaceScopes();
        foreach (var piece in outermostFirst)
        {
            foreach ((var prefix, var uri) in DeclaredBy(piece))
            {
                prefixes.Declare(depth: 0, prefix, uri);
            }
        }

        return prefixes;
    }

    private List<PrefixBinding> DeclaredBy(XmlPiece element)
    {
        var declared = new List<PrefixBinding>();
        var tag = text.AsSpan(element.Start, element.TagEnd - element.Start);
        if (tag.IndexOf(NamespaceScopes.Declaration.AsSpan()) < 0)
        {
            return declared;
        }

        var tokenizer = new XmlTokenizer(tag, int.MaxValue, checksPrefixes: false);
        tokenizer.Read(skipBlank: true);
        for (var i = 0; i < tokenizer.AttributeCount; i++)
        {
            ref var attribute = ref tokenizer.Attribute(i);
            if (OuterPrefixes.DeclaredBy(tag.Slice(attribute.NameStart, attribute.NameLength)) is { } prefix)
            {
                declared.Add(new PrefixBinding(prefix, XmlDecoder.AttributeValue(tag.Slice(attribute.ValueStart, attribute.ValueLength))));
            }
        }

        tokenizer.Release();
        return declared;
    }
}
