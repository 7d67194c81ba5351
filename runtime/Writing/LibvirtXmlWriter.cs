using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Writes XML for the emitted code in libvirt's own format: two spaces per level, single quotes, one element to a line. What an element
/// kept from the text it was read from is written in its place.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct LibvirtXmlWriter
{
    private const int IndentWidth = 2;

    private readonly WriterBuffers _buffers;
    private readonly int _indent;
    private XmlOutput _output;
    private int _depth;

    // Whether the start tag of the innermost element still lacks its end, and where its name ended.
    private bool _isTagOpen;
    private int _tagNameEnd;

    // Whether the content of the innermost element is text, after which its end tag follows at once.
    private bool _isInline;
    private PendingContent? _pending;

    internal LibvirtXmlWriter(WriterBuffers buffers, int indent = 0)
    {
        this = default;
        _indent = indent;
        _buffers = buffers;
        _output = new XmlOutput(buffers);
    }

    internal readonly ReadOnlySpan<char> Written => _output.Written;

    internal readonly ArraySegment<char> Segment => _output.Segment;

    /// <summary>Begins an element.</summary>
    public void StartElement(LibvirtElement owner, string name)
    {
        if (_output.Length > 0)
            _output.AppendTagStart(name, _indent + (IndentWidth * _depth), _isTagOpen);
        else
            _output.AppendTagStart(name);
        Open(name);
        _tagNameEnd = _output.Length;
        if (owner.Kept is not null)
            StartKept(owner.Kept);
    }

    /// <summary>Goes from the attributes of the element to its content.</summary>
    public void StartContent(LibvirtElement owner)
    {
        if (owner.Kept is null)
            return;
        EndKeptAttributes();
        WriteKeptAfter(XmlFrame.NoSlot);
    }

    /// <summary>Writes the text that is the element's content, unless it is absent.</summary>
    public void Content(LibvirtElement owner, int slot, in XmlValue value)
    {
        if (owner.Kept is not null)
        {
            EndKeptAttributes();
            if (WriteKeptContent(slot))
                return;
        }

        if (value.IsNull)
            return;
        StartInline();
        value.Write(ref _output);
        if (_output.FailedAt >= 0)
            FailValue(value, "#text");
    }

    /// <summary>Writes a child element, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Element(LibvirtElement owner, int slot, string name, LibvirtElement? child)
    {
        if (child is not null || owner.Kept is not null)
            WriteElement(owner, slot, name, child);
    }

    /// <summary>Writes a child element, unless it would be bare and did not stand in the text either.</summary>
    public void OptionalElement(LibvirtElement owner, int slot, string name, LibvirtElement? child)
    {
        if (child is not null)
        {
            int length = _output.Length;
            bool wasTagOpen = _isTagOpen;
            int tagNameEnd = _tagNameEnd;
            child.WriteXml(ref this, name);
            bool isBare = _output.Length == _tagNameEnd + "/>".Length;
            if (isBare && !child.IsFromText)
            {
                _output.Length = length;
                _isTagOpen = wasTagOpen;
                _tagNameEnd = tagNameEnd;
            }
        }

        if (owner.Kept is not null)
            WriteKeptAfter(slot);
    }

    /// <summary>Writes child elements of one name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Elements<T>(LibvirtElement owner, int slot, string name, IList<T>? children)
        where T : LibvirtElement
    {
        if (children is not null || owner.Kept is not null)
            WriteElements(owner, slot, name, children);
    }

    /// <summary>Writes an element of text, unless its value is absent.</summary>
    public void TextElement(LibvirtElement owner, int slot, string name, in XmlValue value)
    {
        if (owner.Kept?.FindChildReplacement(slot) is null && !value.IsNull)
        {
            StartLine();
            _output.AppendTagStart(name);
            _output.Append('>');
            value.Write(ref _output);
            if (_output.FailedAt >= 0)
                FailValue(value, "/" + name + "#text");
            _output.AppendEndTag(name);
        }

        if (owner.Kept is not null)
            WriteKeptAfter(slot);
    }

    /// <summary>Ends the element.</summary>
    public void EndElement(LibvirtElement owner)
    {
        if (owner.Kept is not null)
            EndKept();
        string name = _buffers.Names[--_depth];
        if (_isTagOpen)
        {
            _output.AppendEmptyTagEnd();
            _isTagOpen = false;
            return;
        }

        if (!_isInline)
            _output.AppendLineStart(_indent + (IndentWidth * _depth));
        _isInline = false;
        _output.AppendEndTag(name);
    }

    private void WriteElement(LibvirtElement owner, int slot, string name, LibvirtElement? child)
    {
        child?.WriteXml(ref this, name);
        if (owner.Kept is not null)
            WriteKeptAfter(slot);
    }

    private void WriteElements<T>(LibvirtElement owner, int slot, string name, IList<T>? children)
        where T : LibvirtElement
    {
        int kept = 0;
        for (int i = 0; i < (children?.Count ?? 0); i++)
        {
            children![i]?.WriteXml(ref this, name);
            if (owner.Kept is not null)
                WriteKeptUpTo(slot, i, ref kept);
        }

        if (owner.Kept is not null)
            WriteKeptUpTo(slot, int.MaxValue, ref kept);
    }

    // Ends the start tag, and stays in its line: white space would become part of the text.
    private void StartInline()
    {
        _output.Append('>');
        _isTagOpen = false;
        _isInline = true;
    }

    // Ends the start tag around, if it is still open, and goes to a new line.
    private void StartLine()
    {
        if (_isTagOpen)
        {
            _output.Append('>');
            _isTagOpen = false;
        }

        if (_output.Length > 0)
            _output.AppendLineStart(_indent + (IndentWidth * _depth));
    }

    private void Open(string name)
    {
        if (_depth == _buffers.Names.Length)
            _buffers.GrowNames();
        _buffers.Names[_depth++] = name;
        _isTagOpen = true;
    }

    [DoesNotReturn]
    private readonly void FailValue(in XmlValue value, string pathSuffix)
    {
        if (value.IsNameless)
            FailNameless(pathSuffix);
        FailCharacter(pathSuffix);
    }

    [DoesNotReturn]
    private readonly void FailNameless(string pathSuffix) =>
        throw new LibvirtXmlException("The value is none of its enum's members.", Path(pathSuffix));

    [DoesNotReturn]
    private readonly void FailCharacter(string pathSuffix) => throw new LibvirtXmlException(
        $"The value has a character that XML cannot carry, at its position {_output.FailedAt + 1}.", Path(pathSuffix));

    private readonly string Path(string suffix) => string.Join("/", _buffers.Names, 0, _depth) + suffix;
}
