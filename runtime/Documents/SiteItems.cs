using System.Collections.Generic;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>The typed elements of one kind in a place of a document: those that were read, and those that are there now.</summary>
internal sealed class SiteItems(DocumentSite site, DocumentItem item, ChangeMark document)
{
    /// <summary>Whether elements came, went or moved.</summary>
    public ChangeMark Mark { get; } = new(document);

    public DocumentSite Site { get; } = site;

    public DocumentItem Item { get; } = item;

    /// <summary>What was read, in the order of the text.</summary>
    public List<(LibvirtElement Element, TextRange Range)> Read { get; } = [];

    /// <summary>What is there now.</summary>
    public IReadOnlyList<LibvirtElement> Now { get; set; } = [];

    /// <summary>The path of an element, as XPath counts: from 1.</summary>
    public string PathOf(int index) => Site.Container is null
        ? Item.Name
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}[{2}]", Site.Path, Item.Name, index + 1);
}
