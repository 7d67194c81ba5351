using System;

namespace Libvirt.Xml.Serialization;

/// <summary>Characters on their way out: a buffer that grows, and XML's escapes.</summary>
internal ref partial struct XmlOutput
{
    // A space before the name, an equals sign and a quote after it.
    private const int AttributeStartMarks = 3;

    private readonly WriterBuffers _buffers;
    private char[] _characters;
    private int _length;

    public XmlOutput(WriterBuffers buffers)
    {
        _buffers = buffers;
        _characters = buffers.Characters;
        _length = 0;
    }

    /// <summary>How many characters there are. Setting it back takes the last ones away.</summary>
    public int Length
    {
        readonly get => _length;
        set => _length = value;
    }

    /// <summary>The offset, in the value escaped last, of a character that XML cannot carry; -1 when there was none.</summary>
    public int FailedAt { get; private set; } = -1;

    public readonly ReadOnlySpan<char> Written => _characters.AsSpan(0, _length);

    public readonly ArraySegment<char> Segment => new(_characters, 0, _length);

    public void Append(char c)
    {
        if (_length == _characters.Length)
            Grow(1);
        _characters[_length++] = c;
    }

    public void Append(string text)
    {
        if (_characters.Length - _length < text.Length)
            Grow(text.Length);
        text.CopyTo(0, _characters, _length, text.Length);
        _length += text.Length;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_characters.Length - _length < text.Length)
            Grow(text.Length);
        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>A new line, with spaces up to where its text begins.</summary>
    public void AppendLineStart(int indent)
    {
        Span<char> target = Reserve(indent + 1);
        target[0] = '\n';
        target.Slice(1).Fill(' ');
        _length += target.Length;
    }

    /// <summary>The start of a tag in a line of its own, after the end of the tag around if that is still open.</summary>
    public void AppendTagStart(string name, int indent, bool endsTag)
    {
        Span<char> target = Reserve(indent + name.Length + 3);
        int length = 0;
        if (endsTag)
            target[length++] = '>';
        target[length++] = '\n';
        target.Slice(length, indent).Fill(' ');
        length += indent;
        target[length++] = '<';
        name.AsSpan().CopyTo(target.Slice(length));
        _length += length + name.Length;
    }

    /// <summary>The start of a tag: <c>&lt;name</c>.</summary>
    public void AppendTagStart(string name)
    {
        Span<char> target = Reserve(name.Length + 1);
        target[0] = '<';
        name.AsSpan().CopyTo(target.Slice(1));
        _length += target.Length;
    }

    /// <summary>The end of a tag that is an element by itself.</summary>
    public void AppendEmptyTagEnd()
    {
        Span<char> target = Reserve(2);
        target[1] = '>';
        target[0] = '/';
        _length += 2;
    }

    /// <summary>A whole end tag.</summary>
    public void AppendEndTag(string name)
    {
        Span<char> target = Reserve(name.Length + 3);
        target[0] = '<';
        target[1] = '/';
        name.AsSpan().CopyTo(target.Slice(2));
        target[target.Length - 1] = '>';
        _length += target.Length;
    }

    /// <summary>An attribute up to its value, with the quote before that.</summary>
    public void AppendAttributeStart(string name)
    {
        WriteAttributeStart(Reserve(name.Length + AttributeStartMarks), name);
        _length += name.Length + AttributeStartMarks;
    }

    /// <summary>An attribute whose value has nothing to escape.</summary>
    public void AppendWordAttribute(string name, string value)
    {
        Span<char> target = Reserve(name.Length + value.Length + AttributeStartMarks + 1);
        value.AsSpan().CopyTo(WriteAttributeStart(target, name));
        target[target.Length - 1] = '\'';
        _length += target.Length;
    }

    /// <summary>An attribute with any value, escaped as <see cref="AppendEscaped"/> does.</summary>
    public void AppendTextAttribute(string name, string value)
    {
        // Most values need no escape: they are checked and copied in one go.
        Span<char> target = Reserve(name.Length + value.Length + AttributeStartMarks + 1);
        Span<char> rest = WriteAttributeStart(target, name);
        int i = 0;
        while (i < value.Length && XmlCharacters.IsPlainInOutput(value[i]))
        {
            rest[i] = value[i];
            i++;
        }

        if (i == value.Length)
        {
            rest[i] = '\'';
            _length += target.Length;
            return;
        }

        _length += name.Length + AttributeStartMarks + i;
        AppendEscapedFrom(value.AsSpan(), i, isAttribute: true);
        Append('\'');
    }

    /// <summary>Notes that a value cannot be written at all.</summary>
    public void Fail() => FailedAt = 0;

    /// <summary>Appends text with everything escaped that would not come back as it is; see <see cref="FailedAt"/>.</summary>
    public void AppendEscaped(ReadOnlySpan<char> value)
    {
        Span<char> target = Reserve(value.Length);
        int i = 0;
        while (i < value.Length && XmlCharacters.IsPlainInOutput(value[i]))
        {
            target[i] = value[i];
            i++;
        }

        _length += i;
        if (i < value.Length)
            AppendEscapedFrom(value, i, isAttribute: false);
    }

    private void AppendEscapedFrom(ReadOnlySpan<char> value, int start, bool isAttribute)
    {
        int position = start;
        while (position < value.Length)
        {
            char c = value[position];
            string? escape = Escape(c, isAttribute);
            if (escape is not null)
            {
                Append(escape);
                position++;
                continue;
            }

            int length = XmlCharacters.ValidLength(value, position);
            if (length == 0)
            {
                FailedAt = position;
                return;
            }

            Append(value.Slice(position, length));
            position += length;
        }
    }

    // As libvirt escapes, and the white space besides that a reader would turn into spaces or line feeds.
    private static string? Escape(char c, bool isAttribute) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\'' => "&apos;",
        '"' => "&quot;",
        '\r' => "&#13;",
        '\n' when isAttribute => "&#10;",
        '\t' when isAttribute => "&#9;",
        _ => null,
    };

    // Gives back what follows the start.
    private static Span<char> WriteAttributeStart(Span<char> target, string name)
    {
        target[0] = ' ';
        name.AsSpan().CopyTo(target.Slice(1));
        Span<char> rest = target.Slice(name.Length + AttributeStartMarks);
        target[name.Length + 2] = '\'';
        target[name.Length + 1] = '=';
        return rest;
    }

    private Span<char> Reserve(int count)
    {
        if (_characters.Length - _length < count)
            Grow(count);
        return _characters.AsSpan(_length, count);
    }

    private void Grow(int more) => _characters = _buffers.GrowCharacters(_length, more);
}
