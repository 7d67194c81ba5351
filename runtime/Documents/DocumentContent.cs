using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A document as it was read: its text and the places in it where typed elements stand or can stand, in the order of the text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Layout">What the schema says.</param>
/// <param name="Sites">The places.</param>
/// <param name="Paths">The elements on the paths to typed ones.</param>
/// <param name="Mark">Whether any typed element or list of them changed.</param>
internal sealed record DocumentContent(
    DocumentText Source, DocumentLayout Layout, IReadOnlyList<DocumentSite> Sites, IReadOnlyList<PathElement> Paths, ChangeMark Mark)
{
    public string Text => Source.Text;
}
