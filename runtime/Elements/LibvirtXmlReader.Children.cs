using System;

namespace Libvirt.Xml.Serialization;

/// <content>Children: how many there may be, where they stand, and elements of text.</content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>
    /// Notes the place of a child of which there can be one. False when it is not the first, and was kept as it stands: libvirt reads
    /// the first one only.
    /// </summary>
    public bool Once(LibvirtElement owner, int childSlot, bool first)
    {
        if (!IsFirst(owner, childSlot, first))
        {
            KeepChild(owner, KeptKind.Duplicate, childSlot);
            return false;
        }

        SetAnchor(childSlot, 0);
        return true;
    }

    /// <summary>Notes the place of a child of which there can be many; <paramref name="count"/> were read before it.</summary>
    public readonly void Many(LibvirtElement owner, int childSlot, int count)
    {
        _ = owner;
        SetAnchor(childSlot, count);
    }

    /// <summary>
    /// As <see cref="Once"/>, for an element of text: its text becomes the current value, and the element is passed over. False as
    /// well when elements stand in the text; it was kept whole then.
    /// </summary>
    public bool OnceText(LibvirtElement owner, int childSlot, bool first)
    {
        if (!IsFirst(owner, childSlot, first))
        {
            KeepChild(owner, KeptKind.Duplicate, childSlot);
            return false;
        }

        return EnterText(owner, childSlot, hasAround: _tokenizer.AttributeCount > 0);
    }

    private bool EnterText(LibvirtElement owner, int childSlot, bool hasAround)
    {
        SetAnchor(childSlot, 0);
        var start = _tokenizer.TokenStart;
        _tokenizer.Enter();
        ReadTextToEndTag(out var hasElements, out var hasAsides);

        _isTextValue = true;
        _textElementStart = start;
        _textElementEnd = _tokenizer.Position;
        // In a namespace it keeps its prefix.
        if (hasElements || hasAround || hasAsides || _namespace is not null)
        {
            KeepTextElement(owner, hasElements ? KeptKind.MisfitText : KeptKind.DecoratedText, childSlot);
        }

        return !hasElements;
    }

    /// <summary>
    /// As <see cref="Once"/>, for an element that says all by being there, which is passed over. What it has all the same is kept with it.
    /// Always true: the element is there.
    /// </summary>
    public bool ReadPresence(LibvirtElement owner, int childSlot, bool first)
    {
        if (!IsFirst(owner, childSlot, first))
        {
            KeepChild(owner, KeptKind.Duplicate, childSlot);
            return true;
        }

        SetAnchor(childSlot, 0);
        _textElementStart = _tokenizer.TokenStart;
        var hasAttributes = _tokenizer.AttributeCount > 0;
        _tokenizer.Enter();
        ReadTextToEndTag(out var hasElements, out var hasAsides);
        _textElementEnd = _tokenizer.Position;
        var hasContent = hasElements || !XmlCharacters.IsBlank(_value);
        // In a namespace it keeps its prefix.
        if (hasContent || hasAttributes || hasAsides || _namespace is not null)
        {
            KeepTextElement(owner, hasContent ? KeptKind.MisfitText : KeptKind.DecoratedText, childSlot);
        }

        return true;
    }

    /// <summary>
    /// As <see cref="Once"/>, for an element of any XML: it is kept as it stands, and passed over; <see cref="ReadXmlContent"/> then gives
    /// what stands in it.
    /// </summary>
    public bool OnceXml(LibvirtElement owner, int childSlot, bool first)
    {
        if (!Once(owner, childSlot, first))
        {
            return false;
        }

        _textElementStart = _tokenizer.TokenStart;
        _tokenizer.Skip();
        _textElementEnd = _tokenizer.Position;
        KeepTextElement(owner, KeptKind.DecoratedText, childSlot);
        return true;
    }

    /// <summary>What stands in the element of any XML that was passed over last.</summary>
    public readonly XmlContent ReadXmlContent() => XmlContent.Of(
        _tokenizer.Text.Slice(_textElementStart, _textElementEnd - _textElementStart).ToString(), _tokenizer.Buffers.Namespaces);

    /// <summary>
    /// Reads the content of the element just entered, which is text and has the slot after those of the attributes; the text becomes the
    /// current value. False when the element ends in its start tag, and when elements stand in it; the content was kept whole then.
    /// </summary>
    public bool ReadContent(LibvirtElement owner, int slot)
    {
        var start = _tokenizer.Position;
        ReadTextToEndTag(out var hasElements, out var hasAsides);

        // Of an element that ends in its start tag, the end has no place of its own.
        var hasContent = _tokenizer.TokenStart >= start;
        _isTextValue = true;
        _isContentValue = true;
        _textElementStart = start;
        _textElementEnd = Math.Max(start, _tokenizer.TokenStart);
        if (hasElements || hasAsides)
        {
            KeepContent(owner, hasElements ? KeptKind.MisfitContent : KeptKind.DecoratedContent, slot);
        }

        return !hasElements && (!_value.IsEmpty || (hasContent && !hasAsides));
    }

    /// <summary>Whether there are elements in the one just entered, between which white space says nothing, or at most text.</summary>
    public readonly bool HasElements() => _tokenizer.HasElements();

    private void ReadTextToEndTag(out bool hasElements, out bool hasAsides)
    {
        hasElements = false;
        hasAsides = false;
        var length = 0;
        _value = default;
        for (var token = _tokenizer.Read(skipBlank: false); token != XmlToken.EndTag; token = _tokenizer.Read(skipBlank: false))
        {
            switch (token)
            {
                case XmlToken.Text:
                    AddText(ref length);
                    break;
                case XmlToken.StartTag:
                    hasElements = true;
                    _tokenizer.Skip();
                    break;
                default:
                    hasAsides = true;
                    break;
            }
        }
    }

    // Text that a comment interrupts comes in pieces; a single plain piece, the usual case, is not copied.
    private void AddText(ref int length)
    {
        var raw = _tokenizer.Raw;
        if (_value.IsEmpty && _tokenizer.IsPlainText)
        {
            _value = raw;
            return;
        }

        if (length == 0 && !_value.IsEmpty)
        {
            _value.CopyTo(_tokenizer.Buffers.GetScratch(0, _value.Length));
            length = _value.Length;
        }

        var scratch = _tokenizer.Buffers.GetScratch(length, raw.Length);
        length += XmlDecoder.DecodeText(raw, scratch.AsSpan(length));
        _value = scratch.AsSpan(0, length);
    }

    private static bool IsFirst(LibvirtElement owner, int childSlot, bool first) =>
        first && (owner.Kept is null || !owner.Kept.HasMisfitChild(childSlot));

    private readonly void SetAnchor(int slot, int index)
    {
        ref var frame = ref _tokenizer.Frame;
        frame.AnchorSlot = slot;
        frame.AnchorIndex = index;
    }
}
