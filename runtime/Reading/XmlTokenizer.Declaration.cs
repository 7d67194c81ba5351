using System;

namespace Libvirt.Xml.Serialization;

/// <content>The XML declaration. Its encoding says how bytes became this text, so it is passed over here.</content>
internal ref partial struct XmlTokenizer
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Passes over a byte order mark and the XML declaration, where there are any.</summary>
    public void Start()
    {
        int start = CharAt(0) == ByteOrderMark ? 1 : 0;
        _position = start;
        if (!StandsAt(start, "<?xml") || XmlCharacters.IsName(CharAt(start + 5)) || CharAt(start + 5) == ':')
            return;

        int i = start + 5;
        if (!ReadPseudoAttribute(ref i, "version", out ReadOnlySpan<char> version))
            FailExpected(SkipSpace(i), "version='1.0'");

        // What follows in the same quotes is not looked at, as .NET's own reader does not.
        if (!version.StartsWith("1.0".AsSpan()))
            Fail(i - 1 - version.Length, "Only XML 1.0 is known.");
        ReadPseudoAttribute(ref i, "encoding", out _);
        if (ReadPseudoAttribute(ref i, "standalone", out ReadOnlySpan<char> standalone)
            && !standalone.SequenceEqual("yes".AsSpan()) && !standalone.SequenceEqual("no".AsSpan()))
        {
            Fail(i - 1 - standalone.Length, "The value of standalone is either 'yes' or 'no'.");
        }

        i = SkipSpace(i);
        if (!StandsAt(i, "?>"))
            FailExpected(i, "'?>'");
        _position = i + 2;
    }

    private readonly bool ReadPseudoAttribute(ref int position, string name, out ReadOnlySpan<char> value)
    {
        value = default;
        int i = SkipSpace(position);
        if (i == position || !StandsAt(i, name))
            return false;
        i = SkipSpace(i + name.Length);
        if (CharAt(i) != '=')
            FailExpected(i, "'='");
        i = SkipSpace(i + 1);
        char quote = CharAt(i);
        if (quote is not ('\'' or '"'))
            FailExpected(i, "a quoted value");

        int start = ++i;
        while (CharAt(i) != quote)
        {
            char c = CharAt(i);
            bool isAllowed = XmlCharacters.IsPlainInOutput(c) || (c > '\uDFFF' && XmlCharacters.IsValid(c));
            if (!isAllowed)
                FailExpected(i, "the closing quote");
            i++;
        }

        value = _text.Slice(start, i - start);
        position = i + 1;
        return true;
    }
}
