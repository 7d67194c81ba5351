using System;

namespace Libvirt.Xml.Serialization;

/// <content>Keeping what has no member.</content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>Keeps the current attribute, which the element's type does not have.</summary>
    public void KeepAttribute(LibvirtElement owner)
    {
        // Several in a row share the known attribute before the first of them.
        if (_lastKeptAttribute != _attribute - 1)
        {
            _attributeAnchor = _attribute == 0 ? null : AttributeName(_attribute - 1).ToString();
        }

        _lastKeptAttribute = _attribute;
        Keep(owner, new KeptItem(KeptKind.Attribute, _name.ToString(), RawAttribute(_attribute), _tokenizer.Attribute(_attribute).NameStart)
        {
            AttributeAnchor = _attributeAnchor,
        });
    }

    /// <summary>Keeps the current child element, which the element's type does not have, and passes over it.</summary>
    public void KeepElement(LibvirtElement owner) => KeepChild(owner, KeptKind.Element, _tokenizer.Frame.AnchorSlot);

    /// <summary>Keeps the current value for the slot whose type cannot hold it.</summary>
    public readonly void Misfit(LibvirtElement owner, int slot)
    {
        if (!_isTextValue)
        {
            KeepValueAttribute(owner, KeptKind.MisfitAttribute, slot);
        }
        else if (_isContentValue)
        {
            if (owner.Kept is null || !owner.Kept.TurnContentIntoMisfit(slot))
            {
                KeepContent(owner, KeptKind.MisfitContent, slot);
            }
        }
        else if (owner.Kept is null || !owner.Kept.TurnIntoMisfit(slot))
        {
            KeepTextElement(owner, KeptKind.MisfitText, slot);
        }
    }

    // Keeps the text of a value that was read from an unusual form of it. What is kept already has that text in it.
    private readonly void KeepSpelling(LibvirtElement owner, int slot)
    {
        if (!_isTextValue)
        {
            KeepValueAttribute(owner, KeptKind.SpelledAttribute, slot);
        }
        else if (!_isContentValue && owner.Kept?.FindChildReplacement(slot) is null)
        {
            KeepTextElement(owner, KeptKind.DecoratedText, slot);
        }
        else if (_isContentValue && owner.Kept?.FindContentReplacement(slot) is null)
        {
            KeepContent(owner, KeptKind.DecoratedContent, slot);
        }
    }

    private readonly void KeepValueAttribute(LibvirtElement owner, KeptKind kind, int slot) => Keep(owner, new KeptItem(
        kind, AttributeName(_valueAttribute).ToString(), RawAttribute(_valueAttribute), _tokenizer.Attribute(_valueAttribute).NameStart)
    {
        Slot = slot,
    });

    // What few documents have stands in methods of its own: a first parse neither compiles it nor loads the types it uses.
    private void NoteBeforeRoot() =>
        (_beforeRoot ??= []).Add(new KeptItem(KeptKind.BeforeRoot, "", _tokenizer.Raw.ToString(), _tokenizer.TokenStart));

    private readonly void KeepBeforeRoot(LibvirtElement root) => _beforeRoot!.ForEach(root.Keep);

    private readonly void KeepAfterRoot() =>
        _root?.Keep(new KeptItem(KeptKind.AfterRoot, "", _tokenizer.Raw.ToString(), _tokenizer.TokenStart));

    private readonly ReadOnlySpan<char> AttributeName(int index)
    {
        ref var attribute = ref _tokenizer.Attribute(index);
        return _tokenizer.Text.Slice(attribute.NameStart, attribute.NameLength);
    }

    private readonly string RawAttribute(int index)
    {
        ref var attribute = ref _tokenizer.Attribute(index);
        return _tokenizer.Text.Slice(attribute.NameStart, attribute.End - attribute.NameStart).ToString();
    }

    private void KeepChild(LibvirtElement owner, KeptKind kind, int slot)
    {
        var start = _tokenizer.TokenStart;
        var name = _tokenizer.Name.ToString();
        _tokenizer.Skip();
        Keep(owner, new KeptItem(kind, name, _tokenizer.Text.Slice(start, _tokenizer.Position - start).ToString(), start)
        {
            Slot = slot,
            Index = kind == KeptKind.Element ? _tokenizer.Frame.AnchorIndex : 0,
        });
    }

    private readonly void KeepTextElement(LibvirtElement owner, KeptKind kind, int slot)
    {
        var raw = _tokenizer.Text.Slice(_textElementStart, _textElementEnd - _textElementStart).ToString();
        Keep(owner, new KeptItem(kind, _name.ToString(), raw, _textElementStart) { Slot = slot, UnitName = _unitName });
    }

    private readonly void KeepContent(LibvirtElement owner, KeptKind kind, int slot)
    {
        var raw = _tokenizer.Text.Slice(_textElementStart, _textElementEnd - _textElementStart).ToString();
        Keep(owner, new KeptItem(kind, "", raw, _textElementStart) { Slot = slot });
    }

    private readonly void KeepText(LibvirtElement owner)
    {
        var raw = _tokenizer.Raw;
        var trimmed = raw.TrimStart(" \t\r\n".AsSpan());
        Keep(owner, KeptKind.Text, "", trimmed.TrimEnd(" \t\r\n".AsSpan()), _tokenizer.TokenStart + raw.Length - trimmed.Length);
    }

    private readonly void KeepAside(LibvirtElement owner) => Keep(owner, KeptKind.Aside, "", _tokenizer.Raw, _tokenizer.TokenStart);

    // Prefixes are looked for where a document has any.
    private readonly void Keep(LibvirtElement owner, KeptItem item)
    {
        if (_tokenizer.Buffers.Namespaces is { } scopes)
        {
            item.Prefixes = OuterPrefixes.Of(item, scopes);
        }

        owner.Keep(item);
    }

    private readonly void Keep(LibvirtElement owner, KeptKind kind, string name, ReadOnlySpan<char> raw, int offset)
    {
        ref var frame = ref _tokenizer.Frame;
        Keep(owner, new KeptItem(kind, name, raw.ToString(), offset) { Slot = frame.AnchorSlot, Index = frame.AnchorIndex });
    }
}
