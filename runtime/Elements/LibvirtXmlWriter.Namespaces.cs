using System;
using System.Collections.Generic;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <content>
/// Children in a namespace. They have the prefix that is in force for it where they are written; where there is none, their parent declares
/// the usual one behind its attributes, as libvirt does.
/// </content>
public ref partial struct LibvirtXmlWriter
{
    /// <summary>Declares a namespace for a child, if there is one and no prefix that it could have.</summary>
    public void DeclareNamespace(string prefix, string namespaceUri, LibvirtElement? child)
    {
        if (child is not null && PrefixFor(prefix, namespaceUri, child) is null)
        {
            Declare(prefix, namespaceUri, HiddenBy(child, namespaceUri));
        }
    }

    /// <summary>Declares a namespace for children, if there are any and no prefix that they could have.</summary>
    public void DeclareNamespace<T>(string prefix, string namespaceUri, IList<T>? children)
        where T : LibvirtElement
    {
        // By index: the list's enumerator would be allocated.
        for (var i = 0; i < (children?.Count ?? 0); i++)
        {
            DeclareNamespace(prefix, namespaceUri, children![i]);
        }
    }

    /// <summary>Declares a namespace for elements of text, if there are any and no prefix that they could have.</summary>
    public void DeclareNamespace(string prefix, string namespaceUri, TextList? children) => DeclareNamespace(prefix, namespaceUri, children?.Elements);

    /// <summary>Declares a namespace for a child that <see cref="OptionalElement"/> may leave out, and then does not need it.</summary>
    public void DeclareNamespace(LibvirtElement owner, int slot, string prefix, string namespaceUri, LibvirtElement? child)
    {
        if (child is null || PrefixFor(prefix, namespaceUri, child) is not null)
        {
            return;
        }

        var length = _output.Length;
        Declare(prefix, namespaceUri, HiddenBy(child, namespaceUri));
        if (!IsOptional(owner, slot, child))
        {
            return;
        }

        // It is written for a try. What is in it finds the namespace declared, so that nothing is tried in a try.
        (var declared, var wasTagOpen, var wasInline) = (_output.Length, _isTagOpen, _isInline);
        child.WriteXml(ref this, prefix);
        var isBare = IsLastBare;
        CutOff(isBare ? length : declared, wasTagOpen, wasInline);
        if (isBare)
        {
            _prefixes!.TakeBack();
        }
    }

    /// <summary>As for one child, for children of which a single one may be left out.</summary>
    public void DeclareNamespace<T>(LibvirtElement owner, int slot, string prefix, string namespaceUri, IList<T>? children)
        where T : LibvirtElement
    {
        if (children is { Count: 1 })
        {
            DeclareNamespace(owner, slot, prefix, namespaceUri, children[0]);
        }
        else
        {
            DeclareNamespace(prefix, namespaceUri, children);
        }
    }

    /// <summary>
    /// Declares a namespace for an element that is no class, such as one of text, if there is one and no prefix that it could have. What is written as it stood has one.
    /// </summary>
    public void DeclareNamespace(LibvirtElement owner, int slot, string prefix, string namespaceUri, bool isPresent)
    {
        if (isPresent && owner.Kept?.FindChildReplacement(slot) is null && _prefixes?.FindPrefix(namespaceUri, prefix, hidden: null) is null)
        {
            Declare(prefix, namespaceUri, hidden: null);
        }
    }

    /// <summary>The name of a child in a namespace, with the prefix that it has where it is written.</summary>
    /// <param name="name">The name with the usual prefix.</param>
    /// <param name="namespaceUri">The namespace.</param>
    /// <param name="child">The child; null when there is none, and for an element of text.</param>
    public readonly string NameOf(string name, string namespaceUri, LibvirtElement? child)
    {
        ArgumentNullException.ThrowIfNull(name);
        var colon = name.IndexOf(':');
        var usual = name.Substring(0, colon);
        var prefix = PrefixFor(usual, namespaceUri, child);
        if (prefix is null || prefix == usual)
        {
            return name;
        }

        return prefix.Length == 0 ? name.Substring(colon + 1) : prefix + name.Remove(0, colon);
    }

    /// <summary>Writes child elements of one name in a namespace.</summary>
    public void Elements<T>(LibvirtElement owner, int slot, string name, string namespaceUri, IList<T>? children)
        where T : LibvirtElement
    {
        var kept = 0;
        for (var i = 0; i < (children?.Count ?? 0); i++)
        {
            children![i]?.WriteXml(ref this, NameOf(name, namespaceUri, children[i]));
            if (owner.Kept is not null)
            {
                WriteKeptUpTo(slot, i, ref kept);
            }
        }

        if (owner.Kept is not null)
        {
            WriteKeptUpTo(slot, int.MaxValue, ref kept);
        }
    }

    /// <summary>Writes child elements of one name in a namespace that hold nothing but text.</summary>
    public void Elements(LibvirtElement owner, int slot, string name, string namespaceUri, TextList? children) =>
        Elements(owner, slot, name, namespaceUri, children?.Elements);

    /// <summary>Writes child elements of one name in a namespace, as <see cref="OptionalElements{T}(LibvirtElement, int, string, IList{T})"/> does.</summary>
    /// <exception cref="LibvirtXmlException">They have different shapes.</exception>
    public void OptionalElements<T>(LibvirtElement owner, int slot, string name, string namespaceUri, IList<T>? children)
        where T : LibvirtElement
    {
        CheckShapes(name, children);
        if (children is { Count: 1 })
        {
            OptionalElement(owner, slot, NameOf(name, namespaceUri, children[0]), children[0]);
        }
        else
        {
            Elements(owner, slot, name, namespaceUri, children);
        }
    }

    /// <summary>Ends what the element declared for its children.</summary>
    public readonly void EndNamespaces() => _prefixes?.Leave(_depth - 1);

    // Whether names without a prefix are in a namespace in an element that is no class.
    private readonly bool IsInDefaultNamespace(KeptItem? around)
    {
        if (around is not null && KeptText.AttributesOf(around.Raw).Find(attribute => attribute.Name == NamespaceScopes.DefaultDeclaration) is { Name: not null } own)
        {
            return own.Value.Length > 0;
        }

        return _prefixes?.UriOf("") is not null;
    }

    // What the child declares itself comes first, and hides what is declared around it.
    private readonly string? PrefixFor(string usual, string namespaceUri, LibvirtElement? child)
    {
        if (child?.Kept is not { HasPrefixes: true } kept)
        {
            return _prefixes?.FindPrefix(namespaceUri, usual, hidden: null);
        }

        for (var i = 0; i < kept.Items.Count; i++)
        {
            if (kept.Items[i].DeclaredPrefix is { } declared && KeptText.ValueOfAttribute(kept.Items[i].Raw) == namespaceUri)
            {
                return declared;
            }
        }

        return _prefixes?.FindPrefix(namespaceUri, usual, HiddenBy(child, namespaceUri));
    }

    // The prefixes that stand for something else in the child: it declares them, or will for what it kept.
    private static SortedSet<string> HiddenBy(LibvirtElement child, string namespaceUri)
    {
        var hidden = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (child.Kept?.Items.Count ?? 0); i++)
        {
            var item = child.Kept!.Items[i];
            if (item.DeclaredPrefix is { } declared)
            {
                hidden.Add(declared);
            }

            var bindings = item.Prefixes ?? [];
            for (var j = 0; j < bindings.Count; j++)
            {
                if (bindings[j].Uri != namespaceUri)
                {
                    hidden.Add(bindings[j].Prefix);
                }
            }
        }

        return hidden;
    }

    // A prefix that stands for something else already stays what it is: something that was kept may use it.
    private void Declare(string prefix, string namespaceUri, SortedSet<string>? hidden)
    {
        _prefixes ??= new NamespaceScopes();
        var free = prefix;
        for (var number = 1; _prefixes.Find(free) != NamespaceScopes.Undeclared || hidden?.Contains(free) == true; number++)
        {
            free = prefix + number.ToString(CultureInfo.InvariantCulture);
        }

        _prefixes.Declare(_depth, free, namespaceUri);
        WriteText(NamespaceScopes.DeclarationOf(free), namespaceUri);
    }
}
