using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <content>Errors, with their place in the text and the element around them.</content>
internal ref partial struct XmlTokenizer
{
    private const int MaxNameInMessage = 48;

    /// <summary>Reports an error at an offset of the text.</summary>
    [DoesNotReturn]
    public readonly void Fail(int offset, string message)
    {
        (var line, var position) = TextPosition.Of(_text, offset);
        throw new LibvirtXmlException(message, Path(), line, position);
    }

    /// <summary>A name for a message: a hostile one may be megabytes long.</summary>
    public static string Shorten(ReadOnlySpan<char> name) =>
        name.Length <= MaxNameInMessage ? name.ToString() : name.Slice(0, MaxNameInMessage).ToString() + "…";

    [DoesNotReturn]
    private readonly void FailExpected(int offset, string expected)
    {
        CheckCharacter(offset);
        var found = offset >= _text.Length
            ? "the end of the text"
            : $"'{_text.Slice(offset, XmlCharacters.ValidLength(_text, offset)).ToString()}'";
        Fail(offset, $"Found {found} where {expected} is expected.");
    }

    [DoesNotReturn]
    private readonly void FailText(int offset)
    {
        CheckCharacter(offset);
        Fail(offset, "There is text outside the root element, where only white space, comments and processing instructions may stand.");
    }

    // A character that XML does not have at all is the worse mistake.
    private readonly void CheckCharacter(int offset)
    {
        if (offset < _text.Length && XmlCharacters.ValidLength(_text, offset) == 0)
        {
            FailCharacter(offset);
        }
    }

    [DoesNotReturn]
    private readonly void FailCharacter(int offset) =>
        Fail(offset, string.Format(CultureInfo.InvariantCulture, "The character U+{0:X4} is not allowed in XML.", (int)_text[offset]));

    [DoesNotReturn]
    private readonly void FailDuplicate(int nameStart, int nameLength) =>
        Fail(nameStart, $"The attribute '{Shorten(_text.Slice(nameStart, nameLength))}' is there twice.");

    [DoesNotReturn]
    private readonly void FailEndTag(int start) => Fail(start, $"The end tag </{FrameName(_depth - 1)}> is expected here.");

    private readonly string FrameName(int index)
    {
        var frame = _buffers.Frames[index];
        return Shorten(_text.Slice(frame.NameStart, frame.NameLength));
    }

    private readonly string? Path()
    {
        if (_depth == 0)
        {
            return null;
        }

        var path = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            path.Append(i == 0 ? "" : "/").Append(FrameName(i));
        }

        return path.ToString();
    }
}
