using System;

namespace Libvirt.Xml.Serialization;

/// <content>The XML declaration. Its encoding says how bytes became this text, so it is for those who decode.</content>
internal ref partial struct XmlTokenizer
{
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The encoding that a text declares, or null when it declares none.</summary>
    /// <exception cref="LibvirtXmlException">The XML declaration is malformed.</exception>
    public static string? DeclaredEncoding(ReadOnlySpan<char> text)
    {
        var tokenizer = new XmlTokenizer(text, LibvirtXmlOptions.DefaultMaxDepth);
        var encoding = tokenizer.ReadXmlDeclaration(out var declared) ? declared.ToString() : null;
        tokenizer.Release();
        return encoding;
    }

    /// <summary>Passes over a byte order mark and the XML declaration, where there are any.</summary>
    public void Start()
    {
        if (CharAt(0) == ByteOrderMark || CharAt(1) == '?')
        {
            ReadXmlDeclaration(out _);
        }
    }

    // True when an encoding is declared.
    private bool ReadXmlDeclaration(out ReadOnlySpan<char> encoding)
    {
        encoding = default;
        var start = CharAt(0) == ByteOrderMark ? 1 : 0;
        _position = start;
        if (!StandsAt(start, "<?xml") || XmlCharacters.IsName(CharAt(start + 5)) || CharAt(start + 5) == ':')
        {
            return false;
        }

        var i = start + 5;
        if (!ReadPseudoAttribute(ref i, "version", out var version))
        {
            FailExpected(SkipSpace(i), "version='1.0'");
        }

        // What follows in the same quotes is not looked at, as .NET's own reader does not.
        if (!version.StartsWith("1.0".AsSpan()))
        {
            Fail(i - 1 - version.Length, "Only XML 1.0 is known.");
        }

        var hasEncoding = ReadPseudoAttribute(ref i, "encoding", out encoding);
        if (ReadPseudoAttribute(ref i, "standalone", out var standalone)
            && !standalone.SequenceEqual("yes".AsSpan()) && !standalone.SequenceEqual("no".AsSpan()))
        {
            Fail(i - 1 - standalone.Length, "The value of standalone is either 'yes' or 'no'.");
        }

        i = SkipSpace(i);
        if (!StandsAt(i, "?>"))
        {
            FailExpected(i, "'?>'");
        }

        _position = i + 2;
        return hasEncoding;
    }

    private bool ReadPseudoAttribute(scoped ref int position, string name, out ReadOnlySpan<char> value)
    {
        value = default;
        var i = SkipSpace(position);
        if (i == position || !StandsAt(i, name))
        {
            return false;
        }

        i = SkipSpace(i + name.Length);
        if (CharAt(i) != '=')
        {
            FailExpected(i, "'='");
        }

        i = SkipSpace(i + 1);
        var quote = CharAt(i);
        if (quote is not ('\'' or '"'))
        {
            FailExpected(i, "a quoted value");
        }

        var start = ++i;
        while (CharAt(i) != quote)
        {
            var c = CharAt(i);
            var isAllowed = XmlCharacters.IsPlainInOutput(c) || (c > '\uDFFF' && XmlCharacters.IsValid(c));
            if (!isAllowed)
            {
                FailExpected(i, "the closing quote");
            }

            i++;
        }

        value = _text.Slice(start, i - start);
        position = i + 1;
        return true;
    }
}
