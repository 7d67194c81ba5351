namespace Libvirt.Xml.Serialization;

/// <summary>What a piece of kept text is. The order matters: attributes come first.</summary>
internal enum KeptKind
{
    /// <summary>An attribute that the element's type does not have.</summary>
    Attribute,

    /// <summary>An attribute whose value its type cannot hold.</summary>
    MisfitAttribute,

    /// <summary>An attribute that was read, but whose value would be written in another form.</summary>
    SpelledAttribute,

    /// <summary>An element that the element's type does not have.</summary>
    Element,

    /// <summary>One more of an element of which there can be one.</summary>
    Duplicate,

    /// <summary>An element of text whose type cannot hold the text.</summary>
    MisfitText,

    /// <summary>An element of text that was read, but has more to it: attributes, comments, a number in an unusual form.</summary>
    DecoratedText,

    /// <summary>The content of an element of text with attributes, whose type cannot hold it.</summary>
    MisfitContent,

    /// <summary>The content of such an element that was read, but has comments in it or is in an unusual form.</summary>
    DecoratedContent,

    /// <summary>An element of text whose text has given way to the value that its member was set to: attributes and comments are left of it.</summary>
    AroundText,

    /// <summary>Text between elements.</summary>
    Text,

    /// <summary>A comment or a processing instruction.</summary>
    Aside,

    /// <summary>A comment or a processing instruction before the root element.</summary>
    BeforeRoot,

    /// <summary>A comment or a processing instruction after the root element.</summary>
    AfterRoot,
}
