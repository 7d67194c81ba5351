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
            NoteRoot(start);
        }

        // Fields that do not change here are copied, which saves loading them at each use: the compiler cannot know that nothing changes them.
        var text = _text;
        _hasPrefix = false;
        _attributeCount = 0;
        _nameStart = start + 1;
        var i = ScanName(start + 1);
        _nameLength = i - start - 1;
        var runs = _runs;
        var attributes = _attributes;
        ulong marks = 0;
        var count = 0;
        while (true)
        {
            var c = (uint)i < (uint)text.Length ? text[i] : '\0';
            if (c == '>')
            {
                _position = i + 1;
                break;
            }

            if (c == '/')
            {
                EndAtOnce(i);
                break;
            }

            var nameStart = i + 1;
            if (c != ' ' || (uint)nameStart >= (uint)text.Length || !XmlCharacters.IsNameStart(text[nameStart]))
            {
                var next = SkipSpace(i);
                runs = _runs;
                if (CharAt(next) is '>' or '/')
                {
                    i = next;
                    continue;
                }

                if (next == i)
                {
                    FailExpected(i, "white space, '>' or '/>'");
                }

                if (!XmlCharacters.IsNameStart(CharAt(next)))
                {
                    FailExpected(next, "a name");
                }

                nameStart = next;
            }

            var nameEnd = runs.FindNameEnd(text, nameStart);
            var valueStart = nameEnd + 2;
            var quote = '\0';
            if (nameEnd != XmlRuns.Unknown && (uint)valueStart < (uint)text.Length && text[nameEnd] == '=')
            {
                quote = text[valueStart - 1];
            }

            if (quote is not ('\'' or '"'))
            {
                valueStart = ScanUnusualName(nameStart, out var unusualEnd);
                nameEnd = unusualEnd;
                quote = text[valueStart - 1];
                runs = _runs;
            }

            var valueEnd = runs.FindPlainEnd(text, valueStart);
            var isPlain = true;
            if ((uint)valueEnd >= (uint)text.Length || text[valueEnd] != quote)
            {
                valueEnd = ScanUnusualValue(valueStart, quote, out var isUnusualPlain);
                isPlain = isUnusualPlain;
                runs = _runs;
            }

            // Names that differ in their mark differ. It saves most comparisons of each attribute with all before it.
            var nameLength = nameEnd - nameStart;
            var mark = 1UL << ((text[nameStart] + 11 * nameLength) & 63);
            if ((marks & mark) != 0)
            {
                CheckAgainstOthers(nameStart, nameLength, count);
            }

            marks |= mark;
            if (count == attributes.Length)
            {
                attributes = _attributes = _buffers.GrowAttributes();
            }

            ref var added = ref attributes[count++];
            added.NameStart = nameStart;
            added.NameLength = nameLength;
            added.ValueStart = valueStart;
            added.ValueLength = valueEnd - valueStart;
            added.IsPlain = isPlain;

            // A declaration of the default namespace has rules of its own, though no prefix.
            if (nameLength == 5 && text.Slice(nameStart, 5).SequenceEqual("xmlns".AsSpan()))
            {
                _hasPrefix = true;
            }

            i = valueEnd + 1;
        }

        _attributeCount = count;
        if (count > MaxPairwiseAttributes)
        {
            CheckManyAttributes();
        }

        if (_hasPrefix && _checksPrefixes)
        {
            CheckNamespaces();
        }
    }

    private void NoteRoot(int start)
    {
        if (_hasRoot)
        {
            Fail(start, "There is a second root element.");
        }

        _hasRoot = true;
    }

    private void EndAtOnce(int slash)
    {
        if (CharAt(slash + 1) != '>')
        {
            FailExpected(slash + 1, "'>'");
        }

        _endsAtOnce = true;
        _position = slash + 2;
    }

    private int ScanUnusualName(int start, out int end)
    {
        end = ScanName(start);
        var i = SkipSpace(end);
        if (CharAt(i) != '=')
        {
            FailExpected(i, "'='");
        }

        i = SkipSpace(i + 1);
        if (CharAt(i) is not ('\'' or '"'))
        {
            FailExpected(i, "a quoted value");
        }

        return i + 1;
    }

    // The rest of a value from the first character that is more than itself, up to the quote.
    private int ScanUnusualValue(int start, char quote, out bool isPlain)
    {
        var text = _text;
        var i = _runs.SkipPlain(text, start);
        isPlain = true;
        while (true)
        {
            var c = CharAt(i);
            if (c == quote)
            {
                return i;
            }

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
            {
                i++;
            }
        }
    }

    private readonly void CheckAgainstOthers(int nameStart, int nameLength, int count)
    {
        if (count >= MaxPairwiseAttributes)
        {
            return;
        }

        var name = _text.Slice(nameStart, nameLength);
        for (var i = 0; i < count; i++)
        {
            ref var other = ref Attribute(i);
            if (other.NameLength == nameLength && _text.Slice(other.NameStart, nameLength).SequenceEqual(name))
            {
                FailDuplicate(nameStart, nameLength);
            }
        }
    }

    private readonly void CheckManyAttributes()
    {
        // A tree, because names can be made whose hash codes collide.
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _attributeCount; i++)
        {
            ref var attribute = ref Attribute(i);
            if (!names.Add(_text.Slice(attribute.NameStart, attribute.NameLength).ToString()))
            {
                FailDuplicate(attribute.NameStart, attribute.NameLength);
            }
        }
    }

    private void ReadEndTag(int start)
    {
        if (_depth == 0)
        {
            Fail(start, "There is an end tag without a start tag.");
        }

        var text = _text;
        ref var frame = ref Frame;
        var nameStart = start + 2;
        var i = nameStart + frame.NameLength;
        if (i >= text.Length || !text.Slice(nameStart, frame.NameLength).SequenceEqual(text.Slice(frame.NameStart, frame.NameLength)))
        {
            FailEndTag(start);
        }

        if (text[i] != '>')
        {
            i = SkipSpace(i);
            if (CharAt(i) != '>')
            {
                FailEndTag(start);
            }
        }

        _position = i + 1;
        Leave();
    }

    // A name of the form name or prefix:name.
    private int ScanName(int start)
    {
        var i = ScanPlainName(start);
        return CharAt(i) == ':' ? ScanAfterPrefix(i + 1) : i;
    }

    private int ScanAfterPrefix(int start)
    {
        _hasPrefix = true;
        var i = ScanPlainName(start);
        if (CharAt(i) == ':')
        {
            Fail(i, "A name may have one ':' only.");
        }

        return i;
    }

    private int ScanPlainName(int start)
    {
        var text = _text;
        var i = start;
        if ((uint)i >= (uint)text.Length || !XmlCharacters.IsNameStart(text[i]))
        {
            FailExpected(i, "a name");
        }

        i = _runs.SkipName(text, i);
        return (uint)i < (uint)text.Length && text[i] >= 128 ? ScanNameBeyondAscii(i) : i;
    }

    private readonly int ScanNameBeyondAscii(int start)
    {
        var text = _text;
        var i = start;
        while ((uint)i < (uint)text.Length && XmlCharacters.IsName(text[i]))
        {
            i++;
        }

        return i;
    }
}
