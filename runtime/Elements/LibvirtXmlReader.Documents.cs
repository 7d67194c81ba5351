using System;

namespace Libvirt.Xml.Serialization;

/// <content>Elements that stand within a larger document, which is passed over element by element up to them.</content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>Reads an element that was read before as part of its document.</summary>
    /// <param name="text">The element.</param>
    /// <param name="maxDepth">How deeply elements may be nested in it.</param>
    /// <param name="prefixes">Those in force around it; null when there are none.</param>
    internal static LibvirtXmlReader OfPart(ReadOnlySpan<char> text, int maxDepth, NamespaceScopes? prefixes)
    {
        LibvirtXmlReader reader = default;
        reader._tokenizer = new XmlTokenizer(text, maxDepth);
        reader._tokenizer.Buffers.Namespaces = prefixes;
        return reader;
    }

    /// <summary>Where the token that was come to last begins.</summary>
    internal readonly int TokenStart => _tokenizer.TokenStart;

    /// <summary>The position after the token that was come to last.</summary>
    internal readonly int Position => _tokenizer.Position;

    /// <summary>Passes over a byte order mark and the XML declaration.</summary>
    internal void PassDeclaration() => _tokenizer.Start();

    /// <summary>Comes to the next token. Text and line breaks between tags are passed over.</summary>
    internal XmlToken Next()
    {
        var token = _tokenizer.Read(skipBlank: true);
        if (token == XmlToken.StartTag)
        {
            ComeToStartTag();
        }

        return token;
    }

    /// <summary>Enters the element whose start tag was come to.</summary>
    internal void Enter() => _tokenizer.Enter();

    /// <summary>Passes over the element whose start tag was come to.</summary>
    internal void Skip() => _tokenizer.Skip();

    /// <summary>
    /// Whether the start tag that was come to puts its element into a namespace, which none of libvirt's elements is in. What stands in such
    /// an element is never come to, so no declaration further out has to be known.
    /// </summary>
    internal bool IsInNamespace() => PeekAttribute("xmlns") && !_value.IsEmpty;

    /// <summary>Fails when the root element, whose start tag was come to, is in a namespace: nothing in it would be libvirt's.</summary>
    internal void RefuseNamespace()
    {
        if (IsInNamespace())
        {
            Fail($"The root element <{XmlTokenizer.Shorten(_name)}> is in a namespace, which libvirt's are not.");
        }
    }

    /// <summary>Ends reading.</summary>
    internal readonly void Release() => _tokenizer.Release();

    /// <summary>Reports an error at the token that was come to last.</summary>
    internal readonly void Fail(string message) => _tokenizer.Fail(_tokenizer.TokenStart, message);
}
