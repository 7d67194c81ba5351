using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A place of a document in which typed elements stand or can stand.</summary>
internal sealed class DocumentSite
{
    private DocumentSite(string path, DocumentContainer? layout, XmlPiece? holder, XmlPiece? container, IReadOnlyList<DocumentItem> items)
    {
        Path = path;
        Layout = layout;
        Holder = holder;
        Container = container;
        var lists = new SiteItems[items.Count];
        for (int i = 0; i < lists.Length; i++)
            lists[i] = new SiteItems(this, items[i]);
        Lists = lists;
    }

    /// <summary>The path of the container; empty where the typed element is the whole document.</summary>
    public string Path { get; }

    /// <summary>What the schema says of the container; null where the typed element is the whole document.</summary>
    public DocumentContainer? Layout { get; }

    /// <summary>The element in which the container is made when it is needed; null if it is there.</summary>
    public XmlPiece? Holder { get; }

    /// <summary>The container, if it is there.</summary>
    public XmlPiece? Container { get; }

    /// <summary>The elements of each kind.</summary>
    public IReadOnlyList<SiteItems> Lists { get; }

    public static DocumentSite WholeDocument(DocumentItem item) => new("", null, null, null, [item]);

    public static DocumentSite In(XmlPiece container, string path, DocumentContainer layout, IReadOnlyList<DocumentItem> items) =>
        new(path, layout, null, container, items);

    public static DocumentSite Missing(XmlPiece holder, string path, DocumentContainer layout, IReadOnlyList<DocumentItem> items) =>
        new(path, layout, holder, null, items);
}
