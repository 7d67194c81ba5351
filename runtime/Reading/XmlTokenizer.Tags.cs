using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <content>Start tags with their attributes, and end tags.</content>
internal ref partial struct XmlTokenizer
{
    // Up to this many, comparing each with each costs less than anything clever; beyond, it would be quadratic.
    private const int MaxPairwiseAttributes = 16;

    private void ReadStartTag(int start)
    {
        if (_depth == 0)
        {
            if (_hasRoot)
                Fail(start, "There is a second root element.");
            _hasRoot = true;
        }

        _hasPrefix = false;
        _attributeCount = 0;
        _attributeMarks = 0;
        int i = ScanName(start + 1);
        _nameStart = start + 1;
        _nameLength = i - _nameStart;

        while (true)
        {
            int afterLast = i;
            i = SkipSpace(i);
            char c = CharAt(i);
            if (c == '>')
            {
                i++;
                break;
            }

            if (c == '/')
            {
                if (CharAt(i + 1) != '>')
                    FailExpected(i + 1, "'>'");
                _endsAtOnce = true;
                i += 2;
                break;
            }

            if (i == afterLast)
                FailExpected(i, "white space, '>' or '/>'");
            i = ReadAttribute(i);
        }

        _position = i;
        if (_attributeCount > MaxPairwiseAttributes)
            CheckManyAttributes();
        if (_hasPrefix && _checksPrefixes)
            CheckNamespaces();
    }

    private int ReadAttribute(int start)
    {
        int i = ScanName(start);
        int nameLength = i - start;
        if (CharAt(i) != '=')
        {
            i = SkipSpace(i);
            if (CharAt(i) != '=')
                FailExpected(i, "'='");
        }

        char quote = CharAt(++i);
        if (quote is not ('\'' or '"'))
        {
            i = SkipSpace(i);
            quote = CharAt(i);
            if (quote is not ('\'' or '"'))
                FailExpected(i, "a quoted value");
        }

        ReadOnlySpan<char> text = _text;
        int valueStart = ++i;
        i = XmlRuns.SkipPlainInAttribute(text, i);
        while ((uint)i < (uint)text.Length && XmlCharacters.IsPlainInAttribute(text[i]))
            i++;
        bool isPlain = true;
        if (CharAt(i) != quote)
            i = ScanUnusualValue(i, quote, out isPlain);

        AddAttribute(start, nameLength, valueStart, i - valueStart, isPlain);
        return i + 1;
    }

    // The rest of a value from the first character that is more than itself, up to the quote.
    private readonly int ScanUnusualValue(int start, char quote, out bool isPlain)
    {
        ReadOnlySpan<char> text = _text;
        int i = start;
        isPlain = true;
        while (true)
        {
            char c = CharAt(i);
            if (c == quote)
                return i;
            switch (c)
            {
                case '\'' or '"':
                    i++;
                    break;
                case '\t' or '\n' or '\r':
                    isPlain = false;
                    i++;
                    break;
                case '&':
                    isPlain = false;
                    i = SkipReference(i);
                    break;
                case '<':
                    Fail(i, "'<' is not allowed in an attribute value.");
                    break;
                default:
                    i = SkipCharacter(i);
                    break;
            }

            while ((uint)i < (uint)text.Length && XmlCharacters.IsPlainInAttribute(text[i]))
                i++;
        }
    }

    private void AddAttribute(int nameStart, int nameLength, int valueStart, int valueLength, bool isPlain)
    {
        ReadOnlySpan<char> name = _text.Slice(nameStart, nameLength);

        // Names that differ in their mark differ. It saves most comparisons of each attribute with all before it.
        ulong mark = 1UL << ((name[0] + 11 * nameLength) & 63);
        if ((_attributeMarks & mark) != 0 && _attributeCount < MaxPairwiseAttributes)
            CheckAgainstOthers(nameStart, nameLength);
        _attributeMarks |= mark;

        XmlAttributeRange[] attributes = _attributes;
        int count = _attributeCount;
        if (count == attributes.Length)
            attributes = _attributes = _buffers.GrowAttributes();
        ref XmlAttributeRange added = ref attributes[count];
        added.NameStart = nameStart;
        added.NameLength = nameLength;
        added.ValueStart = valueStart;
        added.ValueLength = valueLength;
        added.IsPlain = isPlain;
        _attributeCount = count + 1;

        // A declaration of the default namespace has rules of its own, though no prefix.
        if (nameLength == 5 && name[0] == 'x' && name.SequenceEqual("xmlns".AsSpan()))
            _hasPrefix = true;
    }

    private readonly void CheckAgainstOthers(int nameStart, int nameLength)
    {
        ReadOnlySpan<char> name = _text.Slice(nameStart, nameLength);
        for (int i = 0; i < _attributeCount; i++)
        {
            ref XmlAttributeRange other = ref Attribute(i);
            if (other.NameLength == nameLength && _text.Slice(other.NameStart, nameLength).SequenceEqual(name))
                FailDuplicate(nameStart, nameLength);
        }
    }

    private readonly void CheckManyAttributes()
    {
        // A tree, because names can be made whose hash codes collide.
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _attributeCount; i++)
        {
            ref XmlAttributeRange attribute = ref Attribute(i);
            if (!names.Add(_text.Slice(attribute.NameStart, attribute.NameLength).ToString()))
                FailDuplicate(attribute.NameStart, attribute.NameLength);
        }
    }

    private void ReadEndTag(int start)
    {
        if (_depth == 0)
            Fail(start, "An end tag without a start tag.");
        ReadOnlySpan<char> text = _text;
        ref XmlFrame frame = ref Frame;
        int nameStart = start + 2;
        int i = nameStart + frame.NameLength;
        if (i >= text.Length || !text.Slice(nameStart, frame.NameLength).SequenceEqual(text.Slice(frame.NameStart, frame.NameLength)))
            FailEndTag(start);
        if (text[i] != '>')
        {
            i = SkipSpace(i);
            if (CharAt(i) != '>')
                FailEndTag(start);
        }

        _position = i + 1;
        Leave();
    }

    // A name of the form name or prefix:name.
    private int ScanName(int start)
    {
        int i = ScanPlainName(start);
        return CharAt(i) == ':' ? ScanAfterPrefix(i + 1) : i;
    }

    private int ScanAfterPrefix(int start)
    {
        _hasPrefix = true;
        int i = ScanPlainName(start);
        if (CharAt(i) == ':')
            Fail(i, "A name may have one ':' only.");
        return i;
    }

    private readonly int ScanPlainName(int start)
    {
        ReadOnlySpan<char> text = _text;
        int i = start;
        if ((uint)i >= (uint)text.Length || !XmlCharacters.IsNameStart(text[i]))
            FailExpected(i, "a name");
        i = XmlRuns.SkipLetters(text, i + 1);
        while ((uint)i < (uint)text.Length && XmlCharacters.IsName(text[i]))
            i++;
        return i;
    }
}
