using System;
using System.Collections.Generic;
using System.Text;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// What stands in an element that may hold any XML: elements of any name, text, comments. It is well-formed, and declares all prefixes that it
/// uses, so it means the same in any document. Two are equal when their texts are.
/// </summary>
/// <remarks>It never changes: to change an element's content, give the element another one.</remarks>
public sealed class XmlContent : IEquatable<XmlContent>
{
    // Put around a content, they make a document of it.
    private const string Before = "<_>";
    private const string After = "</_>";

    private XmlContent(string xml) => Xml = xml;

    /// <summary>No content at all: the element is written as a single tag.</summary>
    public static XmlContent Empty { get; } = new("");

    /// <summary>The XML as it stood in the document or was given, white space included; prefixes that are declared further out are declared in it, too.</summary>
    public string Xml { get; }

    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsEmpty => XmlCharacters.IsBlank(Xml.AsSpan());

    /// <summary>Takes XML as the content of an element: any number of elements, with text and comments between them.</summary>
    /// <exception cref="LibvirtXmlException">It is not well-formed, or uses a prefix that it does not declare; line and position are those in the text.</exception>
    public static XmlContent Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (xml.Length == 0)
        {
            return Empty;
        }

        _ = ElementsOf(xml);
        return new XmlContent(xml);
    }

    /// <summary>Takes XML as <see cref="Parse"/> does; false when it is not well-formed.</summary>
    public static bool TryParse(string? xml, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out XmlContent? content)
    {
        content = null;
        try
        {
            content = xml is null ? null : Parse(xml);
        }
        catch (LibvirtXmlException)
        {
            return false;
        }

        return content is not null;
    }

    /// <summary>
    /// The XML of the first element of a namespace that stands directly in the content; null when there is none. Each application keeps its own
    /// there, and libvirt finds it by the namespace's address, too.
    /// </summary>
    /// <param name="namespaceUri">The address of the namespace.</param>
    public string? Find(string namespaceUri)
    {
        ArgumentNullException.ThrowIfNull(namespaceUri);
        return PlaceOf(namespaceUri) is { } place ? Xml.Substring(place.Start, place.End - place.Start) : null;
    }

    /// <summary>
    /// The content with another element of a namespace in the place of the first one that there is; behind all else when there is none.
    /// </summary>
    /// <param name="namespaceUri">The address of the namespace.</param>
    /// <param name="element">The XML of the element, which is in that namespace; null to take it away.</param>
    /// <exception cref="ArgumentException">It is more or less than one element, or in another namespace.</exception>
    /// <exception cref="LibvirtXmlException">It is not well-formed.</exception>
    public XmlContent With(string namespaceUri, string? element)
    {
        ArgumentNullException.ThrowIfNull(namespaceUri);
        if (element is not null && !IsSingle(element, namespaceUri))
        {
            throw new ArgumentException($"It has to be one element of the namespace '{namespaceUri}'.", nameof(element));
        }

        if (PlaceOf(namespaceUri) is { } place)
        {
            return new XmlContent(Xml.Remove(place.Start) + element + Xml.Remove(0, place.End));
        }

        return element is null ? this : new XmlContent(Xml + element);
    }

    /// <summary>Whether both have the same text.</summary>
    public bool Equals(XmlContent? other) => other is not null && Xml == other.Xml;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XmlContent);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Xml);

    /// <summary>The XML.</summary>
    public override string ToString() => Xml;

    /// <summary>Whether both have the same text, or are both null.</summary>
    public static bool operator ==(XmlContent? left, XmlContent? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether their texts differ.</summary>
    public static bool operator !=(XmlContent? left, XmlContent? right) => !(left == right);

    /// <summary>What stands in an element that was read.</summary>
    /// <param name="raw">The element.</param>
    /// <param name="scopes">The prefixes that are in force around it; null when there are none.</param>
    internal static XmlContent Of(string raw, NamespaceScopes? scopes)
    {
        (var start, var end) = KeptText.RangeOfContent(raw);
        if (start == end)
        {
            return Empty;
        }

        return new XmlContent(scopes is null ? raw.Substring(start, end - start) : WithDeclarations(raw, start, end, scopes));
    }

    /// <summary>The XML for an element in which names without a prefix are in a namespace: that is no matter of the content.</summary>
    internal string OutsideDefaultNamespace()
    {
        var xml = new StringBuilder(Xml);
        var elements = ElementsOf(Xml);
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var element = Xml.Substring(elements[i].Start, elements[i].End - elements[i].Start);
            if (!KeptText.AttributesOf(element).Exists(attribute => attribute.Name == NamespaceScopes.DefaultDeclaration))
            {
                xml.Insert(KeptText.EndOfTagName(Xml, elements[i].Start), " xmlns=''");
            }
        }

        return xml.ToString();
    }

    private static string WithDeclarations(string raw, int start, int end, NamespaceScopes scopes)
    {
        var own = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((var name, var value) in KeptText.AttributesOf(raw))
        {
            if (OuterPrefixes.DeclaredBy(name.AsSpan()) is { } prefix)
            {
                own[prefix] = value;
            }
        }

        var xml = new StringBuilder();
        var copied = start;
        foreach (var element in Elements(raw, checksPrefixes: false))
        {
            var nameEnd = KeptText.EndOfTagName(raw, element.Start);
            xml.Append(raw, copied, nameEnd - copied);
            copied = nameEnd;
            foreach (var prefix in OuterPrefixes.Of(raw.Substring(element.Start, element.End - element.Start)))
            {
                if ((own.TryGetValue(prefix, out var uri) ? uri : scopes.UriOf(prefix)) is { Length: > 0 } declared)
                {
                    xml.Append(' ').Append(NamespaceScopes.DeclarationOf(prefix)).Append("='").Append(Escaped(declared)).Append('\'');
                }
            }
        }

        return xml.Append(raw, copied, end - copied).ToString();
    }

    private static string Escaped(string value) => value
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace("'", "&apos;").Replace("\t", "&#9;").Replace("\n", "&#10;").Replace("\r", "&#13;");

    private ContentElement? PlaceOf(string namespaceUri)
    {
        foreach (var element in ElementsOf(Xml))
        {
            if (element.Uri == namespaceUri)
            {
                return element;
            }
        }

        return null;
    }

    // White space around it does not count.
    private static bool IsSingle(string xml, string namespaceUri) => ElementsOf(xml) is [{ } only]
        && only.Uri == namespaceUri
        && xml.AsSpan(0, only.Start).Trim().IsEmpty
        && xml.AsSpan(only.End).Trim().IsEmpty;

    // Fails unless the content is well-formed.
    private static List<ContentElement> ElementsOf(string xml)
    {
        try
        {
            var elements = Elements(Before + xml + After, checksPrefixes: true);
            for (var i = 0; i < elements.Count; i++)
            {
                elements[i] = elements[i] with { Start = elements[i].Start - Before.Length, End = elements[i].End - Before.Length };
            }

            return elements;
        }
        catch (LibvirtXmlException error)
        {
            throw error.Within(Before.Length);
        }
    }

    // The elements directly in the one that the text consists of.
    private static List<ContentElement> Elements(string text, bool checksPrefixes)
    {
        var elements = new List<ContentElement>();
        var tokenizer = new XmlTokenizer(text.AsSpan(), checksPrefixes ? LibvirtXmlOptions.DefaultMaxDepth : int.MaxValue, checksPrefixes);
        tokenizer.Read(skipBlank: true);
        tokenizer.Enter();
        for (var token = tokenizer.Read(skipBlank: true); token != XmlToken.EndTag; token = tokenizer.Read(skipBlank: true))
        {
            if (token != XmlToken.StartTag)
            {
                continue;
            }

            var start = tokenizer.TokenStart;
            var uri = tokenizer.Buffers.Namespaces?.UriOf(PrefixOf(tokenizer.Name));
            tokenizer.Skip();
            elements.Add(new ContentElement(start, tokenizer.Position, uri));
        }

        if (tokenizer.Position < text.Length)
        {
            tokenizer.Fail(tokenizer.TokenStart, "There is an end tag without a start tag.");
        }

        tokenizer.Release();
        return elements;
    }

    private static string PrefixOf(ReadOnlySpan<char> name) => name.Slice(0, Math.Max(name.IndexOf(':'), 0)).ToString();

    // Start and end in the text, and the namespace; null when the element is in none.
    private sealed record ContentElement(int Start, int End, string? Uri);
}
