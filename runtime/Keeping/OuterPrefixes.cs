using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Finds the prefixes that a piece of kept text uses and does not declare: without them it means nothing in another place.</summary>
internal static class OuterPrefixes
{
    /// <summary>Those prefixes with what they stand for in the element that keeps the piece; null when there are none.</summary>
    public static List<PrefixBinding>? Of(KeptItem item, NamespaceScopes scopes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        if (item.IsAttribute)
        {
            Note(item.Name.AsSpan(), isElement: false, new NamespaceScopes(), found);
        }
        else if (item.Kind < KeptKind.Text && (item.Raw.AsSpan().IndexOf(':') >= 0 || scopes.UriOf("") is not null))
        {
            Collect(item.ReplacesContent ? "<xml:_>" + item.Raw + "</xml:_>" : item.Raw, found);
        }

        List<PrefixBinding>? bindings = null;
        foreach (var prefix in found)
        {
            // What is declared by an element whose content was kept is out of force when it has ended, and stands in its start tag.
            if (scopes.UriOf(prefix) is { } uri)
            {
                (bindings ??= []).Add(new PrefixBinding(prefix, uri));
            }
        }

        return bindings;
    }

    /// <summary>The prefixes that an element uses without declaring them; the empty one if names in it have none.</summary>
    public static SortedSet<string> Of(string element)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Collect(element, found);
        return found;
    }

    private static void Collect(string raw, SortedSet<string> found)
    {
        var declared = new NamespaceScopes();
        var tokenizer = new XmlTokenizer(raw.AsSpan(), int.MaxValue, checksPrefixes: false);
        do
        {
            if (tokenizer.Read(skipBlank: true) == XmlToken.StartTag)
            {
                NoteTag(ref tokenizer, declared, found);
                tokenizer.Enter();
            }
            else
            {
                declared.Leave(tokenizer.Depth);
            }
        }
        while (tokenizer.Depth > 0);

        tokenizer.Release();
    }

    private static void NoteTag(ref XmlTokenizer tokenizer, NamespaceScopes declared, SortedSet<string> found)
    {
        for (var i = 0; i < tokenizer.AttributeCount; i++)
        {
            if (DeclaredBy(NameOf(ref tokenizer, i)) is { } prefix)
            {
                declared.Declare(tokenizer.Depth + 1, prefix, uri: "");
            }
        }

        Note(tokenizer.Name, isElement: true, declared, found);
        for (var i = 0; i < tokenizer.AttributeCount; i++)
        {
            Note(NameOf(ref tokenizer, i), isElement: false, declared, found);
        }
    }

    // An attribute without a prefix is in no namespace, whatever is declared.
    private static void Note(ReadOnlySpan<char> name, bool isElement, NamespaceScopes declared, SortedSet<string> found)
    {
        var colon = name.IndexOf(':');
        if (colon < 0 && !isElement)
        {
            return;
        }

        var prefix = name.Slice(0, Math.Max(colon, 0)).ToString();
        if (declared.Find(prefix) == NamespaceScopes.Undeclared)
        {
            found.Add(prefix);
        }
    }

    private static ReadOnlySpan<char> NameOf(ref XmlTokenizer tokenizer, int attribute)
    {
        ref var range = ref tokenizer.Attribute(attribute);
        return tokenizer.Text.Slice(range.NameStart, range.NameLength);
    }

    /// <summary>The prefix that an attribute of this name declares, or null; the empty one for the namespace of names without a prefix.</summary>
    public static string? DeclaredBy(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith(NamespaceScopes.DefaultDeclaration.AsSpan()))
        {
            return null;
        }

        if (name.Length == NamespaceScopes.DefaultDeclaration.Length)
        {
            return "";
        }

        return name.StartsWith(NamespaceScopes.Declaration.AsSpan()) ? name.Slice(NamespaceScopes.Declaration.Length).ToString() : null;
    }
}
