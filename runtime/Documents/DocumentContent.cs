using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A document as it was read: its text and the places in it where typed elements stand or can stand, in the order of the text.</summary>
internal sealed record DocumentContent(DocumentText Source, DocumentLayout Layout, IReadOnlyList<DocumentSite> Sites)
{
    public string Text => Source.Text;
}
