using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>
/// A text of libvirt's in which the typed elements can be changed, and all else stays as it stands. The emitted documents derive from
/// it.
/// </summary>
/// <remarks>
/// When the document is written, every character outside the elements that changed is what it was: comments, white space, quotes, the
/// spelling of entities, the order of attributes, line ends. In an element that changed, the same holds for whatever did not. What
/// comes takes the indentation, the quotes and the ends of empty tags of its neighbours, and declares the namespace prefixes that it needs
/// and that are not declared there; an element that moves within the document keeps its text. Comments stay where they are, also in a part
/// of a typed element that is replaced, unless the object that they stood in is elsewhere in the document. A typed element for which
/// another one is put into the list goes with all that stands in it.
/// </remarks>
[LibvirtJson]
[TypeConverter(typeof(XmlTypeConverter))]
public abstract class LibvirtXmlDocument
{
    private readonly DocumentContent _content;

    /// <summary>Reads the text. Emitted.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected LibvirtXmlDocument(DocumentText text, DocumentLayout layout, LibvirtXmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        _content = DocumentReader.Read(text, layout, options);
    }

    /// <summary>The text of the document. Where nothing changed, it is the text that was read.</summary>
    /// <exception cref="LibvirtXmlException">
    /// The same object stands in the document twice, or a value holds a character that XML cannot carry.
    /// </exception>
    public string ToXml() => DocumentWriter.Write(_content);

    /// <summary>
    /// Writes the document in the encoding that it was read in, with a byte order mark if it had one; if it was not read from bytes, in
    /// the encoding that it declares, else in UTF-8.
    /// </summary>
    /// <exception cref="LibvirtXmlException">As <see cref="ToXml"/>, or an encoding is declared that is neither UTF-8 nor UTF-16; nothing has been written then.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var text = ToXml();
        EncodingOf(text).Write(text, stream);
    }

    /// <summary>Writes the text of the document, without a byte order mark that its bytes had.</summary>
    /// <exception cref="LibvirtXmlException">As <see cref="ToXml"/>; nothing has been written then.</exception>
    public void Save(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToXml());
    }

    /// <summary>
    /// Writes the document into a file, as into a stream. The file is replaced whole or not at all: the text is written beside it, flushed
    /// to disk and given its name, so that at any time, even after a crash, there is the old text or the new one.
    /// </summary>
    /// <remarks>
    /// The file keeps its permissions and, on Linux, its owner where the process may set it; of a symbolic link, what it leads to is
    /// replaced. The netstandard2.0 build cannot follow links and writes through them in place, as devices and pipes are written everywhere.
    /// </remarks>
    /// <exception cref="ArgumentException">The path is empty, or has a character that no path can have.</exception>
    /// <exception cref="LibvirtXmlException">As for a stream; the file is untouched then.</exception>
    /// <exception cref="IOException">The file cannot be written: there is no such folder, or no space. It names the file and the cause. What was in it is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only or may not be read, its folder may not be written, or it is a folder. It is untouched.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var text = ToXml();
        var encoding = EncodingOf(text);
        FileReplacement.Write(path, stream => encoding.Write(text, stream));
    }

    /// <summary>
    /// Everything in the typed elements that the schema does not know, in document order; empty when all is typed. The paths lead from
    /// the document's root and count as XPath does: <c>domain/devices/interface[2]/model@colour</c>.
    /// </summary>
    public IReadOnlyList<UnrecognizedItem> GetUnrecognized()
    {
        var found = new List<UnrecognizedItem>();
        foreach (var site in _content.Sites)
        {
            foreach (var items in site.Lists)
            {
                for (var i = 0; i < items.Now.Count; i++)
                {
                    found.AddRange(LibvirtRoot.GetUnrecognized(items.Now[i], items.PathOf(i)));
                }
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>The typed elements of one kind, by its number in the layout. Emitted.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList<T> ListOf<T>(int item)
        where T : LibvirtElement
    {
        var name = _content.Layout.Items[item].Name;
        var places = new List<DocumentPlace<T>>();
        foreach (var site in _content.Sites)
        {
            foreach (var items in site.Lists)
            {
                if (items.Item.Name == name)
                {
                    places.Add(PlaceOf<T>(items));
                }
            }
        }

        return new DocumentList<T>(places.AsReadOnly(), $"The document has nothing that could hold <{name}>.");
    }

    private static DocumentPlace<T> PlaceOf<T>(SiteItems items)
        where T : LibvirtElement
    {
        var fixedBecause = items.Site.Container is null ? $"The document is a single <{items.Item.Name}>, which can only be replaced." : null;
        var place = new DocumentPlace<T>(items.Site.Path, fixedBecause, items.Mark);
        foreach ((var element, _) in items.Read)
        {
            place.Fill((T)element);
        }

        items.Now = place;
        return place;
    }

    private TextEncoding EncodingOf(string text) => _content.Source.Encoding ?? TextEncoding.Declared(text);
}
