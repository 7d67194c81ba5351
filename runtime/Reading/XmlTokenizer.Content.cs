using System;

namespace Libvirt.Xml.Serialization;

/// <content>Text, CDATA sections, references, comments and processing instructions.</content>
internal ref partial struct XmlTokenizer
{
    private const string CDataStart = "<![CDATA[";

    private XmlToken ReadText(int start)
    {
        var text = _text;
        if (_depth == 0)
        {
            FailText(SkipSpace(start));
        }

        var i = start;
        var isPlain = true;
        while (true)
        {
            while ((uint)i < (uint)text.Length && XmlCharacters.IsPlainInText(text[i]))
            {
                i++;
            }

            if ((uint)i >= (uint)text.Length)
            {
                return ReadEnd();
            }

            switch (text[i])
            {
                case '<' when StandsAt(i, CDataStart):
                    isPlain = false;
                    i = SkipCData(i);
                    continue;
                case '<':
                    break;
                case '\r':
                    isPlain = false;
                    i++;
                    continue;
                case '&':
                    isPlain = false;
                    i = SkipReference(i);
                    continue;
                case ']':
                    if (StandsAt(i, "]]>"))
                    {
                        Fail(i, "']]>' is not allowed in text.");
                    }

                    i++;
                    continue;
                default:
                    i = SkipCharacter(i);
                    continue;
            }

            break;
        }

        _tokenStart = start;
        _position = i;
        _isPlain = isPlain;
        return XmlToken.Text;
    }

    /// <summary>
    /// Whether a start tag comes before the end tag of the element just entered. Only looks: what is wrong with the text is said when it is
    /// read.
    /// </summary>
    public readonly bool HasElements()
    {
        var rest = _endsAtOnce ? default : _text.Slice(_position);
        while (true)
        {
            var start = rest.IndexOf('<');
            if (start < 0 || start + 1 == rest.Length)
            {
                return false;
            }

            rest = rest.Slice(start);
            var end = rest[1] switch
            {
                '!' => rest.StartsWith(CDataStart.AsSpan(), StringComparison.Ordinal) ? "]]>" : "-->",
                '?' => "?>",
                _ => null,
            };
            if (end is null)
            {
                return rest[1] != '/';
            }

            var length = rest.IndexOf(end.AsSpan());
            rest = length < 0 ? default : rest.Slice(length + end.Length);
        }
    }

    private XmlToken ReadDeclarationLike(int start)
    {
        if (StandsAt(start, "<!--"))
        {
            ReadComment(start);
            return XmlToken.Comment;
        }

        if (StandsAt(start, CDataStart))
        {
            return ReadText(start);
        }

        if (StandsAt(start, "<!DOCTYPE"))
        {
            Fail(start, "A document type declaration is not allowed.");
        }

        FailExpected(start + 1, "a comment or an element");
        return default;
    }

    private void ReadComment(int start)
    {
        var i = start + 4;
        while (true)
        {
            if (CharAt(i) == '-' && CharAt(i + 1) == '-')
            {
                if (CharAt(i + 2) != '>')
                {
                    Fail(i, "'--' is not allowed in a comment.");
                }

                break;
            }

            i = SkipCharacter(i);
        }

        _position = i + 3;
    }

    private readonly int SkipCData(int start)
    {
        var i = start + CDataStart.Length;
        while (CharAt(i) != ']' || CharAt(i + 1) != ']' || CharAt(i + 2) != '>')
        {
            i = SkipCharacter(i);
        }

        return i + 3;
    }

    private void ReadProcessingInstruction(int start)
    {
        var nameStart = start + 2;
        var i = ScanPlainName(nameStart);
        if (_text.Slice(nameStart, i - nameStart).Equals("xml".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            Fail(start, "An XML declaration is written '<?xml', and stands at the very beginning.");
        }

        var isEnd = CharAt(i) == '?' && CharAt(i + 1) == '>';
        if (!isEnd && !XmlCharacters.IsSpace(CharAt(i)))
        {
            FailExpected(i, "white space or '?>'");
        }

        while (CharAt(i) != '?' || CharAt(i + 1) != '>')
        {
            i = SkipCharacter(i);
        }

        _position = i + 2;
    }

    private readonly int SkipCharacter(int position)
    {
        if (position >= _text.Length)
        {
            Fail(position, "The text ends within a comment, a CDATA section, a processing instruction or the value of an attribute.");
        }

        var length = XmlCharacters.ValidLength(_text, position);
        if (length == 0)
        {
            FailCharacter(position);
        }

        return position + length;
    }

    private readonly int SkipReference(int start)
    {
        var i = start + 1;
        while (CharAt(i) is '#' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            i++;
        }

        var name = _text.Slice(start + 1, i - start - 1);
        if (CharAt(i) != ';' || name.IsEmpty)
        {
            Fail(start, "'&' begins a reference such as '&amp;', and is written so itself.");
        }

        if (name[0] == '#' ? XmlReferences.CodePoint(name.Slice(1)) == 0 : XmlReferences.NamedCharacter(name) == '\0')
        {
            Fail(start, $"'&{Shorten(name)};' refers to no character that XML knows.");
        }

        return i + 1;
    }
}
