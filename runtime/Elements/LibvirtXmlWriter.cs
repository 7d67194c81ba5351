using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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

    // The indentation grows with the square of the depth: so deep it takes 200 MB.
    private const int MaxDepth = 10_000;

    private readonly WriterBuffers _buffers;
    private readonly int _indent;
    private readonly WriteTrace? _trace;
    private XmlOutput _output;

    // Where the names of the open elements end, outermost first.
    private Span<int> _nameEnds;
    private int _depth;

    // Whether the start tag of the innermost element still lacks its end.
    private bool _isTagOpen;

    // Whether the content of the innermost element is text and nothing else, after which its end tag follows at once.
    private bool _isInline;
    private PendingContent? _pending;

    // One of the open elements beyond the depth that needs no guard, and its depth: met again, it stands in itself.
    private LibvirtElement? _witness;
    private int _witnessDepth;

    // The prefixes in force around what is written and in it; null as long as there are none.
    private NamespaceScopes? _prefixes;

    internal LibvirtXmlWriter(WriterBuffers buffers, int indent = 0, NamespaceScopes? prefixes = null, WriteTrace? trace = null)
    {
        this = default;
        _prefixes = prefixes;
        _indent = indent;
        _trace = trace;
        _buffers = buffers;
        _output = new XmlOutput(buffers);
        _nameEnds = buffers.NameEnds;
    }

    private readonly int LineIndent => _indent + (IndentWidth * _depth);

    // Every line begins with a line feed and its indentation, the first one, too: there they are left off.
    internal readonly ArraySegment<char> Written => new(_buffers.Characters, 1 + _indent, Position);

    // How much of it there is.
    private readonly int Position => _output.Length - 1 - _indent;

    /// <summary>Begins an element.</summary>
    /// <exception cref="LibvirtXmlException">The elements are nested too deeply, or the element stands in itself.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void StartElement(LibvirtElement owner, string name)
    {
        if (_depth >= NestingGuard.FreeDepth)
        {
            CheckNesting(owner, name);
        }

        if (_depth == _nameEnds.Length || !_output.TryAppendTagStart(name, LineIndent, _isTagOpen))
        {
            StartElementInNewRoom(owner, name);
            return;
        }

        _nameEnds[_depth++] = _output.Length;
        _isTagOpen = true;
        _isInline = false;
        if (owner.Kept is not null || _trace is not null)
        {
            StartNoted(owner, name);
        }
    }

    /// <summary>Goes from the attributes of the element to its content.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StartContent(LibvirtElement owner)
    {
        if (owner.Kept is not null)
        {
            StartKeptContent();
        }
    }

    /// <summary>Writes the text that is the element's content, unless it is absent.</summary>
    public void Content(LibvirtElement owner, int slot, in XmlValue value)
    {
        if (owner.Kept is not null)
        {
            EndKeptAttributes();
            if (WriteKeptContent(slot))
            {
                return;
            }
        }

        if (value.IsNull)
        {
            return;
        }

        StartInline(kept: null);
        if (!value.TryWrite(ref _output))
        {
            Fail(value.Characters!, "#text");
        }
    }

    /// <summary>Writes a child element, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Element(LibvirtElement owner, int slot, string name, LibvirtElement? child)
    {
        child?.WriteXml(ref this, name);
        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>
    /// Writes a child element, unless it would be bare and did not stand in the text either. It is written all the same where a duplicate
    /// would be taken for it.
    /// </summary>
    public void OptionalElement(LibvirtElement owner, int slot, string name, LibvirtElement? child)
    {
        if (child is not null)
        {
            WriteUnlessBare(owner, slot, name, child);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>
    /// Writes child elements of one name, whose shape an attribute of the owner tells. As with <see cref="OptionalElement"/>, a single one that
    /// is bare may stand for that attribute alone.
    /// </summary>
    /// <exception cref="LibvirtXmlException">They have different shapes.</exception>
    public void OptionalElements<T>(LibvirtElement owner, int slot, string name, IList<T>? children)
        where T : LibvirtElement
    {
        CheckShapes(name, children);
        if (children is { Count: 1 })
        {
            OptionalElement(owner, slot, name, children[0]);
        }
        else
        {
            Elements(owner, slot, name, children);
        }
    }

    /// <summary>Writes child elements of one name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Elements<T>(LibvirtElement owner, int slot, string name, IList<T>? children)
        where T : LibvirtElement
    {
        if (children is not null || owner.Kept is not null)
        {
            WriteElements(owner, slot, name, children);
        }
    }

    /// <summary>Writes child elements of one name that hold nothing but text.</summary>
    public void Elements(LibvirtElement owner, int slot, string name, TextList? children) => Elements(owner, slot, name, children?.Elements);

    /// <summary>Writes a child element that says all by being there, if it is.</summary>
    public void Presence(LibvirtElement owner, int slot, string name, bool isPresent)
    {
        if (isPresent && owner.Kept?.FindChildReplacement(slot) is null)
        {
            _output.AppendTagStart(name, LineIndent, _isTagOpen);
            _trace?.AddText(around: null, owner, TagPosition(name), isXml: false);
            _isTagOpen = false;
            _isInline = false;
            _output.Append("/>");
        }

        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>Writes an element of text, unless its value is absent.</summary>
    public void TextElement(LibvirtElement owner, int slot, string name, in XmlValue value)
    {
        if (owner.Kept?.FindChildReplacement(slot) is null && !value.IsNull)
        {
            var around = StartTextElement(owner, slot, name, isXml: false);
            AppendAround(around);
            _output.Append('>');
            if (!value.TryWrite(ref _output))
            {
                Fail(value.Characters!, "/" + name + "#text");
            }

            EndTextElement(around, name);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>Writes an element of text that holds a size, with the unit as an attribute, unless the size is absent.</summary>
    public void SizeElement(LibvirtElement owner, int slot, string name, string unitName, ByteSize? size)
    {
        if (owner.Kept?.FindChildReplacement(slot) is null && size is { } value)
        {
            var around = StartTextElement(owner, slot, name, isXml: false);
            WriteText(unitName, ByteUnitText.NameOf(value.Unit));
            AppendAround(around);
            _output.Append('>');
            _output.AppendNumber(value.Value);
            EndTextElement(around, name);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>Writes an element of any XML, unless it is absent. Comments in it are part of the XML.</summary>
    public void XmlElement(LibvirtElement owner, int slot, string name, XmlContent? content)
    {
        if (owner.Kept?.FindChildReplacement(slot) is null && content is not null)
        {
            var around = StartTextElement(owner, slot, name, isXml: true);
            AppendAround(around);
            if (content.Xml.Length == 0)
            {
                _output.Append("/>");
            }
            else
            {
                _output.Append('>');
                _output.Append(IsInDefaultNamespace(around) ? content.OutsideDefaultNamespace() : content.Xml);
                _output.AppendEndTag(name);
            }
        }

        if (owner.Kept is not null)
        {
            WriteKeptAfter(slot);
        }
    }

    /// <summary>Ends the element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndElement(LibvirtElement owner, string name)
    {
        if (owner.Kept is not null)
        {
            EndKept();
        }

        WriteEnd(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEnd(string name)
    {
        _depth--;
        if (_isTagOpen)
        {
            _isTagOpen = false;
            if (!_output.TryAppendEmptyTagEnd())
            {
                _output.Append("/>");
            }
        }
        else if (_isInline)
        {
            _isInline = false;
            _output.AppendEndTag(name);
        }
        else if (!_output.TryAppendEndTag(name, LineIndent))
        {
            _output.AppendEndTag(name, LineIndent);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StartElementInNewRoom(LibvirtElement owner, string name)
    {
        if (_depth == _nameEnds.Length)
        {
            _nameEnds = _buffers.GrowNameEnds();
        }

        _output.ReserveTagStart(name, LineIndent);
        StartElement(owner, name);
    }

    // The witness moves down whenever the depth has doubled, so that it comes to stand in any circle, and then is met again.
    private void CheckNesting(LibvirtElement owner, string name)
    {
        var isWitnessOpen = _witness is not null && _depth > _witnessDepth;
        if (isWitnessOpen && ReferenceEquals(owner, _witness))
        {
            throw new LibvirtXmlException("The element contains itself, so its text would have no end.", Path("/" + name));
        }

        if (!isWitnessOpen || _depth >= 2 * _witnessDepth)
        {
            (_witness, _witnessDepth) = (owner, _depth);
        }

        if (_depth >= MaxDepth || !NestingGuard.HasRoom())
        {
            throw new LibvirtXmlException("Elements are nested too deeply to be written.", Path("/" + name));
        }
    }

    private readonly void CheckShapes<T>(string name, IList<T>? children)
        where T : LibvirtElement
    {
        for (var i = 1; i < (children?.Count ?? 0); i++)
        {
            if (children![i] is { } other && children[0] is { } first && other.GetType() != first.GetType())
            {
                throw new LibvirtXmlException("The elements have different shapes, and one attribute tells the shape of them all.", Path("/" + name + "[" + (i + 1).ToString(CultureInfo.InvariantCulture) + "]"));
            }
        }
    }

    private void WriteUnlessBare(LibvirtElement owner, int slot, string name, LibvirtElement child)
    {
        var length = _output.Length;
        var wasTagOpen = _isTagOpen;
        var wasInline = _isInline;
        child.WriteXml(ref this, name);
        if (IsLastBare && IsOptional(owner, slot, child))
        {
            CutOff(length, wasTagOpen, wasInline);
        }
    }

    // Whether the element that was written last is a single tag with nothing but its name.
    private readonly bool IsLastBare => _output.Length == _nameEnds[_depth] + "/>".Length;

    private static bool IsOptional(LibvirtElement owner, int slot, LibvirtElement child) =>
        !child.IsFromText && (owner.Kept is null || !owner.Kept.HasDuplicate(slot));

    // Takes back what was written from a place on.
    private void CutOff(int length, bool wasTagOpen, bool wasInline)
    {
        _output.Length = length;
        _isTagOpen = wasTagOpen;
        _isInline = wasInline;
        _trace?.CutOff(Position);
    }

    private void WriteElements<T>(LibvirtElement owner, int slot, string name, IList<T>? children)
        where T : LibvirtElement
    {
        var kept = 0;
        for (var i = 0; i < (children?.Count ?? 0); i++)
        {
            children![i]?.WriteXml(ref this, name);
            if (owner.Kept is not null)
            {
                WriteKeptUpTo(slot, i, ref kept);
            }
        }

        if (owner.Kept is not null)
        {
            WriteKeptUpTo(slot, int.MaxValue, ref kept);
        }
    }

    // Gives back what was kept around the text.
    private KeptItem? StartTextElement(LibvirtElement owner, int slot, string name, bool isXml)
    {
        var around = owner.Kept?.FindAroundText(slot);
        _output.AppendTagStart(name, LineIndent, _isTagOpen);
        _trace?.AddText(around, owner, TagPosition(name), isXml);
        _isTagOpen = false;
        _isInline = false;
        return around;
    }

    private void AppendAround(KeptItem? around)
    {
        if (around is not null)
        {
            _output.Append(KeptText.TagOf(around));
        }
    }

    private void EndTextElement(KeptItem? around, string name)
    {
        if (around is not null)
        {
            _output.Append(KeptText.AsidesOf(around.Raw));
        }

        _output.AppendEndTag(name);
    }

    // Ends the start tag, and stays in its line: white space would become part of the text.
    private void StartInline(KeptItem? kept)
    {
        _trace?.AddContent(kept);
        _output.Append('>');
        _isTagOpen = false;
        _isInline = true;
    }

    // Ends the start tag around, if it is still open, and goes to a new line.
    private void StartLine()
    {
        _output.AppendLineStart(LineIndent, _isTagOpen);
        _isTagOpen = false;
        _isInline = false;
    }

    // Of the tag whose name was just written.
    private readonly int TagPosition(string name) => Position - name.Length - 1;

    // The names of the open elements, as they were written.
    private readonly string Path(string suffix)
    {
        var names = new string[_depth];
        for (var i = 0; i < names.Length; i++)
        {
            ReadOnlySpan<char> start = _buffers.Characters.AsSpan(0, _nameEnds[i]);
            names[i] = start.Slice(start.LastIndexOf('<') + 1).ToString();
        }

        return string.Join("/", names) + suffix;
    }

    [DoesNotReturn]
    private readonly void Fail(string value, string pathSuffix)
    {
        var message = ReferenceEquals(value, XmlValue.Nameless)
            ? "The value is none of its enum's members."
            : $"The value has a character that XML cannot carry, at its position {XmlCharacters.FindInvalid(value.AsSpan()) + 1}.";
        throw new LibvirtXmlException(message, Path(pathSuffix));
    }
}
