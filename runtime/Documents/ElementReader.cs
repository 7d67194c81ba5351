using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>Reads the element whose start tag the reader has come to. Emitted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate LibvirtElement ElementReader(ref LibvirtXmlReader reader);
