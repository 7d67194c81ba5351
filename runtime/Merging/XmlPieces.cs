using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Takes an element that is known to be well-formed apart into its pieces. White space is always a piece of its own.</summary>
internal ref struct XmlPieces
{
    private readonly string _text;
    private readonly int _start;
    private readonly WriteTrace? _trace;
    private readonly int _sourceStart;
    private XmlTokenizer _tokenizer;
    private int _origin;

    private XmlPieces(string text, int start, int end, WriteTrace? trace, int sourceStart)
    {
        this = default;
        _text = text;
        _start = start;
        _trace = trace;
        _sourceStart = sourceStart;

        // It was read before, within its document: no depth is too much, and prefixes may be declared around it.
        _tokenizer = new XmlTokenizer(text.AsSpan(start, end - start), int.MaxValue, checksPrefixes: false);
    }

    /// <summary>The element that stands in a part of the text, and around which there is another one.</summary>
    public static XmlPiece Read(string text, int start, int end, XmlPiece? parent = null) =>
        new XmlPieces(text, start, end, null, 0).Read(parent);

    /// <summary>The element that a text consists of, whose writing was traced; what it was written from stood in a part of its document.</summary>
    public static XmlPiece ReadWritten(string text, WriteTrace trace, int sourceStart = 0) =>
        new XmlPieces(text, 0, text.Length, trace, sourceStart).Read(null);

    private XmlPiece Read(XmlPiece? parent)
    {
        XmlPiece? root = null;
        var current = parent;
        do
        {
            var token = _tokenizer.Read(skipBlank: false);
            var start = _start + _tokenizer.TokenStart;
            var end = _start + _tokenizer.Position;
            switch (token)
            {
                case XmlToken.StartTag:
                    var element = Element(start, end, current);
                    if (root is not null)
                    {
                        current!.Add(element);
                    }

                    current = element;
                    root ??= element;
                    _tokenizer.Enter();
                    break;
                case XmlToken.EndTag:
                    current!.End = end;
                    current.ContentEnd = current.EndsAtOnce ? end : start;
                    current = current.Parent;
                    break;
                case XmlToken.Text:
                    AddText(current!, start, end);
                    break;
                default:
                    Add(current!, token, start, end);
                    break;
            }
        }
        while (current != parent);

        _tokenizer.Release();
        return root!;
    }

    private XmlPiece Element(int start, int end, XmlPiece? parent)
    {
        var attributes = new XmlAttributeRange[_tokenizer.AttributeCount];
        for (var i = 0; i < attributes.Length; i++)
        {
            attributes[i] = _tokenizer.Attribute(i);
            attributes[i].NameStart += _start;
            attributes[i].ValueStart += _start;
        }

        var origin = OriginAt(start);
        return new XmlPiece(XmlToken.StartTag, start, parent)
        {
            Name = _tokenizer.Name.ToString(),
            TagEnd = end,
            Attributes = attributes,
            Origin = origin,
            Source = SourceOf(origin),
        };
    }

    // The writer writes texts that were kept apart one after the other, and they are one text then.
    private void AddText(XmlPiece parent, int start, int end)
    {
        while (_trace is not null && _origin < _trace.Origins.Count && _trace.Origins[_origin].Position < end)
        {
            var origin = _trace.Origins[_origin];
            AddWords(parent, start, origin.Position);
            start = origin.Position + origin.Kept!.Raw.Length;
            Add(parent, XmlToken.Text, origin.Position, start);
        }

        AddWords(parent, start, end);
    }

    private void AddWords(XmlPiece parent, int start, int end)
    {
        var first = start;
        while (first < end && XmlCharacters.IsSpace(_text[first]))
        {
            first++;
        }

        var last = end;
        while (last > first && XmlCharacters.IsSpace(_text[last - 1]))
        {
            last--;
        }

        Add(parent, XmlToken.Text, start, first);
        Add(parent, XmlToken.Text, first, last);
        Add(parent, XmlToken.Text, last, end);
    }

    private void Add(XmlPiece parent, XmlToken kind, int start, int end)
    {
        if (start == end)
        {
            return;
        }

        var origin = OriginAt(start);
        parent.Add(new XmlPiece(kind, start, parent) { End = end, Origin = origin, Source = SourceOf(origin) });
    }

    private PieceOrigin? OriginAt(int position)
    {
        if (_trace is null || _origin == _trace.Origins.Count || _trace.Origins[_origin].Position != position)
        {
            return null;
        }

        return _trace.Origins[_origin++];
    }

    private readonly int SourceOf(PieceOrigin? origin) =>
        origin is null || origin.Source == PieceOrigin.NoSource ? PieceOrigin.NoSource : _sourceStart + origin.Source;
}
