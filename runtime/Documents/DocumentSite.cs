using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A place of a document in which typed elements stand or can stand.</summary>
internal sealed class DocumentSite
{
    private DocumentSite(string path, DocumentContainer? container, int start, bool isMissing, IReadOnlyList<DocumentItem> items, ChangeMark document)
    {
        Path = path;
        Container = container;
        Start = start;
        IsMissing = isMissing;
        var lists = new SiteItems[items.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new SiteItems(this, items[i], document);
        }

        Lists = lists;
    }

    /// <summary>The path of the container; empty where the typed element is the whole document.</summary>
    public string Path { get; }

    /// <summary>What the schema says of the container; null where the typed element is the whole document.</summary>
    public DocumentContainer? Container { get; }

    /// <summary>Whether the container is not there yet, and made when it is needed.</summary>
    public bool IsMissing { get; }

    /// <summary>Where in the text the container begins; if it is missing, the element in which it is made.</summary>
    public int Start { get; }

    /// <summary>The elements of each kind.</summary>
    public IReadOnlyList<SiteItems> Lists { get; }

    public static DocumentSite WholeDocument(DocumentItem item, ChangeMark document) => new("", null, 0, isMissing: false, [item], document);

    public static DocumentSite In(int start, string path, DocumentContainer layout, IReadOnlyList<DocumentItem> items, ChangeMark document) =>
        new(path, layout, start, isMissing: false, items, document);

    public static DocumentSite Missing(
        int holderStart, string path, DocumentContainer layout, IReadOnlyList<DocumentItem> items, ChangeMark document) =>
        new(path, layout, holderStart, isMissing: true, items, document);
}
