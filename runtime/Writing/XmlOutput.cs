using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Characters on their way out: a buffer that grows, and XML's escapes. What belongs together, such as a whole attribute, reserves its
/// place once and is then written without a further look at the buffer, which took a sixth off the time to write an interface. The
/// parts that nearly all of a document consists of have a method that makes no call (Try…): where the buffer is at its end, or a value
/// unusual, it says so, and another one does it. So no register has to be saved for them, which took off another sixth.
/// </summary>
internal ref partial struct XmlOutput
{
    // The space before an attribute's name, the equals sign and the quotes after it.
    private const int AttributeMarks = 4;

    private readonly WriterBuffers _buffers;
    private Span<char> _free;
    private int _capacity;

    public XmlOutput(WriterBuffers buffers)
    {
        _buffers = buffers;
        _free = buffers.Characters;
        _capacity = _free.Length;
    }

    /// <summary>How many characters there are. Setting it back takes the last ones away.</summary>
    public int Length
    {
        readonly get => _capacity - _free.Length;
        set => _free = _buffers.Characters.AsSpan(value);
    }

    private readonly ref char Next => ref MemoryMarshal.GetReference(_free);

    public void Append(char c)
    {
        Reserve(1);
        _free[0] = c;
        Advance(1);
    }

    public void Append(string text)
    {
        Reserve(text.Length);
        text.AsSpan().CopyTo(_free);
        Advance(text.Length);
    }

    /// <summary>A new line, with spaces up to where its text begins, after the end of a tag if one is still open.</summary>
    public void AppendLineStart(int indent, bool endsTag)
    {
        Reserve(LineLength(indent));
        Advance(WriteLineStart(ref Next, indent, endsTag));
    }

    /// <summary>The start of a tag in a line of its own, after the end of the tag around if that is still open; false without room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppendTagStart(string name, int indent, bool endsTag)
    {
        if (_free.Length < LineLength(indent) + name.Length + 1)
        {
            return false;
        }

        ref var next = ref Next;
        var length = WriteLineStart(ref next, indent, endsTag);
        Unsafe.Add(ref next, length) = '<';
        PlainText.Copy(name, ref Unsafe.Add(ref next, length + 1));
        Advance(length + 1 + name.Length);
        return true;
    }

    /// <summary>Makes room for it.</summary>
    public void ReserveTagStart(string name, int indent) => Reserve(LineLength(indent) + name.Length + 1);

    /// <summary>As <see cref="TryAppendTagStart"/>, with room made for it.</summary>
    public void AppendTagStart(string name, int indent, bool endsTag)
    {
        ReserveTagStart(name, indent);
        TryAppendTagStart(name, indent, endsTag);
    }

    /// <summary>The end of a tag that is an element by itself; false without room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppendEmptyTagEnd()
    {
        if (_free.Length < 2)
        {
            return false;
        }

        _free[0] = '/';
        _free[1] = '>';
        Advance(2);
        return true;
    }

    /// <summary>A whole end tag.</summary>
    public void AppendEndTag(string name)
    {
        Reserve(name.Length + 3);
        Advance(WriteEndTag(ref Next, name));
    }

    /// <summary>A whole end tag in a line of its own; false without room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppendEndTag(string name, int indent)
    {
        if (_free.Length < LineLength(indent) + name.Length + 3)
        {
            return false;
        }

        ref var next = ref Next;
        var length = WriteLineStart(ref next, indent, endsTag: false);
        Advance(length + WriteEndTag(ref Unsafe.Add(ref next, length), name));
        return true;
    }

    /// <summary>As <see cref="TryAppendEndTag"/>, with room made for it.</summary>
    public void AppendEndTag(string name, int indent)
    {
        Reserve(LineLength(indent) + name.Length + 3);
        TryAppendEndTag(name, indent);
    }

    /// <summary>An attribute whose value has nothing to escape; false if it has, or without room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAppendPlainAttribute(string name, string value)
    {
        var length = name.Length + value.Length + AttributeMarks;
        if (_free.Length < length || !PlainText.TryCopyPlain(value, ref WriteAttributeStart(name)))
        {
            return false;
        }

        _free[length - 1] = '\'';
        Advance(length);
        return true;
    }

    /// <summary>An attribute with any value, escaped; false when it has a character that XML cannot carry.</summary>
    public bool TryAppendTextAttribute(string name, string value)
    {
        Reserve(name.Length + value.Length + AttributeMarks);
        if (TryAppendPlainAttribute(name, value))
        {
            return true;
        }

        // The value was unusual: up to it, the attribute has been written.
        Advance(name.Length + AttributeMarks - 1);
        if (!TryAppendEscaped(value, isAttribute: true))
        {
            return false;
        }

        Append('\'');
        return true;
    }

    /// <summary>
    /// Appends text with everything escaped that would not come back as it is; false when it has a character that XML cannot carry.
    /// </summary>
    public bool TryAppendEscaped(string value)
    {
        Reserve(value.Length);
        if (!PlainText.TryCopyPlain(value, ref Next))
        {
            return TryAppendEscaped(value, isAttribute: false);
        }

        Advance(value.Length);
        return true;
    }

    private bool TryAppendEscaped(string value, bool isAttribute)
    {
        for (var position = 0; position < value.Length;)
        {
            if (Escape(value[position], isAttribute) is { } escape)
            {
                Append(escape);
                position++;
                continue;
            }

            var length = XmlCharacters.ValidLength(value.AsSpan(), position);
            if (length == 0)
            {
                return false;
            }

            Reserve(length);
            value.AsSpan(position, length).CopyTo(_free);
            Advance(length);
            position += length;
        }

        return true;
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

    private static int LineLength(int indent) => 1 + Math.Max(indent + 1, PlainText.LineStartLength);

    // These give back how much they wrote.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteLineStart(ref char target, int indent, bool endsTag)
    {
        target = '>';
        var length = endsTag ? 1 : 0;
        target = ref Unsafe.Add(ref target, length);
        PlainText.CopyLineStart(ref target);
        for (var i = PlainText.LineStartLength; i <= indent; i++)
        {
            Unsafe.Add(ref target, i) = ' ';
        }

        return length + 1 + indent;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteEndTag(ref char target, string name)
    {
        target = '<';
        Unsafe.Add(ref target, 1) = '/';
        PlainText.Copy(name, ref Unsafe.Add(ref target, 2));
        Unsafe.Add(ref target, name.Length + 2) = '>';
        return name.Length + 3;
    }

    // An attribute up to its value. Gives back where the value goes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref char WriteAttributeStart(string name)
    {
        ref var next = ref Next;
        next = ' ';
        next = ref Unsafe.Add(ref next, 1);
        PlainText.Copy(name, ref next);
        next = ref Unsafe.Add(ref next, name.Length);
        next = '=';
        Unsafe.Add(ref next, 1) = '\'';
        return ref Unsafe.Add(ref next, 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int count) => _free = _free.Slice(count);

    // Makes sure that so many characters are free.
    private void Reserve(int count)
    {
        if (_free.Length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int more)
    {
        var length = Length;
        _free = _buffers.GrowCharacters(length, more).AsSpan(length);
        _capacity = _free.Length + length;
    }
}
