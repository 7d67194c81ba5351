using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>A document as it was read: its text and the places in it where typed elements stand or can stand, in the order of the text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Layout">What the schema says.</param>
/// <param name="Sites">The places.</param>
/// <param name="Entered">Where the elements begin that lie on the paths to typed ones.</param>
internal sealed record DocumentContent(
    DocumentText Source, DocumentLayout Layout, IReadOnlyList<DocumentSite> Sites, IReadOnlyList<int> Entered)
{
    public string Text => Source.Text;
}
