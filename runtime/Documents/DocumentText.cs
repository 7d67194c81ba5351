using System;
using System.ComponentModel;
using System.IO;

namespace Libvirt.Xml.Serialization;

/// <summary>The text of a document, and how it was encoded if it came in bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentText
{
    internal DocumentText(string text, TextEncoding? encoding = null)
    {
        Text = text;
        Encoding = encoding;
    }

    internal string Text { get; }

    /// <summary>The encoding of the bytes; null when the text came as characters.</summary>
    internal TextEncoding? Encoding { get; }

    /// <summary>A text as it is.</summary>
    public static DocumentText Of(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new DocumentText(xml);
    }

    /// <summary>A text as it is.</summary>
    public static DocumentText Of(ReadOnlySpan<char> xml) => new(xml.ToString());

    /// <summary>The text that a reader gives.</summary>
    public static DocumentText Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new DocumentText(reader.ReadToEnd());
    }

    /// <summary>The text in a stream: UTF-8 or UTF-16, as a byte order mark or the XML declaration says.</summary>
    /// <exception cref="LibvirtXmlException">The encoding is another one, or the bytes are none of it.</exception>
    public static DocumentText Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TextSource.ReadDocument(stream);
    }

    /// <summary>The text in a file, as in a stream.</summary>
    /// <exception cref="LibvirtXmlException">The encoding is another one, or the bytes are none of it.</exception>
    public static DocumentText ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        return TextSource.ReadDocument(file);
    }
}
