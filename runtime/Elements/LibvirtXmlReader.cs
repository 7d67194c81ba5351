using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Reads XML text for the emitted code: element by element, attribute by attribute, child by child. What the emitted code has no
/// member for is handed back to it to be kept.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct LibvirtXmlReader
{
    private const int NoAttribute = -1;

    private XmlTokenizer _tokenizer;
    private ReadOnlySpan<char> _name;
    private ReadOnlySpan<char> _value;

    // The attribute that the emitted code has come to, and the one whose value is current: another one after peeking.
    private int _attribute;
    private int _valueAttribute;

    // The element of text whose value is current, or the content of the element around, as places in the text.
    private bool _isTextValue;
    private bool _isContentValue;
    private int _textElementStart;
    private int _textElementEnd;

    // Of an element of text that holds a size: the attribute for its unit, and whether the unit that stands there is known; null when there is none.
    private string? _unitName;
    private ByteUnit? _unit;
    private bool _isUnitKnown;

    // The namespace of the child that was come to last, if that was asked for and it is in one.
    private string? _namespace;

    private LibvirtElement? _root;
    private int _rootContent;
    private List<KeptItem>? _beforeRoot;
    private int _lastKeptAttribute;
    private string? _attributeAnchor;

    /// <summary>Reads a text from its beginning, with the limits of the options or, when there are none, the usual ones.</summary>
    public LibvirtXmlReader(ReadOnlySpan<char> text, LibvirtXmlOptions? options)
    {
        this = default;
        _tokenizer = new XmlTokenizer(text, LibvirtXmlOptions.MaxDepthOf(options));
    }

    /// <summary>
    /// The length of the current name: of the attribute or child element that was come to last. 0 for a child that
    /// <see cref="NextChildOfAnyNamespace"/> came to and that is in a namespace.
    /// </summary>
    public readonly int NameLength => _name.Length;

    internal readonly ReadOnlySpan<char> Name => _name;

    /// <summary>What those elements mark as changed that are read from now on.</summary>
    internal ChangeMark? Mark { get; set; }

    /// <summary>Whether the current name is this one. Inlined, so that the comparison with a constant needs no call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(string name) => _name.SequenceEqual(name.AsSpan());

    /// <summary>Passes over what may stand before the root element, and comes to its start tag.</summary>
    /// <exception cref="LibvirtXmlException">The root element has another name or is in a namespace, or the text is not well-formed.</exception>
    public void StartDocument(string rootName)
    {
        _tokenizer.Start();
        while (_tokenizer.Read(skipBlank: true) != XmlToken.StartTag)
        {
            NoteBeforeRoot();
        }

        ComeToStartTag();
        RefuseNamespace();
        if (!NameIs(rootName))
        {
            FailRoot(rootName);
        }
    }

    /// <summary>Passes over what may stand after the root element. Nothing can be read afterwards.</summary>
    /// <exception cref="LibvirtXmlException">Something else stands there.</exception>
    public void EndDocument()
    {
        if (_root is not null)
        {
            _root.Indent = RootIndent.Of(_tokenizer.Text, _rootContent, _tokenizer.Position);
        }

        while (_tokenizer.Read(skipBlank: true) != XmlToken.EndOfDocument)
        {
            KeepAfterRoot();
        }

        _tokenizer.Release();
    }

    /// <summary>Enters the element whose start tag was come to; it is read into <paramref name="element"/>.</summary>
    /// <exception cref="LibvirtXmlException">The elements are nested too deeply.</exception>
    public void StartElement(LibvirtElement element)
    {
        element.SetSource(_tokenizer.TokenStart, Mark);
        if (_root is null)
        {
            _root = element;
            _rootContent = _tokenizer.Position;
            if (_beforeRoot is not null)
            {
                KeepBeforeRoot(element);
            }
        }

        _tokenizer.Enter();
        if (_tokenizer.Depth > NestingGuard.FreeDepth && !NestingGuard.HasRoom())
        {
            _tokenizer.Fail(_tokenizer.TokenStart, "Elements are nested too deeply for the stack of this thread.");
        }
    }

    /// <summary>Takes in an element that an attribute of its parent called for. Whether it stands in the text will turn out.</summary>
    public readonly T Adopt<T>(T element)
        where T : LibvirtElement
    {
        ArgumentNullException.ThrowIfNull(element);
        element.BelongTo(Mark);
        return element;
    }

    /// <summary>Takes in one more element whose shape the same attribute tells, or implies, as that of one before it.</summary>
    public readonly T AdoptAlike<T>(T element, T first)
        where T : LibvirtElement
    {
        ArgumentNullException.ThrowIfNull(first);
        return first.IsShapeImplied ? Imply(Adopt(element)) : Adopt(element);
    }

    /// <summary>Marks an element whose shape no attribute of the text told, so that none is written either.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Emitted code asks the reader for it, as for all that it makes.")]
    public readonly T Imply<T>(T element)
        where T : LibvirtElement
    {
        ArgumentNullException.ThrowIfNull(element);
        element.ImplyShape();
        return element;
    }

    /// <summary>Comes to the next attribute of the element just entered; false when there is none left.</summary>
    public bool NextAttribute()
    {
        var next = _attribute + 1;
        if (next >= _tokenizer.AttributeCount)
        {
            return false;
        }

        _attribute = next;
        ref var attribute = ref _tokenizer.Attribute(next);
        _name = _tokenizer.Text.Slice(attribute.NameStart, attribute.NameLength);
        LoadValue(next);
        return true;
    }

    /// <summary>
    /// Looks ahead for an attribute of the current start tag, and makes its value the current one; which attribute comes next stays
    /// as it was.
    /// </summary>
    public bool PeekAttribute(string name)
    {
        for (var i = 0; i < _tokenizer.AttributeCount; i++)
        {
            ref var attribute = ref _tokenizer.Attribute(i);
            if (attribute.NameLength != name.Length
                || !_tokenizer.Text.Slice(attribute.NameStart, attribute.NameLength).SequenceEqual(name.AsSpan()))
            {
                continue;
            }

            LoadValue(i);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Comes to the start tag of the element's next child; false, the element being left, when there is none. Text, comments,
    /// processing instructions and elements of other namespaces on the way are kept.
    /// </summary>
    public bool NextChild(LibvirtElement owner)
    {
        while (true)
        {
            switch (_tokenizer.Read(skipBlank: true))
            {
                case XmlToken.StartTag:
                    ComeToStartTag();
                    if (!_tokenizer.HasPrefix || !IsInNamespace())
                    {
                        return true;
                    }

                    KeepElement(owner);
                    break;
                case XmlToken.EndTag:
                    return false;
                case XmlToken.Text:
                    KeepText(owner);
                    break;
                default:
                    KeepAside(owner);
                    break;
            }
        }
    }

    private readonly void FailRoot(string expected) =>
        _tokenizer.Fail(_tokenizer.TokenStart, $"The root element is <{XmlTokenizer.Shorten(_name)}>, not <{expected}>.");

    private void ComeToStartTag()
    {
        _name = _tokenizer.Name;
        _attribute = NoAttribute;
        _isTextValue = false;
        _isContentValue = false;
        _unitName = null;

        // Unequal to any attribute before the one to be kept next.
        _lastKeptAttribute = NoAttribute - 1;
    }

    private void LoadValue(int index)
    {
        _valueAttribute = index;
        ref var attribute = ref _tokenizer.Attribute(index);
        var raw = _tokenizer.Text.Slice(attribute.ValueStart, attribute.ValueLength);
        _value = attribute.IsPlain ? raw : Decode(raw);
    }

    private readonly ReadOnlySpan<char> Decode(ReadOnlySpan<char> raw)
    {
        var scratch = _tokenizer.Buffers.GetScratch(0, raw.Length);
        return scratch.AsSpan(0, XmlDecoder.DecodeAttribute(raw, scratch));
    }
}
