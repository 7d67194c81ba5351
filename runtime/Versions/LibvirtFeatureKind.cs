namespace Libvirt.Xml;

/// <summary>What kind of XML item a feature is.</summary>
public enum LibvirtFeatureKind
{
    /// <summary>An element: <c>interface/driver</c>.</summary>
    Element,

    /// <summary>An attribute: <c>interface/driver@queues</c>.</summary>
    Attribute,

    /// <summary>The text of an element: <c>interface/tune/sndbuf#text</c>.</summary>
    Text,

    /// <summary>One value of an attribute or text: <c>interface@type=vdpa</c>.</summary>
    Value,
}
