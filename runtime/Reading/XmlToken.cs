namespace Libvirt.Xml.Serialization;

/// <summary>What the tokenizer has read.</summary>
internal enum XmlToken
{
    /// <summary>A start tag, or a tag that is start and end at once; an end follows in either case.</summary>
    StartTag,

    /// <summary>The end of the innermost open element.</summary>
    EndTag,

    /// <summary>A run of text and CDATA sections.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction.</summary>
    ProcessingInstruction,

    /// <summary>The end of the document, after its root element.</summary>
    EndOfDocument,
}
