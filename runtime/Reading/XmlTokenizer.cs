using System;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Goes through XML text token by token and refuses whatever is not well-formed, as strictly as .NET's own reader does without
/// document types. Nothing is copied: names, values and raw text are places in the text.
/// </summary>
internal ref partial struct XmlTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReaderBuffers _buffers;
    private readonly int _maxDepth;
    private readonly bool _checksPrefixes;
    private XmlAttributeRange[] _attributes;
    private XmlRuns _runs;
    private int _position;
    private int _depth;
    private bool _hasRoot;
    private bool _endsAtOnce;
    private bool _isPlain;
    private int _tokenStart;
    private int _nameStart;
    private int _nameLength;
    private int _attributeCount;
    private bool _hasPrefix;

    /// <summary>Begins a text. Prefixes need not be checked in a part of one that was checked as a whole.</summary>
    public XmlTokenizer(ReadOnlySpan<char> text, int maxDepth, bool checksPrefixes = true)
    {
        this = default;
        _text = text;
        _maxDepth = maxDepth;
        _checksPrefixes = checksPrefixes;
        _buffers = ReaderBuffers.Rent();
        _attributes = _buffers.Attributes;
        _runs = _buffers.StartRuns(text.Length);
    }

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The position after the token.</summary>
    public readonly int Position => _position;

    /// <summary>The position at which the token begins.</summary>
    public readonly int TokenStart => _tokenStart;

    /// <summary>How many elements are open.</summary>
    public readonly int Depth => _depth;

    /// <summary>The name in the start tag.</summary>
    public readonly ReadOnlySpan<char> Name => _text.Slice(_nameStart, _nameLength);

    /// <summary>How many attributes the start tag has.</summary>
    public readonly int AttributeCount => _attributeCount;

    /// <summary>Whether any name in the start tag has a prefix or declares a namespace.</summary>
    public readonly bool HasPrefix => _hasPrefix;

    /// <summary>Whether the text token means what it looks like: no references, CDATA sections or line ends to normalise.</summary>
    public readonly bool IsPlainText => _isPlain;

    /// <summary>The token as it stands in the text.</summary>
    public readonly ReadOnlySpan<char> Raw => _text.Slice(_tokenStart, _position - _tokenStart);

    /// <summary>The buffers that are the reader's for as long as it reads.</summary>
    public readonly ReaderBuffers Buffers => _buffers;

    /// <summary>The innermost open element.</summary>
    public readonly ref XmlFrame Frame => ref _buffers.Frames[_depth - 1];

    /// <summary>One attribute of the start tag.</summary>
    public readonly ref XmlAttributeRange Attribute(int index) => ref _attributes[index];

    /// <summary>
    /// Reads the next token. A start tag must be followed by <see cref="Enter"/>. White space between tags is left out when
    /// <paramref name="skipBlank"/> is set, and always outside the root element.
    /// </summary>
    public XmlToken Read(bool skipBlank)
    {
        if (_endsAtOnce)
        {
            _endsAtOnce = false;
            Leave();
            return XmlToken.EndTag;
        }

        var text = _text;
        var start = _position;
        var i = start;
        if ((uint)i < (uint)text.Length && text[i] <= ' ')
        {
            i = SkipSpace(i);
        }

        if ((uint)i >= (uint)text.Length)
        {
            return ReadEnd();
        }

        if (text[i] != '<' || (i > start && !skipBlank && _depth > 0))
        {
            return ReadText(start);
        }

        _tokenStart = i;
        switch (CharAt(i + 1))
        {
            case '/':
                ReadEndTag(i);
                return XmlToken.EndTag;
            case '!':
                return ReadDeclarationLike(i);
            case '?':
                ReadProcessingInstruction(i);
                return XmlToken.ProcessingInstruction;
            default:
                ReadStartTag(i);
                return XmlToken.StartTag;
        }
    }

    /// <summary>Opens the element whose start tag was read.</summary>
    public void Enter()
    {
        CheckDepth();
        if (_depth == _buffers.Frames.Length)
        {
            _buffers.GrowFrames();
        }

        ref var frame = ref _buffers.Frames[_depth++];
        frame.NameStart = _nameStart;
        frame.NameLength = _nameLength;
        frame.AnchorSlot = XmlFrame.NoSlot;
        frame.AnchorIndex = 0;
    }

    /// <summary>Passes over the element whose start tag was read, checking it all the same.</summary>
    public void Skip()
    {
        var depth = _depth;
        do
        {
            if (_endsAtOnce)
            {
                LeaveAtOnce();
            }
            else
            {
                Enter();
            }

            while (_depth > depth && Read(skipBlank: true) != XmlToken.StartTag)
            {
            }
        }
        while (_depth > depth);
    }

    /// <summary>Gives the buffers back; nothing may be read afterwards.</summary>
    public readonly void Release() => ReaderBuffers.Return(_buffers);

    // An element that ends in its start tag need not be noted among the open ones.
    private void LeaveAtOnce()
    {
        CheckDepth();
        _endsAtOnce = false;
        _buffers.Namespaces?.Leave(_depth);
    }

    private readonly void CheckDepth()
    {
        if (_depth == _maxDepth)
        {
            Fail(_tokenStart, $"Elements are nested more than {_maxDepth} deep.");
        }
    }

    private void Leave()
    {
        _depth--;
        _buffers.Namespaces?.Leave(_depth);
    }

    // NUL, which XML does not allow anyway, stands for the end of the text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly char CharAt(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    private readonly bool StandsAt(int position, string expected) =>
        _text.Slice(position).StartsWith(expected.AsSpan(), StringComparison.Ordinal);

    private int SkipSpace(int position)
    {
        var text = _text;
        position = _runs.SkipSpace(text, position);
        while ((uint)position < (uint)text.Length && XmlCharacters.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private XmlToken ReadEnd()
    {
        var end = _text.Length;
        if (_depth > 0)
        {
            Fail(end, $"The text ends, but <{FrameName(_depth - 1)}> is not closed.");
        }

        if (!_hasRoot)
        {
            Fail(end, "There is no root element.");
        }

        _position = _tokenStart = end;
        return XmlToken.EndOfDocument;
    }
}
